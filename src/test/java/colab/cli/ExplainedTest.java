package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import colab.fixture.Ran;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas with the values put in are true, and every command that answers a question has them. */
final class ExplainedTest {
  private static final String WORLD = " sample-data/world";
  private static final Pattern WORKED =
      Pattern.compile("\"(?:[^\"]* )?= ((?:ln|[0-9(])[^\"=]*) = ([+-]?[0-9,.]+)\"");

  private static Ran explained(String command) {
    List<Object> words = new ArrayList<>(List.of((command + " --explain --quiet").split(" ")));
    words.addAll(List.of("--format", "json", "--no-intervals"));
    return Ran.with(words.toArray());
  }

  private static double half(String printed) {
    int point = printed.indexOf('.');
    return 0.5000001 * Math.pow(10, point < 0 ? 0 : point + 1 - printed.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "output --pair UK,JP" + WORLD,
        "growth --pair UK,JP" + WORLD,
        "growth --country JP --by subject" + WORLD,
        "partners --country JP" + WORLD,
        "partners --country UK --years 2014-2016" + WORLD,
        "rank --of UK --for JP" + WORLD,
        "rank --of UK --among G7 --by fwci" + WORLD,
        "subjects --pair UK,JP" + WORLD,
        "profile --pair UK,JP" + WORLD,
        "fwci --pair UK,JP" + WORLD,
        "fwci --country JP --by year" + WORLD,
        "fwci --group G7 --each" + WORLD,
        "profile --pair UK,JP --sample",
        "compare --a pair=UK,JP --b pair=UK,DE" + WORLD,
        "compare --a pair=UK,JP --b pair=UK,DE --by year" + WORLD,
        "compare --pair UK,JP --own" + WORLD,
        "network --top 5" + WORLD,
        "network --country JP --top 5" + WORLD,
        "network --country JP --counting fractional" + WORLD,
        "network --pair UK,JP" + WORLD,
        "network --pair UK,JP --counting fractional" + WORLD,
        "international --country JP" + WORLD,
        "international --country JP --by year" + WORLD,
        "international --of JP --among G7" + WORLD,
        "international --group G7 --each" + WORLD,
        "institutions --pair UK,JP --institutions sample-data/world/institutions.csv" + WORLD,
        "institutions --country JP --institutions sample-data/world/institutions.csv" + WORLD,
        "institutions --pair UK,JP --pairs sample-data/formats/openalex.jsonl",
        "international --institution 9200001 --by year" + WORLD,
        "growth --pair UK,JP --detail" + WORLD,
        "growth --country JP --by partner" + WORLD,
        "growth --pair UK,JP --smooth 2" + WORLD,
        "partners --country JP --detail" + WORLD,
        "rank --of UK --for JP --by fwci" + WORLD,
        "subjects --pair UK,JP --index --detail" + WORLD,
        "fwci --pair UK,JP --detail" + WORLD,
        "output --pair UK,JP --detail sample-data/formats/openalex.jsonl"
      })
  void everyFormulaWithItsValuesIsTrue(String command) {
    Ran ran = explained(command);
    assertThat(ran.code()).as(ran.err()).isZero();
    Matcher worked = WORKED.matcher(ran.out());
    int found = 0;
    while (worked.find()) {
      double result = Double.parseDouble(worked.group(2).replace(",", ""));
      assertThat(Arithmetic.of(worked.group(1)))
          .as(worked.group())
          .isCloseTo(result, within(half(worked.group(2)) + 0.002));
      found++;
    }
    assertThat(found).as(ran.out()).isPositive();
  }

  /** {@return the lines of the publications behind an answer: FWCI, part of the sum, year, ...} */
  private static List<double[]> behind(String command) {
    Ran ran =
        Ran.with((Object[]) (command + " --explain --quiet sample-data/world").split(" ", -1));
    return ran.out()
        .lines()
        .filter(line -> line.contains("W-") || line.matches(".*\\d{4} .*(2-s2.0|W)\\S+$"))
        .map(line -> line.strip().replace(",", "").split(" +"))
        .map(cells -> new double[] {Double.parseDouble(cells[0]), Double.parseDouble(cells[2])})
        .toList();
  }

  @Test
  void thePublicationsBehindAMeanAreNamedTheHighestFirst() {
    assertThat(behind("partners --country JP"))
        .hasSize(10)
        .isSortedAccordingTo((a, b) -> Double.compare(b[0], a[0]));
  }

  @ParameterizedTest
  @ValueSource(strings = {"output --pair UK,JP", "rank --of UK --for JP"})
  void thePublicationsBehindACountAreNamedByYear(String command) {
    assertThat(behind(command))
        .hasSize(10)
        .isSortedAccordingTo(
            (a, b) -> a[1] == b[1] ? Double.compare(b[0], a[0]) : Double.compare(a[1], b[1]));
  }

  @Test
  void inFractionalCountingNoSumIsMadeUp() {
    Ran ran = explained("partners --country JP --counting fractional" + WORLD);
    assertThat(ran.code()).isZero();
    assertThat(WORKED.matcher(ran.out()).results().map(match -> match.group(1)))
        .isNotEmpty()
        .noneMatch(formula -> formula.matches("[0-9,.]+ / [0-9,.]+"));
  }

  @Test
  void aTableThatWasCountedBeforeSaysThatItsPublicationsAreNotThere() {
    Ran ran = explained("profile --pair UK,JP --sample");
    assertThat(ran.out()).contains("the publications behind it are not there");
  }

  @Test
  void aReportSaysWhichCommandAndFilesEachFigureComesFrom() {
    Ran ran = Ran.with("report", "uuki", "--explain", "--format", "csv");
    assertThat(ran.out()).contains("colab partners --country JP --top 10").contains("context.csv");
    assertThat(ran.out()).contains("Institutions_collaborating_-_United_Kingdom_and_Japan.csv");
  }

  @Test
  void aRegisterAccountsForItsRows() {
    Ran ran =
        Ran.with(
            "crosstab",
            "--by",
            "discipline",
            "--where",
            "kind=consortium",
            "--top",
            "1",
            "sample-data/agreements.csv",
            "--explain");
    assertThat(ran.out()).contains("2,345 read = 1,065 counted + 1,280 not asked for");
    assertThat(ran.out()).contains("= 100 x 252 / 1,065 = 23.7");
  }
}
