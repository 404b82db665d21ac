package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import colab.fixture.Ran;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences to paste say what the table prints, and no number beside it. */
final class WordingTest {
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

  private static Ran ran(String command, String... more) {
    List<Object> words = new ArrayList<>(List.of(command.split(" ")));
    words.addAll(List.of(more));
    return Ran.with(words.toArray());
  }

  private static Set<String> numbers(String text) {
    Set<String> numbers = new TreeSet<>();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      numbers.add(number.group().replaceFirst(",$", ""));
    }
    return numbers;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "output --pair UK,JP # one of several countries counts for each of them",
        "output --pair UK,JP --counting fractional # each counts its share of countries",
        "growth --pair UK,JP # 95% interval",
        "growth --pair UK,JP --years 2014-2015 # too few years for an interval",
        "growth --country JP # grew by",
        "partners --country JP # Partners overlap",
        "partners --country UK --top 2 # do not add up",
        "rank --of UK --for JP # In single years it was",
        "rank --of UK --among G7 --by fwci # of 7 countries by FWCI",
        "subjects --pair UK,JP # they overlap and do not add up",
        "profile --pair UK,JP # Joint publications are part of each side's own",
        "fwci --country JP --by year # FWCI is highest for",
        "fwci --country JP --by subject # Areas overlap",
        "fwci --group G7 --each # Members overlap",
        "fwci --country JP # the median is",
        "compare --a pair=UK,JP --b pair=UK,DE # it is no effect",
        "compare --a pair=UK,JP --b country=JP # without UK-Japan",
        "compare --pair UK,JP --own # not shown to come from it",
        "network --top 5 # counts for every pair on it",
        "network --country JP # the United States",
        "network --pair UK,JP # multilateral publications raise all pairs",
        "network --matrix --group G7 # the United States and the United Kingdom",
        "network --nodes # links all of them",
        "international --country JP # One such address is enough",
        "international --country JP --by year # have an address in another country",
        "international --of JP --among G7 # Small countries publish more",
        "international --group G7 --each # from Canada",
        "international --institution 9200001 --by year # such address is enough",
        "rank --of UK --for JP --by share # by share,",
        "rank --of UK --for JP --by index # by collaboration index,",
        "baseline # are still being cited"
      })
  void everyNumberOfASentenceStandsInItsTable(String command, String caveat) {
    Ran wording = ran(command, "--quiet", "--wording", "sample-data/world");
    boolean detailed = !command.startsWith("baseline");
    Ran table = ran(command, "--quiet", detailed ? "--detail" : "--no-notes", "sample-data/world");
    assertThat(wording.code()).as(wording.err()).isZero();
    assertThat(wording.out()).contains(caveat);
    assertThat(wording.out().strip().lines()).hasSize(1);
    Set<String> printed = numbers(table.out());
    printed.addAll(numbers(ran(command, "--quiet", "sample-data/world").out()));
    printed.add(
        String.valueOf(table.out().lines().filter(line -> line.matches(" *\\d+ .*")).count()));
    printed.addAll(Set.of("95", "1.00"));
    assertThat(printed).containsAll(numbers(wording.out()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--pair UK,JP", "--pair UK,JP --pairs", "--country JP"})
  void institutionsAreCountedInASentence(String which) {
    String command = "institutions " + which + " --institutions sample-data/world/institutions.csv";
    Ran wording = ran(command, "--quiet", "--wording", "sample-data/world");
    Ran table = ran(command, "--quiet", "sample-data/world");
    assertThat(wording.code()).as(wording.err()).isZero();
    assertThat(numbers(table.out())).containsAll(numbers(wording.out()));
    assertThat(wording.out()).containsIgnoringCase("a publication of");
  }

  @Test
  void aRegisterIsSaidWithItsLargestValues() {
    Ran said =
        ran(
            "crosstab --by discipline --where kind=consortium sample-data/agreements.csv --wording");
    assertThat(said.out())
        .contains("Physical sciences (252), Health and medical sciences (243)")
        .contains("of 1,065 in all.");
    Ran crossed = ran("crosstab --by kind,year sample-data/agreements.csv --wording");
    assertThat(crossed.code()).isEqualTo(ExitCode.USAGE);
    assertThat(crossed.err()).contains("Add --list.");
  }

  @Test
  void setsComparedByYearAreCountedByRows() {
    Ran said = ran("compare --a pair=UK,JP --b pair=UK,DE --by year --wording sample-data/world");
    assertThat(said.out())
        .contains("higher in 3 of 6 rows")
        .contains("Rows of few publications are unsure");
  }

  @Test
  void aReportSaysWhereSentencesAreHad() {
    Ran ran = ran("report uuki --wording");
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains("colab report uuki --explain");
  }

  @Test
  void whoSharesARankIsNamed() {
    Ran wording =
        ran(
            "rank --of UK --among UK,FR --years 2013 --by output",
            "--wording",
            "--quiet",
            "sample-data/formats/scival.csv",
            "--assume-scope",
            "world");
    assertThat(wording.code()).as(wording.err()).isZero();
    assertThat(wording.out())
        .contains("The United Kingdom ranks")
        .contains("of 2 countries by output");
  }

  @Test
  void aProfileOfNoPublicationIsRefused() {
    Ran none =
        ran(
            "profile --pair BR,ZA --years 2013 sample-data/formats/scival.csv",
            "--assume-scope",
            "world");
    assertThat(none.code()).isEqualTo(ExitCode.COULD_NOT);
    assertThat(none.err())
        .contains("co-authored by Brazil and South Africa: there is no such publication");
  }

  @Test
  void aRankByTheProvidersNameOfImpactIsThatOfTheProvider() {
    String export = "sample-data/formats/dimensions.csv";
    Ran own = ran("rank --of DE --for JP --value --by fcr --force --assume-scope world", export);
    Ran usual = ran("rank --of DE --for JP --value --by fwci --force --assume-scope world", export);
    assertThat(own.code()).as(own.err()).isZero();
    assertThat(own.out()).isEqualTo(usual.out());
    Ran other = ran("rank --of UK --among G7 --by fcr --value --sample");
    assertThat(other.err()).contains("--by fcr: these files have FWCI");
  }
}
