package colab.counted;

import static colab.counted.Written.about;
import static colab.counted.Written.counting;
import static colab.counted.Written.cube;
import static colab.counted.Written.years;
import static org.assertj.core.api.Assertions.assertThat;

import colab.Diagnostic;
import colab.corpus.Account;
import colab.corpus.Selection;
import colab.tally.Dimension;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdgeLayoutTest {
  private static final String PAIRS =
      """
      year,country_a,country_b,copublications
      2020,Japan,United Kingdom,10
      2020,Japan,France,4
      2020,France,United Kingdom,6
      2021,Japan,United Kingdom,12
      """;
  private static final String TOTALS =
      """
      country,year,international_articles
      World,2020,100
      Japan,2020,20
      United Kingdom,2020,25
      """;

  @TempDir private Path folder;
  private Written written;

  @BeforeEach
  void folder() {
    written = new Written(folder);
  }

  private FiguresExport pairs(String... rows) {
    return written.benchmarking("country_a,country_b,publications\n" + String.join("\n", rows));
  }

  private static List<String> told(FiguresExport export) {
    return export.diagnostics().stream().map(Diagnostic::toString).toList().stream()
        .map(text -> text.substring(text.lastIndexOf('/') + 1))
        .toList();
  }

  private static long joint(FiguresExport export, String one, String other) {
    return cube(export, counting(about(one, other))).total().publications().orElse(-1);
  }

  @Test
  void aPairIsASetWhicheverCountryStandsFirst() {
    FiguresExport export = pairs("Japan,United Kingdom,10", "France,Japan,4");
    assertThat(joint(export, "UK", "JP")).isEqualTo(10);
    assertThat(joint(export, "JP", "FR")).isEqualTo(4);
    assertThat(export.refusal(counting(about("UK", "FR"))))
        .isEqualTo("it is about pairs of 3 countries and no other set");
    assertThat(export.scope().inWords()).isEqualTo("publications of pairs of 3 countries");
    assertThat(export.account()).isEqualTo(new Account(2, 2, 0, 0, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "country_a,country_b,publications",
        "Country1;Country2;Articles",
        "source\ttarget\tweight",
        "From,To,n",
        "weight,target,source",
        "\ufeffCountry A,Country B,Co-publications"
      })
  void columnsHaveTheNamesThatPeopleGiveThem(String header) {
    char between = header.contains(";") ? ';' : header.contains("\t") ? '\t' : ',';
    List<String> cells =
        header.startsWith("weight")
            ? List.of("7", "Japan", "South Korea")
            : List.of("Japan", "South Korea", "7");
    FiguresExport export =
        written.benchmarking(header + "\n" + String.join(String.valueOf(between), cells) + "\n");
    assertThat(joint(export, "JP", "KR")).isEqualTo(7);
  }

  @Test
  void bothDirectionsWithTheSameNumberCountOnce() {
    FiguresExport export = pairs("Japan,France,4", "France,Japan,4", "Japan,France,4");
    assertThat(joint(export, "JP", "FR")).isEqualTo(4);
    assertThat(export.account()).isEqualTo(new Account(3, 1, 2, 0, 0));
    assertThat(told(export))
        .containsExactly(
            "a.csv:3: a row before with the same figures, and not counted again (2 rows)");
  }

  @Test
  void anotherNumberForTheSamePairIsRejectedAndNeverAdded() {
    FiguresExport export = pairs("Japan,France,4", "France,Japan,5");
    assertThat(joint(export, "JP", "FR")).isEqualTo(4);
    assertThat(export.account()).isEqualTo(new Account(2, 1, 0, 0, 1));
    assertThat(told(export))
        .containsExactly(
            "a.csv:3: 'France - Japan' stands on line 2 with 4 and here with 5: the first is taken");
  }

  @Test
  void aCountryWithItselfIsLeftOutAndTold() {
    FiguresExport export = pairs("Japan,Japan,900", "Japan,France,4", "France,France,300");
    assertThat(export.account()).isEqualTo(new Account(3, 1, 0, 2, 0));
    assertThat(told(export))
        .containsExactly("a.csv:2: a country with itself is no pair: left out (2 rows)");
    assertThat(export.refusal(counting(about("JP")))).contains("no other set");
  }

  @Test
  void whatIsNoCountryIsRejectedWithItsLineAndTheNearestName() {
    FiguresExport export =
        pairs("Japan,France,4", "Japn,France,5", "Japan,World,6", "Japan,England,7", ",France,8");
    assertThat(export.account()).isEqualTo(new Account(5, 1, 0, 0, 4));
    assertThat(told(export))
        .containsExactly(
            "a.csv:3: 'Japn' is not a country that the registry knows; the nearest is Japan (JP)",
            "a.csv:4: 'World' is no country",
            "a.csv:5: 'England' is a part of the United Kingdom and not the country",
            "a.csv:6: the country is missing");
  }

  @Test
  void raggedRowsAndWhatIsNoNumberAreRejected() {
    FiguresExport export =
        pairs(
            "Japan,France,\"1,234\"",
            "Japan,Italy,12.0",
            "Japan,Spain,-",
            "Japan,Chile,N/A",
            "Japan,Peru,many",
            "Japan,Kenya,-3",
            "Japan,Nepal,2.5",
            "Japan,Qatar,7,8",
            "Japan");
    assertThat(joint(export, "JP", "FR")).isEqualTo(1_234);
    assertThat(joint(export, "JP", "IT")).isEqualTo(12);
    assertThat(joint(export, "JP", "ES")).as("missing is no zero").isEqualTo(-1);
    assertThat(export.account()).isEqualTo(new Account(9, 4, 0, 0, 5));
    assertThat(cube(export, counting(about("JP"), Dimension.PARTNER)).members(Dimension.PARTNER))
        .hasSize(2);
    assertThat(told(export))
        .contains(
            "a.csv:6: publications: 'many' is not a number",
            "a.csv:9: the row has 4 cells, the header has 3",
            "a.csv:10: the country is missing");
  }

  @Test
  void yearsAreAskedOneByOneWhereSomeAreNotThere() {
    FiguresExport export =
        written.benchmarking(PAIRS.replace("2021,Japan", "2023,Japan") + "in 2022,Japan,Italy,3\n");
    assertThat(
            export.refusal(counting(about("JP").withYears(years(2020, 2020)), Dimension.PARTNER)))
        .isEmpty();
    assertThat(export.refusal(counting(about("JP"), Dimension.PARTNER)))
        .isEqualTo("of the years 2020-2023 it has 2020, 2023: ask for one of them with --years");
    assertThat(export.refusal(counting(about("JP", "UK"), Dimension.YEAR))).isEmpty();
    assertThat(export.refusal(counting(about("JP").withYears(years(2030, 2030)))))
        .contains("no other set");
    assertThat(told(export)).containsExactly("a.csv:6: 'in 2022' is not a year");
  }

  @Test
  void yearsThatFollowEachOtherAddUp() {
    FiguresExport export = written.benchmarking(PAIRS);
    Selection japan = about("JP");
    var byYear = cube(export, counting(japan, Dimension.PARTNER, Dimension.YEAR));
    int uk = Written.COUNTRIES.require("UK").index();
    assertThat(byYear.at(Dimension.PARTNER, uk).total().publications()).hasValue(22);
    assertThat(byYear.at(Dimension.YEAR, 2021).members(Dimension.PARTNER)).contains(uk);
    assertThat(byYear.by(Dimension.PARTNER)).hasSize(1);
  }

  @Test
  void pairsAndTotalsThatWereGivenTogetherAreOneExport() {
    var exports = written.exports(PAIRS, TOTALS);
    assertThat(exports).hasSize(1);
    FiguresExport export = (FiguresExport) exports.get(0);
    Selection world = Selection.ALL.withYears(years(2020, 2020)).international();
    var totals = cube(export, counting(world, Dimension.COUNTRY));
    assertThat(totals.total().publications()).hasValue(100);
    assertThat(totals.by(Dimension.COUNTRY)).hasSize(2);
    assertThat(export.refusal(counting(world.notOnlyInternational(), Dimension.COUNTRY)))
        .startsWith("it has none of the figures asked for; it prints");
    assertThat(export.refusal(counting(world.withSides(about("JP").sides())))).isEmpty();
  }

  @Test
  void theWorldIsNeverASumOfCountries() {
    FiguresExport export =
        (FiguresExport) written.exports(PAIRS, TOTALS.replace("World,2020,100\n", "")).get(0);
    Selection world = Selection.ALL.withYears(years(2020, 2020)).international();
    assertThat(cube(export, counting(world, Dimension.COUNTRY)).total().publications()).isEmpty();
  }

  @Test
  void authorLimitsAndSubjectsNeedPublications() {
    FiguresExport export = written.benchmarking(PAIRS);
    assertThat(export.refusal(counting(about("JP", "UK"), Dimension.AREA)))
        .endsWith("needs publications: this export is already counted");
    assertThat(export.refusal(counting(about("JP", "UK"), Dimension.AUTHOR_BAND)))
        .endsWith("needs publications: this export is already counted");
  }
}
