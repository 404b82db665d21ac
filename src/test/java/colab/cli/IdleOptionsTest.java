package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import colab.fixture.Ran;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An option that changes nothing is told or refused; one that is told changes nothing. */
final class IdleOptionsTest {
  private static final List<String> OPTIONS =
      List.of("--detail", "--force", "--resamples 20", "--permutations 20", "--seed 7");

  private static Ran ran(String command, String more) {
    List<Object> words = new ArrayList<>(List.of((command + " " + more).strip().split(" ")));
    words.addAll(List.of("sample-data/world/Publications_in_the_World_2012_-_2017.csv.gz"));
    return Ran.with(words.toArray());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fwci --pair UK,JP --by year",
        "output --pair UK,JP",
        "growth --pair UK,JP",
        "partners --country JP",
        "rank --of UK --for JP",
        "profile --pair UK,JP",
        "international --country JP",
        "network --top 5",
        "compare --a pair=UK,JP --b pair=UK,DE"
      })
  void aSchemeOfSubjectsIsRefusedWhereNoneAreAskedFor(String command) {
    String scheme = " --scheme sample-data/portfolios.csv";
    Ran idle = ran(command, scheme);
    assertThat(idle.code()).isEqualTo(ExitCode.USAGE);
    assertThat(idle.err()).contains("--scheme changes nothing here: no subjects are asked for");
    Ran narrowed = ran(command, scheme + " --subject Chemistry");
    assertThat(narrowed.err()).doesNotContain("changes nothing");
  }

  @Test
  void countriesOfASetHaveNoSayBesideThoseThatAreRanked() {
    for (String command :
        List.of(
            "rank --of UK --for JP --country DE", "international --of UK --among G7 --group EU")) {
      Ran ran = ran(command, "");
      assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
      assertThat(ran.err()).contains("--pair, --country and --group have no say beside --of");
    }
  }

  @Test
  void aPairBesideTwoSetsThatNameTheirOwnIsRefused() {
    Ran ran = ran("compare --a pair=UK,JP --b country=JP --pair UK,JP", "");
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains("countries were given beside --a and --b");
    assertThat(ran("compare --a max-authors=10 --b country=JP --pair UK,JP", "").code()).isZero();
  }

  @Test
  void notesBesideNoFileAreRefused() {
    assertThat(ran("output --pair UK,JP", "--notes -f csv").err()).contains("Add -o FILE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fwci --pair UK,JP",
        "fwci --pair UK,JP --by year",
        "fwci --group G7 --each",
        "output --pair UK,JP",
        "growth --pair UK,JP",
        "partners --country IT",
        "rank --of UK --among G7 --by citations",
        "rank --of UK --for JP --by fwci --years 2013",
        "subjects --pair UK,JP",
        "profile --pair UK,JP",
        "international --country JP",
        "international --group G7 --each --years 2013",
        "compare --a pair=UK,JP --b pair=UK,DE",
        "compare --a pair=UK,JP --b pair=UK,DE --by type",
        "compare --pair UK,JP --own",
        "network --top 5",
        "network --pair UK,JP"
      })
  void whatChangesNothingIsTold(String command) {
    for (String option : OPTIONS) {
      boolean few = option.equals("--force");
      String asked = few ? command.replace("UK,JP", "UK,KR --years 2013") : command;
      Ran ran = ran(asked, option);
      boolean told = ran.err().contains(option.split(" ")[0] + " changes nothing here");
      boolean same = ran.out().equals(ran(asked, "").out()) && sameForPrograms(asked, option);
      assertThat(told).as(asked + " " + option).isEqualTo(same);
    }
  }

  private static boolean sameForPrograms(String command, String option) {
    return ran(command, option + " --format csv").out().equals(ran(command, "-f csv").out());
  }
}
