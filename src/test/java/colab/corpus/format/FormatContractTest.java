package colab.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colab.ColabException;
import colab.corpus.Format;
import colab.corpus.Head;
import colab.corpus.Input;
import colab.corpus.Inputs;
import colab.corpus.PublicationFormat;
import colab.corpus.Row;
import colab.fixture.ExportText;
import colab.fixture.ExportText.Style;
import colab.fixture.Heard;
import colab.fixture.WorkbookFile;
import colab.publication.Attribute;
import colab.publication.Countries;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every format of publications must bear, whoever saved the file last. */
class FormatContractTest {
  private static final Formats FORMATS = new Formats(Countries.standard());
  private static final Path SAMPLES = Path.of("sample-data/formats");

  /** A format, an export of it, and the sample files that are of it. */
  record Subject(PublicationFormat format, ExportText export, Set<String> samples) {
    @Override
    public String toString() {
      return format.id();
    }
  }

  private static final Map<String, Set<String>> SAMPLES_OF =
      Map.of("scival-publications", Set.of("scival.csv", "scival.xlsx"));

  @TempDir Path folder;

  static Stream<Subject> subjects() {
    return FORMATS.all().stream()
        .filter(PublicationFormat.class::isInstance)
        .map(PublicationFormat.class::cast)
        .map(format -> new Subject(format, example(format), SAMPLES_OF.get(format.id())));
  }

  private static ExportText example(PublicationFormat format) {
    assertThat(SAMPLES_OF).as("a new format needs an example here").containsKey(format.id());
    return ExportText.of(
            "Publications in Japan",
            "Title",
            "Authors",
            "Number of Authors",
            "Year",
            "Citations",
            "Field-Weighted Citation Impact",
            "DOI",
            "Publication type",
            "EID",
            "Country/Region",
            "Number of Countries/Regions",
            "All Science Journal Classification (ASJC) field name")
        .row(
            "A, \"quoted\" study",
            "Ito, T.| Li, X.",
            "2",
            "2018",
            "7",
            "1.60",
            "10.1/a",
            "Article",
            "2-s2.0-85000000001",
            "Japan| United Kingdom",
            "2",
            "Genetics")
        .row(
            "Plain",
            "Sato, K.",
            "1",
            "2019",
            "0",
            "0.00",
            "-",
            "Review",
            "2-s2.0-85000000002",
            "Japan",
            "1",
            "Oncology| Genetics")
        .row(
            "Missing",
            "-",
            "-",
            "2021",
            "-",
            "-",
            "10.1/c",
            "Letter",
            "2-s2.0-105000000003",
            "-",
            "-",
            "-");
  }

  private Path file(String name, byte[] bytes) {
    return ExportText.write(folder.resolve(name), bytes);
  }

  private static void isTheExample(Heard heard) {
    assertThat(heard.rejected()).isEmpty();
    assertThat(heard.warnings()).isEmpty();
    assertThat(heard.ids())
        .containsExactly("2-s2.0-85000000001", "2-s2.0-85000000002", "2-s2.0-105000000003");
    assertThat(heard.fwci()).containsExactly(1_600_000L, 0L, Row.MISSING);
    assertThat(heard.rows().get(0).countries()).containsExactly("GB", "JP");
    assertThat(heard.rows().get(0).citations()).isEqualTo(7);
    assertThat(heard.rows().get(1).areas())
        .containsExactlyInAnyOrder("Biochemistry, Genetics and Molecular Biology", "Medicine");
    assertThat(heard.rows().get(2).citations()).isEqualTo(Row.MISSING);
    assertThat(heard.rows().get(2).authors()).isEqualTo(Row.MISSING);
    assertThat(heard.provenance().dataSet()).isEqualTo("Publications in Japan");
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void theFileAsTheProviderWritesItIsRead(Subject subject) {
    isTheExample(Heard.of(subject.export().writeTo(folder.resolve("a.csv"))));
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void everyWayASpreadsheetSavesItTellsTheSame(Subject subject) {
    for (Style style : List.of(Style.PLAIN, Style.EXCEL, Style.EUROPEAN, Style.TABBED)) {
      isTheExample(Heard.of(subject.export().withStyle(style).writeTo(folder.resolve("a.csv"))));
    }
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void bothKindsOfWorkbookTellTheSame(Subject subject) {
    List<List<String>> grid = new ArrayList<>(subject.export().grid());
    grid.set(0, List.of("\ufeffData set", "Publications in Japan"));
    isTheExample(Heard.of(file("inline.xlsx", WorkbookFile.inline(grid))));
    isTheExample(Heard.of(file("shared.xlsx", WorkbookFile.shared(grid))));
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void aByteOrderMarkMayStandWithinTheFirstCell(Subject subject) {
    Style style =
        new Style(',', "\n", "\"\ufeffData set\",\"Publications in Japan\"\n", true, false);
    ExportText export = subject.export();
    ExportText rest = export.withPreamble(export.preamble().subList(1, export.preamble().size()));
    isTheExample(Heard.of(rest.withStyle(style).writeTo(folder.resolve("a.csv"))));
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void aDecimalCommaIsReadWhereCommasDoNotSeparate(Subject subject) {
    String text = subject.export().withStyle(Style.EUROPEAN).text();
    String saved = text.replace("1.60", "1,6").replace("0.00", "0");
    isTheExample(Heard.of(file("a.csv", saved.getBytes(StandardCharsets.UTF_8))));
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void columnsStandInAnyOrder(Subject subject) {
    isTheExample(Heard.of(subject.export().reversedColumns().writeTo(folder.resolve("a.csv"))));
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void aSubsetOfColumnsIsEnough(Subject subject) {
    ExportText export =
        subject.export().columns(List.of("EID", "Field-Weighted Citation Impact", "Year"));
    Heard heard = Heard.of(export.writeTo(folder.resolve("a.csv")));
    assertThat(heard.fwci()).containsExactly(1_600_000L, 0L, Row.MISSING);
    assertThat(heard.rows().get(2).year()).isEqualTo(2021);
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void aColumnThatIsNotThereIsNamedWithThoseFoundAndTheBoxToTick(Subject subject) {
    ExportText export = subject.export().columns(List.of("EID", "Title", "Year"));
    Input input = input(export.writeTo(folder.resolve("a.csv")));
    assertThatThrownBy(() -> subject.format().open(input, Set.of(Attribute.FWCI)))
        .isInstanceOfSatisfying(
            ColabException.class,
            e -> {
              assertThat(e).hasMessageContaining("a.csv:12:");
              assertThat(e).hasMessageContaining("'Field-Weighted Citation Impact'");
              assertThat(e).hasMessageContaining("found: EID, Title, Year");
              assertThat(e.hint()).contains("tick 'Field-Weighted Citation Impact'", "Metrics");
            });
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void aHeaderWithoutRowsGivesNone(Subject subject) {
    Heard heard = Heard.of(subject.export().withRows(List.of()).writeTo(folder.resolve("a.csv")));
    assertThat(heard.rows()).isEmpty();
    assertThat(heard.rejected()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void aBadRowIsToldWithItsLineAfterCellsOfSeveralLinesAndBlankLines(Subject subject) {
    for (String lineEnd : List.of("\n", "\r\n")) {
      String text =
          subject
              .export()
              .text()
              .replace("\"Plain\"", "\"Two\n\nmore lines\"")
              .replace("\"Missing\"", "\n\n\"Missing\"")
              .replace("\"2021\"", "\"20O1\"")
              .replace("\n", lineEnd);
      Heard heard = Heard.of(file("a.csv", text.getBytes(StandardCharsets.UTF_8)));
      assertThat(heard.ids()).containsExactly("2-s2.0-85000000001", "2-s2.0-85000000002");
      assertThat(heard.rows()).extracting(Heard.Seen::line).containsExactly(13L, 14L);
      assertThat(heard.rejected())
          .singleElement()
          .satisfies(
              why -> assertThat(why.toString()).endsWith("a.csv:19: Year: '20O1' is not a year"));
    }
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void aRowOfAnotherWidthIsRejectedAndTheNextIsRead(Subject subject) {
    List<List<String>> rows = new ArrayList<>(subject.export().rows());
    List<String> wide = new ArrayList<>(rows.get(1));
    wide.add("more");
    rows.set(1, wide);
    rows.add(2, List.of("cut", "off"));
    Heard heard = Heard.of(subject.export().withRows(rows).writeTo(folder.resolve("a.csv")));
    assertThat(heard.ids()).containsExactly("2-s2.0-85000000001", "2-s2.0-105000000003");
    assertThat(heard.rejected())
        .extracting(why -> why.line() + ": " + why.message())
        .containsExactly(
            "14: the row has 13 cells, the header has 12",
            "15: the row has 2 cells, the header has 12");
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void theLastLineMayEndWithoutALineBreak(Subject subject) {
    String text = subject.export().withoutFooter().text().stripTrailing();
    isTheExample(Heard.of(file("a.csv", text.getBytes(StandardCharsets.UTF_8))));
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void anExportRecognisesItsOwnSampleAndNoOther(Subject subject) throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      for (Path file : files.sorted().toList()) {
        boolean own = subject.samples().contains(String.valueOf(file.getFileName()));
        Head head = Head.of(input(file));
        for (Format format : FORMATS.all()) {
          assertThat(format.recognises(head))
              .as(format.id() + " of " + file)
              .isEqualTo(own && format.equals(subject.format()));
        }
      }
    }
  }

  private static Input input(Path file) {
    return Inputs.of(List.of(file.toString()), InputStream.nullInputStream()).get(0);
  }
}
