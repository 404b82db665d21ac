package colab.counted;

import static colab.counted.Written.COPYRIGHT;
import static colab.counted.Written.about;
import static colab.counted.Written.benchmark;
import static colab.counted.Written.counting;
import static colab.counted.Written.cube;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colab.ColabException;
import colab.Diagnostic;
import colab.tally.Breakdown;
import colab.tally.Dimension;
import colab.tally.Measure;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkLayoutTest {
  private static final String TOP = "Output in Top 10% Citation Percentiles (field-weighted, %)";
  private static final String YEARS = ",,Overall,2017,2018,";

  @TempDir private Path folder;
  private Written written;

  @BeforeEach
  void folder() {
    written = new Written(folder);
  }

  private void isRefused(String text, String message) {
    assertThatThrownBy(() -> written.exports(text))
        .isInstanceOf(ColabException.class)
        .hasMessageContaining(message);
  }

  @Test
  void thresholdsBelowTheTableAreNotEntities() {
    CountedTable table =
        written
            .benchmarking(
                benchmark(
                    TOP,
                    "2017 to 2018",
                    YEARS,
                    "\"Durham University\",,21.5,22.0,21.0",
                    "Japan,,8.1,8.3,-",
                    "",
                    "",
                    "",
                    "",
                    "Field-Weighted Citation Impact thresholds for Outputs in Top Citation"
                        + " Percentiles (all publication types)",
                    ",,,2017,2018,",
                    "Top 1%,,,166,142,",
                    "Top 5%,,,66,57,",
                    "Top 10%,,,42,36,",
                    "Top 25%,,,20,17,"))
            .table();
    assertThat(table.entities()).containsExactly("Durham University", "Japan");
    assertThat(table.metrics()).containsExactly(TOP);
    assertThat(table.value("Japan", TOP, OptionalInt.of(2018))).isEmpty();
    assertThat(table.value("japan", TOP.toUpperCase(Locale.ROOT), OptionalInt.of(2017)))
        .hasValue(8.3);
  }

  @Test
  void aColumnOfTheFutureIsLeftOutAndTold() {
    FiguresExport export =
        written.benchmarking(
            benchmark(
                "Scholarly Output",
                "2017 to 2018",
                ",,Overall,2017,2018,>2018,",
                "Japan,,9,3,4,2"));
    assertThat(cube(export, counting(about("JP"), Dimension.YEAR)).members(Dimension.YEAR))
        .containsExactly(2017, 2018);
    assertThat(export.diagnostics())
        .extracting(Diagnostic::toString)
        .singleElement()
        .asString()
        .contains("a.csv:14: >2018: publications dated ahead");
  }

  @Test
  void anUnquotedCommaInTheTitleOrTheMetricDoesNotMatter() {
    String text = benchmark(TOP, "2017 to 2018", YEARS, "Japan,,8.1,8.3,8.0");
    String unquoted = text.replace("Tags,\"" + TOP + "\",", "Tags," + TOP + ",");
    assertThat(unquoted).isNotEqualTo(text);
    for (String layout : new String[] {text, unquoted}) {
      FiguresExport export = written.benchmarking(layout);
      assertThat(cube(export, topTen()).total().mean(Measure.WEIGHTED_TOP_10)).hasValue(0.081);
    }
  }

  private static Breakdown topTen() {
    return Breakdown.of(about("JP"), List.of(), Set.of(Measure.WEIGHTED_TOP_10));
  }

  @Test
  void aFileSavedAgainByASpreadsheetIsReadAlike() {
    String padded =
        benchmark("Field-Weighted Citation Impact", "2017 to 2018", YEARS, "Japan,,1.60,2,-")
            .replace("Date exported,23 May 2023", "Date exported,23-May-23,,,")
            .replace("\n\n", "\n,,,,\n")
            .replace("\"", "")
            .replace("\n", "\r\n");
    CountedTable table = written.benchmarking(padded).table();
    assertThat(table.value("JP", "Field-Weighted Citation Impact", OptionalInt.empty()))
        .hasValue(1.6);
    assertThat(table.value("JP", "field-weighted citation impact", OptionalInt.of(2018))).isEmpty();
    String european =
        benchmark("Field-Weighted Citation Impact", "2017 to 2018", YEARS, "Japan,,1.60,1.55,#N/A")
            .replace(',', ';')
            .replace("1.60", "1,6")
            .replace("1.55", "1,55");
    CountedTable semicolons = written.benchmarking(european).table();
    assertThat(semicolons.value("JP", "Field-Weighted Citation Impact", OptionalInt.empty()))
        .hasValue(1.6);
    assertThat(semicolons.value("JP", "Field-Weighted Citation Impact", OptionalInt.of(2017)))
        .hasValue(1.55);
  }

  @Test
  void severalMetricsMayStandOnTheRows() {
    String copy =
        "Data set,Benchmarking\nYear range,2017 to 2018\n\n"
            + "Entity,Tags,Metric Name,Overall,2017,2018\n"
            + "Japan,,Scholarly Output,7,3,4\n"
            + "Japan,,Field-Weighted Citation Impact,0.9,0.8,1.0\n"
            + "France,,Scholarly Output,9,4,5\n\n"
            + COPYRIGHT;
    FiguresExport export = written.benchmarking(copy);
    assertThat(export.table().metrics())
        .containsExactly("Scholarly Output", "Field-Weighted Citation Impact");
    assertThat(export.table().entities()).containsExactly("Japan", "France");
    assertThat(cube(export, counting(about("FR"))).total().publications()).hasValue(9);
    assertThat(cube(export, counting(about("JP"))).total().mean(Measure.FWCI)).hasValue(0.9);
  }

  @Test
  void whatHasNoMeasureIsKnownByItsName() {
    FiguresExport export =
        written.benchmarking(
            benchmark("Citing-Patents Count", "2017 to 2018", YEARS, "Japan,,10389,5981,3451"));
    assertThat(export.table().value("Japan", "Citing-Patents Count", OptionalInt.empty()))
        .hasValue(10_389);
    assertThat(export.table().value("Japan", "Citing-Patents Count", OptionalInt.of(2017)))
        .hasValue(5981);
    assertThat(export.table().value("Japan", "Citing-Patents Count", OptionalInt.of(2019)))
        .isEmpty();
    assertThat(export.table().value("Japan", "Views", OptionalInt.empty())).isEmpty();
    assertThat(export.table().value("Narnia", "Citing-Patents Count", OptionalInt.empty()))
        .isEmpty();
    assertThat(export.refusal(counting(about("JP")))).contains("it prints Citing-Patents Count");
  }

  @Test
  void aSetThatStandsTwiceIsToldAndTheFirstRowCounts() {
    FiguresExport export =
        written.benchmarking(
            benchmark(
                "Scholarly Output",
                "2017 to 2018",
                YEARS,
                "\"Japan - UK\",,7,3,4",
                "\"United Kingdom and Japan\",,8,4,4"));
    assertThat(cube(export, counting(about("UK", "JP"))).total().publications()).hasValue(7);
    assertThat(export.diagnostics())
        .extracting(Diagnostic::toString)
        .singleElement()
        .asString()
        .contains("a.csv:16: Entity: 'United Kingdom and Japan' stands in the table before");
  }

  @Test
  void filesThatContradictEachOtherAreTold() {
    String one = benchmark("Scholarly Output", "2017 to 2018", YEARS, "Japan,,7,3,4");
    FiguresExport export = written.benchmarking(one, one.replace(",,7,3,4", ",,8,3,5"));
    assertThat(cube(export, counting(about("JP"))).total().publications()).hasValue(7);
    assertThat(export.diagnostics()).hasSize(2);
    assertThat(export.diagnostics().get(0).toString())
        .contains("Scholarly Output: another file prints another figure for Japan, 2018");
    assertThat(written.benchmarking(one, one.replace("3,4", "3.0,4")).diagnostics()).isEmpty();
  }

  @Test
  void limitsOfTheFileAreTold() {
    String text = benchmark("Scholarly Output", "2017 to 2018", YEARS, "Japan,,7,3,4");
    FiguresExport export =
        written.benchmarking(
            text.replace("\"All publication types\"", "\"Article, Review\"")
                .replace("\"All subject areas\"", "\"Medicine\""));
    assertThat(export.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "counts a part of the publications only: Filtered by: Medicine",
            "counts a part of the publications only: Types of publications included: Article,"
                + " Review");
  }

  @Test
  void aBadFileIsNamedWithItsLine() {
    String text = benchmark("Scholarly Output", "2017 to 2018", YEARS, "Japan,,7,3,4");
    isRefused(
        text.replace("7,3,4", "7,abc,4"), "a.csv:15: Scholarly Output: 'abc' is not a number");
    isRefused(text.replace("7,3,4", "7,3.5,4"), "a.csv:15: Scholarly Output: '3.5' is not a count");
    isRefused(text.replace("7,3,4", "7,-3,4"), "'-3' is not a count");
    isRefused(text.replace("Japan,", "Japan, Inc,"), "a.csv:15: the row has more cells");
    isRefused(text.replace(YEARS + "\n", ""), "a.csv:13: the second row of the header");
    isRefused(text.replace(YEARS, ",,All,"), "a.csv:14: the header names no year");
    isRefused(text.replace("Japan,,7,3,4\n", ""), "a.csv:13: there are no rows below the header");
  }

  @Test
  void severalMetricsStandInRowsOrSideBySideOrInColumns() {
    String rows =
        """
        Entity,Tags,Metric Name,Overall,2017,2018,>2018
        Japan,,Scholarly Output,9,4,5,1
        Japan,,Field-Weighted Citation Impact,0.90,0.80,-,-
        """;
    String without = "Entity,Metric,Overall,2017,2018\nJapan,Scholarly Output,9,4,5\n";
    String side =
        "Entity,Tags,Scholarly Output,,,Field-Weighted Citation Impact,,\n"
            + ",,Overall,2017,2018,Overall,2017,2018\nJapan,,9,4,5,0.90,0.80,-\n";
    String columns = "Entity,Tags,Scholarly Output,Field-Weighted Citation Impact\nJapan,,9,0.90\n";
    for (String text : List.of(rows, side, columns)) {
      CountedTable table = written.benchmarking(text).table();
      assertThat(table.value("Japan", "Scholarly Output", OptionalInt.empty())).hasValue(9);
      assertThat(table.value("Japan", "Field-Weighted Citation Impact", OptionalInt.empty()))
          .hasValue(0.9);
      assertThat(table.entities()).containsExactly("Japan");
    }
    assertThat(
            written
                .benchmarking(without)
                .table()
                .value("Japan", "Scholarly Output", OptionalInt.of(2018)))
        .hasValue(5);
    assertThat(written.benchmarking(rows).account().read()).isEqualTo(2);
  }
}
