package colab.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import colab.ColabException;
import colab.analysis.FwciAnalysis;
import colab.analysis.OutputAnalysis;
import colab.analysis.Question;
import colab.corpus.Selection;
import colab.corpus.Side;
import colab.publication.Countries;
import colab.publication.CountryGroups;
import colab.table.Column;
import colab.table.Note;
import colab.table.Table;
import colab.table.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report of a few tables on a tiny export, made and checked. */
class MiniReportTest {
  private static final Countries COUNTRIES = Countries.standard();

  private static final String EXPORT =
      """
      Data set,"Publications co-authored by the United Kingdom and Japan"
      Year range,2019 to 2021
      Synthetic sample,"Constructed for a test"

      "Title","Year","Field-Weighted Citation Impact","EID","Country/Region"
      "A","2019","1.00","2-s2.0-99000000001","Japan| United Kingdom"
      "B","2020","2.00","2-s2.0-99000000002","Japan| United Kingdom"
      "C","2020","3.00","2-s2.0-99000000003","Japan| United Kingdom"
      "D","2021","4.00","2-s2.0-99000000004","Japan| United Kingdom"
      """;

  private static final String REPORT =
      """
      title = "A report on a synthetic sample constructed to it"
      [export.pair]
      file = "pair.csv"
      [export.plain]
      file = "plain.csv"

      [[table]]
      id = "table-1"
      title = "Table 1: Output"
      source = "page 1"
      export = "pair"
      command = "output"
      published = [
        ["year", "output"],
        ["2019", "1"],
        ["2020", "3"],
        ["2022", "1"],
      ]

      [[table]]
      id = "text"
      title = "In the text"

      [[table.figure]]
      id = "joint"
      statement = "Joint publications"
      export = "pair"
      command = "output"
      published = "over 3"

      [[table.figure]]
      id = "agreements"
      statement = "Agreements in force"
      export = "plain"
      rows = { where = { kind = "open" } }
      published = "3"

      [[table]]
      id = "table-2"
      title = "Table 2: Staff"
      export = "plain"
      side-by-side = true
      columns = [{ id = "staff", heading = "Staff", unit = "count" }, { id = "share", heading = "Share", unit = "percent" }]
      [[table.row]]
      label = "North"
      staff = { rows = { where = { place = "North" }, column = "staff" }, published = "1,200" }
      [[table.row]]
      label = "South"
      staff = { rows = { where = { place = "South" }, column = "staff" } }
      share = { rows = { where = { place = "South" }, column = "share" }, published = "12.5%" }

      [[not-covered]]
      what = "Figure 1"
      why = "A photograph."
      """;

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("pair.csv"), EXPORT);
    Files.writeString(
        folder.resolve("plain.csv"),
        "place,kind,staff,share\nNorth,open,1200,\nSouth,open,34,12.46\n");
    Files.writeString(folder.resolve("report.toml"), REPORT);
  }

  private Report report() {
    return Report.open(folder.resolve("report.toml"), COUNTRIES, CountryGroups.standard(COUNTRIES));
  }

  private static Commands.Understood command(String line, Path folder) {
    return new Commands.Understood(ReadAs.PLAIN, library -> command(line, library));
  }

  private static Commands.Prepared command(String line, colab.analysis.Library library) {
    Selection pair =
        Selection.ALL.withSides(
            List.of(Side.of(COUNTRIES.require("GB")), Side.of(COUNTRIES.require("JP"))));
    return switch (line.replace(" --value", "")) {
      case "output" ->
          new Commands.Prepared(
              new OutputAnalysis(Question.of(pair), library), UnaryOperator.identity());
      case "fwci" ->
          new Commands.Prepared(
              new FwciAnalysis(Question.of(pair), library), UnaryOperator.identity());
      default ->
          throw ColabException.usage("unknown command '" + line + "'", "Did you mean output?");
    };
  }

  private static List<String> texts(Table table, String column) {
    List<String> ids = table.columns().stream().map(Column::id).toList();
    return table.rows().stream().map(row -> text(row.get(ids.indexOf(column)))).toList();
  }

  private static String text(Value value) {
    if (value instanceof Value.Count count) {
      return String.valueOf(count.number());
    }
    if (value instanceof Value.Quantity quantity) {
      return String.valueOf(quantity.number());
    }
    return value instanceof Value.Label label ? label.text() : "-";
  }

  @Test
  void tablesComeInOrderWithTitleAndSource() {
    List<Table> tables = report().run(MiniReportTest::command).tables();
    assertThat(tables.stream().map(Table::title))
        .containsExactly("Table 1: Output (page 1)", "In the text", "Table 2: Staff");
    assertThat(tables.stream().map(Table::id)).containsExactly("table-1", "text", "table-2");
    assertThat(tables.stream().map(Table::synthetic)).containsExactly(true, true, false);
    assertThat(texts(tables.get(0), "output")).containsExactly("1", "2", "1", "4");
  }

  @Test
  void aTextFigureStandsBesideThePublishedOne() {
    Table text = report().run(MiniReportTest::command).tables().get(1);
    assertThat(text.columns().stream().map(Column::id))
        .containsExactly("figure", "statement", "value", "published_value", "number");
    assertThat(texts(text, "value")).containsExactly("4", "2");
    assertThat(texts(text, "published_value")).containsExactly("over 3", "3");
  }

  @Test
  void differencesAreFoundAndToldInWords() {
    ReportResult result = report().run(MiniReportTest::command);
    assertThat(result.compared()).isEqualTo(7);
    assertThat(result.differences().stream().map(Difference::inWords))
        .containsExactly(
            "Table 1, 2020, output: published 3, computed 2",
            "Table 1, 2022, output: published 1, nothing computed",
            "Agreements in force: published 3, computed 2");
    assertThat(result.checkSummary().title()).isEqualTo("Check: 4 of 7 figures as published");
    assertThat(texts(result.checkSummary(), "missing")).containsExactly("1", "0", "0");
    assertThat(texts(result.checkSummary(), "differing")).containsExactly("1", "1", "0");
  }

  @Test
  void aCheckedTableMarksWhatDiffers() {
    Table checked = report().run(MiniReportTest::command).checkedTables().get(0);
    assertThat(texts(checked, "published_output")).containsExactly("1", "3", "-", "-");
    assertThat(texts(checked, "check")).containsExactly("same", "differs: output", "-", "-");
    assertThat(checked.notes())
        .startsWith(
            Note.of("1 of 3 figures as published."),
            Note.finding("Differs", "Table 1, 2020, output: published 3, computed 2"));
  }

  @Test
  void aCellWhereNothingBelongsIsMissing() {
    Table checked = report().run(MiniReportTest::command).checkedTables().get(2);
    assertThat(checked.layout().sideBySide()).isTrue();
    assertThat(texts(checked, "share")).containsExactly("-", "12.46");
    assertThat(texts(checked, "check")).containsExactly("same", "same");
  }

  @Test
  void whatIsNotCoveredIsListed() {
    assertThat(texts(report().run(MiniReportTest::command).notCovered(), "why"))
        .containsExactly("A photograph.");
  }

  @Test
  void oneTableAloneReadsOnlyItsExport() throws IOException {
    Files.delete(folder.resolve("pair.csv"));
    assertThat(report().only("table-2").run(MiniReportTest::command).tables()).hasSize(1);
    ColabException error =
        catchThrowableOfType(ColabException.class, () -> report().run(MiniReportTest::command));
    assertThat(error.getMessage())
        .contains("report.toml:7: ")
        .contains("export pair: ")
        .contains("there is no such file");
  }

  @Test
  void aCommandThatIsNotUnderstoodIsToldWithItsLine() throws IOException {
    Files.writeString(
        folder.resolve("report.toml"),
        REPORT.replace(
            "command = \"output\"\npublished = [", "command = \"outptu\"\npublished = ["));
    ColabException error =
        catchThrowableOfType(ColabException.class, () -> report().run(MiniReportTest::command));
    assertThat(error.getMessage()).endsWith("report.toml:7: unknown command 'outptu'");
    assertThat(error.hint()).isEqualTo("Did you mean output?");
  }

  @Test
  void aColumnThatTheCommandDoesNotMakeIsToldWithTheNearestWord() throws IOException {
    Files.writeString(
        folder.resolve("report.toml"),
        REPORT.replace("[\"year\", \"output\"]", "[\"year\", \"outputs\"]"));
    ColabException error =
        catchThrowableOfType(ColabException.class, () -> report().run(MiniReportTest::command));
    assertThat(error.getMessage()).endsWith("table-1: the command makes no column \"outputs\"");
    assertThat(error.hint()).isEqualTo("Did you mean output?");
  }
}
