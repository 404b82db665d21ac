package colab.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import colab.ColabException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Report files: what is read, and what is said of those that cannot be. */
class ReportFileTest {
  private static final String START =
      """
      title = "A report"
      [export.pair]
      file = "pair.csv"
      [[table]]
      id = "table-1"
      title = "Table 1: Countries"
      """;

  @TempDir Path folder;

  private ReportFile read(String text) throws IOException {
    return ReportFile.read(Files.writeString(folder.resolve("report.toml"), text));
  }

  /** The error, without the folder. */
  private String refusal(String text) {
    ColabException error = catchThrowableOfType(ColabException.class, () -> read(text));
    return (error.getMessage() + " " + error.hint()).replace(folder + "/", "");
  }

  @Test
  void aTableOfACommandHasItsPublishedCells() throws IOException {
    ReportFile report =
        read(
            START
                + """
                export = "pair"
                command = "partners --country JP"
                published = [
                  ["country", "output", "fwci"],
                  ["France", "15,358", "3.45"],
                  ["Spain", "", "4.81"],
                ]
                """);
    TableSpec table = report.tables().get(0);
    assertThat(table).isInstanceOf(TableSpec.Commanded.class);
    assertThat(table.head().name()).isEqualTo("Table 1");
    assertThat(table.published().stream().map(cell -> cell.name() + "=" + cell.figure().text()))
        .containsExactly(
            "table-1/France/output=15,358", "table-1/France/fwci=3.45", "table-1/Spain/fwci=4.81");
  }

  @Test
  void filesAreNamedFromTheFolderOfTheReport() throws IOException {
    ReportFile report = read(START + "export = \"pair\"\ncommand = \"output\"\n");
    assertThat(report.exports().get("pair").files()).containsExactly(folder.resolve("pair.csv"));
  }

  @Test
  void aSeriesIsARowAYearAndAColumnASet() throws IOException {
    ReportFile report =
        read(
            START
                + "export = \"pair\"\nseries = { metric = \"Scholarly Output\", years = \"2019-2021\", sets = [\"Japan\", \"South Korea\"], unit = \"count\" }\n");
    TableSpec.Composed series = (TableSpec.Composed) report.tables().get(0);
    assertThat(series.rows().stream().map(TableSpec.Row::label))
        .containsExactly("2019", "2020", "2021");
    assertThat(series.columns().stream().map(column -> column.id()))
        .containsExactly("japan", "south_korea");
  }

  @Test
  void onlyOneTableCanBeAskedFor() throws IOException {
    ReportFile report = read(START + "export = \"pair\"\ncommand = \"output\"\n");
    assertThat(report.only("table-1").tables()).hasSize(1);
    ColabException error = catchThrowableOfType(ColabException.class, () -> report.only("table1"));
    assertThat(error.hint()).isEqualTo("Did you mean table-1?");
  }

  @Test
  void whatIsNoTomlIsRefusedWithItsLine() {
    assertThat(refusal("title = \"A report\"\n[export.pair\n")).startsWith("report.toml:2: ");
  }

  @Test
  void anUnknownKeyIsRefusedWithTheNearestWord() {
    assertThat(refusal(START + "export = \"pair\"\ncomand = \"output\"\n"))
        .isEqualTo("report.toml:8: table has no \"comand\" Did you mean command?");
    assertThat(refusal("tilte = \"A report\"\n"))
        .isEqualTo("report.toml:1: the report has no \"tilte\" Did you mean title?");
  }

  @Test
  void anUnknownExportIsRefusedWithTheNearestWord() {
    assertThat(refusal(START + "export = \"pairs\"\ncommand = \"output\"\n"))
        .isEqualTo("report.toml:7: the report has no export \"pairs\" Did you mean pair?");
  }

  @Test
  void aTableWithoutCellsIsRefused() {
    assertThat(refusal(START))
        .isEqualTo(
            "report.toml:4: table table-1 has no cells Give it one of command, row, series or figure.");
  }

  @Test
  void aFigureThatIsNoneIsRefusedOnItsLine() {
    String text =
        START
            + "export = \"pair\"\ncommand = \"output\"\npublished = [\n  [\"year\", \"output\"],\n  [\"2020\", \"many\"],\n]\n";
    assertThat(refusal(text)).startsWith("report.toml:11: \"many\" is not a figure");
  }

  @Test
  void figuresStandInQuotesBecauseTheirDecimalsCount() {
    String text =
        START
            + "export = \"pair\"\ncommand = \"output\"\npublished = [[\"year\", \"fwci\"], [\"2020\", 3.30]]\n";
    assertThat(refusal(text)).startsWith("report.toml:9: published holds words in quotes");
  }

  @Test
  void aRowOfAnotherLengthIsRefused() {
    String text =
        START
            + "export = \"pair\"\ncommand = \"output\"\npublished = [\n[\"year\", \"fwci\"],\n[\"2020\"]]\n";
    assertThat(refusal(text)).startsWith("report.toml:11: 1 cells below 2 columns");
  }

  @Test
  void aFigureComesFromOnePlace() {
    String text =
        START
            + "export = \"pair\"\n[[table.figure]]\nid = \"a\"\nstatement = \"A\"\ncommand = \"output\"\nrows = {}\n";
    assertThat(refusal(text))
        .startsWith("report.toml:8: a figure of table-1 comes from command and rows");
  }

  @Test
  void anUnknownUnitIsRefusedWithTheNearestWord() {
    String text =
        START
            + "export = \"pair\"\n[[table.figure]]\nid = \"a\"\nstatement = \"A\"\ncommand = \"output\"\nunit = \"percents\"\n";
    assertThat(refusal(text))
        .isEqualTo("report.toml:12: there is no unit \"percents\" Did you mean percent?");
  }

  @Test
  void aCheckNamesFiguresThatAreThere() {
    String text =
        START
            + "export = \"pair\"\ncommand = \"output\"\npublished = [[\"year\", \"output\"], [\"2020\", \"5\"]]\n"
            + "[[consistency]]\nkind = \"expectation\"\nshare = \"table-1/2021/output\"\nexpected = \"10\"\n";
    assertThat(refusal(text))
        .isEqualTo(
            "report.toml:12: no published figure is called \"table-1/2021/output\" Did you mean table-1/2020/output?");
    assertThat(refusal(text.replace("expectation", "expectations")))
        .startsWith(
            "report.toml:11: there is no check of kind \"expectations\" Did you mean expectation?");
  }

  @Test
  void theReportOfTheSampleIsUnderstood() {
    ReportFile report = ReportFile.read(Path.of("sample-data", "uuki.toml"));
    assertThat(report.tables().stream().map(table -> table.head().id()))
        .containsExactly(
            "table-1",
            "table-2",
            "text-3",
            "table-4",
            "figure-8",
            "figure-8-rank",
            "table-5",
            "text-5",
            "figure-11",
            "table-6",
            "slides");
    assertThat(report.exports().values().stream().flatMap(export -> export.files().stream()))
        .allMatch(Files::isRegularFile);
    assertThat(report.checks()).allSatisfy(check -> assertThat(check.finding()).isPresent());
    assertThat(report.title()).contains("synthetic", "constructed");
  }
}
