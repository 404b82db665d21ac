package colab.corpus.format.openalex;

import static org.assertj.core.api.Assertions.assertThat;

import colab.corpus.Format;
import colab.corpus.Head;
import colab.corpus.Input;
import colab.corpus.Inputs;
import colab.corpus.Row;
import colab.corpus.format.Formats;
import colab.fixture.ExportText;
import colab.fixture.ExportText.Style;
import colab.fixture.Heard;
import colab.fixture.Ran;
import colab.fixture.WorkbookFile;
import colab.publication.Countries;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What OpenAlex's forms must bear, whoever saved the file last. */
class OpenAlexContractTest {
  private static final Path SAMPLES = Path.of("sample-data/formats");
  private static final Map<String, String> SAMPLE_OF =
      Map.of("openalex-works", "openalex.jsonl", "openalex-web", "openalex-web.csv");

  private static final ExportText WEB =
      new ExportText(
              List.of(),
              List.of(
                  "id",
                  "authorships.author.id",
                  "authorships.countries",
                  "cited_by_count",
                  "display_name",
                  "fwci",
                  "publication_year",
                  "type"),
              List.of(),
              List.of(),
              Style.PLAIN)
          .row(
              "https://openalex.org/W1",
              "A1|A2",
              "JP|GB|JP",
              "7",
              "A, \"quoted\" study",
              "1.60",
              "2018",
              "article")
          .row("https://openalex.org/W2", "A3", "JP", "0", "Plain", "0.00", "2019", "review")
          .row("https://openalex.org/W3", "", "", "", "Missing", "", "2021", "letter");

  @TempDir Path folder;

  private Path file(String name, byte[] bytes) {
    return ExportText.write(folder.resolve(name), bytes);
  }

  private static void isTheExample(Heard heard) {
    assertThat(heard.rejected()).isEmpty();
    assertThat(heard.warnings()).isEmpty();
    assertThat(heard.ids())
        .containsExactly(
            "https://openalex.org/W1", "https://openalex.org/W2", "https://openalex.org/W3");
    assertThat(heard.fwci()).containsExactly(1_600_000L, 0L, Row.MISSING);
    assertThat(heard.rows().get(0).countries()).containsExactly("GB", "JP");
    assertThat(heard.rows().get(0).authors()).isEqualTo(2);
    assertThat(heard.rows().get(2).authors()).isEqualTo(Row.MISSING);
    assertThat(heard.rows().get(2).citations()).isEqualTo(Row.MISSING);
    assertThat(heard.provenance().format()).isEqualTo("openalex-web");
  }

  @Test
  void everyWayASpreadsheetSavesTheTableTellsTheSame() {
    for (Style style :
        List.of(Style.PLAIN, Style.SCIVAL, Style.EXCEL, Style.EUROPEAN, Style.TABBED)) {
      isTheExample(Heard.of(WEB.withStyle(style).writeTo(folder.resolve("a.csv"))));
    }
    isTheExample(Heard.of(WEB.reversedColumns().writeTo(folder.resolve("b.csv"))));
    List<List<String>> grid = new ArrayList<>(WEB.grid());
    isTheExample(Heard.of(file("c.xlsx", WorkbookFile.shared(grid))));
  }

  @Test
  void aHeaderWithoutRowsGivesNone() {
    Heard heard = Heard.of(WEB.withRows(List.of()).writeTo(folder.resolve("a.csv")));
    assertThat(heard.rows()).isEmpty();
    assertThat(heard.rejected()).isEmpty();
  }

  @Test
  void aBadRowIsToldWithItsLine() {
    String text = WEB.text().replace("\"Plain\"", "\"Two\nlines\"").replace("\"2021\"", "\"20O1\"");
    Heard heard = Heard.of(file("a.csv", text.getBytes(StandardCharsets.UTF_8)));
    assertThat(heard.rows()).hasSize(2);
    assertThat(heard.rejected())
        .singleElement()
        .satisfies(
            why ->
                assertThat(why.toString())
                    .endsWith("a.csv:5: publication_year: '20O1' is not a year"));
  }

  @Test
  void aFormRecognisesItsOwnSampleAndNoOther() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      for (Path sample : files.sorted().toList()) {
        Input input = Inputs.of(List.of(sample.toString()), InputStream.nullInputStream()).get(0);
        Head head = Head.of(input);
        for (Format format : new Formats(Countries.standard()).all()) {
          if (format.id().startsWith("openalex")) {
            assertThat(format.recognises(head))
                .as(format.id() + " of " + sample)
                .isEqualTo(String.valueOf(sample.getFileName()).equals(SAMPLE_OF.get(format.id())));
          }
        }
      }
    }
  }

  /** The percentile that is not field-normalised and second fields are not OpenAlex's. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "output",
        "partners --country JP",
        "growth",
        "rank --of UK --for JP",
        "fwci --pair UK,JP --columns set,output,fwci,n_fwci,fwci_median,pp_fw_top_10_percent,citations"
      })
  void bothSamplesGiveTheTablesOfTheSameSixtyPublicationsFromSciVal(String command) {
    String expected = asked(command, "scival.csv");
    assertThat(expected.lines().count()).isGreaterThan(1);
    for (String sample : SAMPLE_OF.values()) {
      assertThat(asked(command, sample)).as(sample).isEqualTo(expected);
    }
  }

  private static String asked(String command, String sample) {
    List<Object> words = new ArrayList<>(List.of(command.split(" ")));
    words.addAll(List.of("--format", "csv", "--no-notes", SAMPLES.resolve(sample)));
    Ran ran = Ran.with(words.toArray());
    assertThat(ran.err()).isEmpty();
    return ran.out();
  }
}
