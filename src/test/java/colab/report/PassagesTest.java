package colab.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import colab.ColabException;
import colab.render.Form;
import colab.render.RenderOptions;
import colab.table.ChartKind;
import colab.table.Column;
import colab.table.Picture;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report file may say beyond its figures: text, charts, and what its exports hold. */
class PassagesTest {
  private static final String START =
      """
      title = "A report"
      [export.pair]
      file = "pair.csv"
      %s
      [[text]]
      heading = "One"
      text = \"""
      First
      words.

      Then others.\"""
      [[table]]
      id = "table-1"
      title = "Table 1"
      export = "pair"
      command = "output"
      %s
      [[text]]
      text = "Last words."
      """;

  @TempDir Path folder;

  private ReportFile read(String export, String table) throws IOException {
    Path file = folder.resolve("report.toml");
    return ReportFile.read(Files.writeString(file, START.formatted(export, table)));
  }

  private String refusal(String export, String table) {
    ColabException error = catchThrowableOfType(ColabException.class, () -> read(export, table));
    return (error.getMessage() + " " + error.hint()).replace(folder + "/", "");
  }

  private static Table table() {
    List<Column> columns =
        List.of(Column.of("year", "Year", Unit.TEXT), Column.of("output", "Output", Unit.COUNT));
    List<List<Value>> rows = List.of(List.of(Value.label("2020"), Value.count(1)));
    return new Table("output", "Output", false, columns, rows, List.of())
        .drawnAs(
            Picture.of(ChartKind.LINES, "year", "output"),
            Picture.of(ChartKind.BARS, "year", "output"));
  }

  private static List<ChartKind> kinds(Table table) {
    return table.pictures().stream().map(Picture::kind).toList();
  }

  @Test
  void textStandsBetweenTheTablesWhereTheFileHasIt() throws IOException {
    ReportFile file = read("", "");
    List<Table> tables = new ReportResult(file, List.of()).withText(List.of(table()));
    assertThat(tables.stream().map(Table::title)).containsExactly("One", "Output", "");
    assertThat(tables.get(0).notes().stream().map(note -> note.text()))
        .containsExactly("First words.", "Then others.");
    assertThat(tables.get(0).isProse()).isTrue();
  }

  @Test
  void textIsNoNoteAndStaysWithoutNotes() throws IOException {
    List<Table> tables = new ReportResult(read("", ""), List.of()).withText(List.of(table()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Form.TEXT.write(tables, RenderOptions.defaults().withNotes(false), out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("One\nFirst words.\n\nThen others.\n\nOutput\n")
        .endsWith("\nLast words.\n");
  }

  @Test
  void oneTableAloneStandsWithoutText() throws IOException {
    assertThat(read("", "").only("table-1").passages()).isEmpty();
  }

  @Test
  void aTextWithoutWordsIsRefused() throws IOException {
    Path file = folder.resolve("report.toml");
    Files.writeString(file, START.formatted("", "") + "[[text]]\nheading = \"Empty\"\n");
    ColabException error = catchThrowableOfType(ColabException.class, () -> ReportFile.read(file));
    assertThat(error.getMessage()).endsWith("report.toml:20: text has no text");
  }

  @Test
  void theChartOfTheFileComesFirst() throws IOException {
    ChosenChart bars = read("", "chart = \"bars\"").tables().get(0).head().chart().orElseThrow();
    assertThat(kinds(bars.on(table()))).containsExactly(ChartKind.BARS, ChartKind.LINES);
    ChosenChart none = new ChosenChart(new Place("report.toml", 1), Optional.empty());
    assertThat(kinds(none.on(table()))).isEmpty();
  }

  @Test
  void aChartThatDoesNotSuitIsRefusedOnItsLine() throws IOException {
    ChosenChart chosen =
        read("", "chart = \"network\"").tables().get(0).head().chart().orElseThrow();
    ColabException error = catchThrowableOfType(ColabException.class, () -> chosen.on(table()));
    assertThat(error.getMessage()).endsWith("report.toml:17: output cannot be drawn as network");
    assertThat(error.hint()).isEqualTo("Write chart = \"lines\" or \"bars\", or leave it out.");
  }

  @Test
  void anUnknownChartOrScopeIsRefusedWithTheNearestWord() {
    assertThat(refusal("", "chart = \"bar\""))
        .isEqualTo("report.toml:17: no chart is called \"bar\" Did you mean bars or bars-dots?");
    assertThat(refusal("scope = \"Japan\"", ""))
        .startsWith("report.toml:4: \"Japan\" is no scope Write \"world\" or \"files\"");
  }

  @Test
  void anExportHoldsWhatTheReportSays() throws IOException {
    assertThat(read("scope = \"world\"", "").exports().get("pair").scope().orElseThrow().inWords())
        .isEqualTo("publications of the world");
    assertThat(read("", "").exports().get("pair").scope()).isEmpty();
  }
}
