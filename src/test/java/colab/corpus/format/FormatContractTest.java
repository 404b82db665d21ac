package colab.corpus.format;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colab.ColabException;
import colab.corpus.Head;
import colab.corpus.Input;
import colab.corpus.Inputs;
import colab.corpus.PublicationFormat;
import colab.corpus.Row;
import colab.fixture.ExportText;
import colab.fixture.ExportText.Style;
import colab.fixture.Heard;
import colab.fixture.WorkbookFile;
import colab.publication.Countries;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every format of publications must bear, whoever saved the file last. */
class FormatContractTest {
  private static final Formats FORMATS = new Formats(Countries.standard());

  /** Formats whose contract is a test of its own, beside the format. */
  private static final Set<String> ELSEWHERE =
      Set.of("columnar", "openalex-text", "openalex-works", "openalex-web", "openalex-web-2022");

  private static final Path SAMPLES = Path.of("sample-data/formats");

  /** A format and an export of it. */
  record Subject(PublicationFormat format, FormatExample example) {
    ExportText export() {
      return example.export();
    }

    @Override
    public String toString() {
      return format.id();
    }
  }

  @TempDir Path folder;

  static Stream<Subject> subjects() {
    return FORMATS.all().stream()
        .filter(PublicationFormat.class::isInstance)
        .map(PublicationFormat.class::cast)
        .filter(format -> !ELSEWHERE.contains(format.id()))
        .map(format -> new Subject(format, example(format)));
  }

  private static FormatExample example(PublicationFormat format) {
    assertThat(FormatExample.ALL).as("a new format needs an example").containsKey(format.id());
    return FormatExample.ALL.get(format.id());
  }

  private Path file(String name, byte[] bytes) {
    return ExportText.write(folder.resolve(name), bytes);
  }

  private static void isTheExample(Subject subject, Heard heard) {
    assertThat(heard.rejected()).isEmpty();
    assertThat(heard.warnings()).hasSize(subject.example().remarks());
    assertThat(heard.ids()).isEqualTo(subject.example().ids());
    assertThat(heard.rows()).extracting(Heard.Seen::year).containsExactly(2018, 2019, 2021);
    boolean countries = subject.example().hasCountries();
    assertThat(heard.rows().get(0).countries())
        .isEqualTo(countries ? Set.of("GB", "JP") : Set.of());
    assertThat(heard.rows().get(1).countries()).isEqualTo(countries ? Set.of("JP") : Set.of());
    assertThat(heard.rows().get(0).citations()).isEqualTo(7);
    assertThat(heard.rows().get(0).authors()).isEqualTo(2);
    assertThat(heard.rows().get(1).citations()).isZero();
    assertThat(heard.rows().get(2).countryNumber()).isZero();
    assertThat(heard.rows().get(2).authors()).isEqualTo(Row.MISSING);
    if (subject.format().id().equals("scival-publications")) {
      isTheExampleOfSciVal(heard);
    }
  }

  private static void isTheExampleOfSciVal(Heard heard) {
    assertThat(heard.fwci()).containsExactly(1_600_000L, 0L, Row.MISSING);
    assertThat(heard.rows().get(1).areas())
        .containsExactlyInAnyOrder("Biochemistry, Genetics and Molecular Biology", "Medicine");
    assertThat(heard.rows().get(2).citations()).isEqualTo(Row.MISSING);
    assertThat(heard.provenance().dataSet()).isEqualTo("Publications in Japan");
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void theFileAsTheProviderWritesItIsRead(Subject subject) {
    isTheExample(subject, Heard.of(subject.export().writeTo(folder.resolve("a.csv"))));
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void everyWayASpreadsheetSavesItTellsTheSame(Subject subject) {
    for (Style style : List.of(Style.PLAIN, Style.EXCEL, Style.EUROPEAN, Style.TABBED)) {
      isTheExample(
          subject, Heard.of(subject.export().withStyle(style).writeTo(folder.resolve("a.csv"))));
    }
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void bothKindsOfWorkbookTellTheSame(Subject subject) {
    List<List<String>> grid = new ArrayList<>(subject.export().grid());
    grid.set(0, marked(grid.get(0)));
    isTheExample(subject, Heard.of(file("inline.xlsx", WorkbookFile.inline(grid))));
    isTheExample(subject, Heard.of(file("shared.xlsx", WorkbookFile.shared(grid))));
  }

  private static List<String> marked(List<String> first) {
    List<String> cells = new ArrayList<>(first);
    cells.set(0, "\ufeff" + cells.get(0));
    return cells;
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void aByteOrderMarkMayStandWithinTheFirstCell(Subject subject) {
    List<List<String>> grid = new ArrayList<>(subject.export().grid());
    Style style = Style.PLAIN;
    String text =
        style.line(marked(grid.get(0)), 0)
            + subject.export().withStyle(style).text().lines().skip(1).collect(joining("\n"));
    isTheExample(subject, Heard.of(file("a.csv", text.getBytes(StandardCharsets.UTF_8))));
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void aDecimalCommaIsReadWhereCommasDoNotSeparate(Subject subject) {
    String text = subject.export().withStyle(Style.EUROPEAN).text();
    String saved = text.replace("1.60", "1,6").replace("0.00", "0");
    isTheExample(subject, Heard.of(file("a.csv", saved.getBytes(StandardCharsets.UTF_8))));
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void columnsStandInAnyOrder(Subject subject) {
    isTheExample(
        subject, Heard.of(subject.export().reversedColumns().writeTo(folder.resolve("a.csv"))));
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void aSubsetOfColumnsIsEnough(Subject subject) {
    ExportText export = subject.export().columns(subject.example().few());
    Heard heard = Heard.of(export.writeTo(folder.resolve("a.csv")));
    assertThat(heard.rows()).extracting(Heard.Seen::year).containsExactly(2018, 2019, 2021);
    assertThat(heard.rejected()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void aColumnThatIsNotThereIsNamedWithThoseFoundAndTheBoxToTick(Subject subject) {
    FormatExample.Lacking lacking = subject.example().lacking();
    ExportText export = subject.export().columns(lacking.columns());
    Input input = input(export.writeTo(folder.resolve("a.csv")));
    assertThatThrownBy(() -> subject.format().open(input, Set.of(lacking.asked())))
        .isInstanceOfSatisfying(
            ColabException.class,
            e -> {
              assertThat(e)
                  .hasMessageContaining("a.csv:" + subject.example().headerLine() + ":")
                  .hasMessageContaining(lacking.title())
                  .hasMessageContaining("found: " + String.join(", ", lacking.columns()));
              assertThat(e.hint()).contains(lacking.advice());
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
      ExportText export = subject.export().withStyle(Style.PLAIN).withoutFooter();
      String last = Style.PLAIN.line(export.rows().get(2), 0);
      String text =
          (export.withRows(export.rows().subList(0, 2)).text() + "\n\n" + last)
              .replace("\"Plain\"", "\"Two\n\nmore lines\"")
              .replace("\"2021\"", "\"20O1\"")
              .replace("\n", lineEnd);
      Heard heard = Heard.of(file("a.csv", text.getBytes(StandardCharsets.UTF_8)));
      long header = subject.example().headerLine();
      assertThat(heard.ids()).isEqualTo(subject.example().ids().subList(0, 2));
      assertThat(heard.rows()).extracting(Heard.Seen::line).containsExactly(header + 1, header + 2);
      assertThat(heard.rejected())
          .singleElement()
          .satisfies(
              why ->
                  assertThat(why.toString())
                      .contains("a.csv:" + (header + 7) + ": ")
                      .endsWith(subject.example().year() + ": '20O1' is not a year"));
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
    ExportText unpadded = subject.export().withRows(rows).withStyle(Style.PLAIN);
    Heard heard = Heard.of(unpadded.writeTo(folder.resolve("a.csv")));
    List<String> ids = subject.example().ids();
    int header = subject.example().headerLine();
    int width = subject.export().headings().size();
    assertThat(heard.ids()).containsExactly(ids.get(0), ids.get(2));
    assertThat(heard.rejected())
        .extracting(why -> why.line() + ": " + why.message())
        .containsExactly(
            header + 2 + ": the row has " + (width + 1) + " cells, the header has " + width,
            header + 3 + ": the row has 2 cells, the header has " + width);
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void theLastLineMayEndWithoutALineBreak(Subject subject) {
    String text = subject.export().withoutFooter().text().stripTrailing();
    isTheExample(subject, Heard.of(file("a.csv", text.getBytes(StandardCharsets.UTF_8))));
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void anExportRecognisesItsOwnSampleAndNoOther(Subject subject) throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      for (Path file : files.sorted().toList()) {
        boolean own = subject.example().samples().contains(String.valueOf(file.getFileName()));
        assertThat(subject.format().recognises(Head.of(input(file))))
            .as(subject.format().id() + " of " + file)
            .isEqualTo(own);
      }
    }
  }

  private static Input input(Path file) {
    return Inputs.of(List.of(file.toString()), InputStream.nullInputStream()).get(0);
  }
}
