package colab.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;

import colab.corpus.CountedFormat;
import colab.corpus.Format;
import colab.corpus.Head;
import colab.corpus.Input;
import colab.corpus.Inputs;
import colab.publication.Countries;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every counted format must bear: it knows its own header wherever it stands, and no other.
 */
class CountedFormatsTest {
  private static final Formats FORMATS = new Formats(Countries.standard());

  /** A header of each, with a row. */
  private static final Map<String, List<String>> EXAMPLES =
      Map.of(
          "scival-benchmarking", List.of("Entity,Tags,\"Scholarly Output\",", ",,Overall,2017,"),
          "scival-collaboration",
              List.of("Country/Region,Co-authored publications,Citations", "Japan,5,6"),
          "scival-subject-areas", List.of("Subject Area,Subcategory,Scholarly Output", "All,-,5"),
          "scival-topics",
              List.of("Topic Cluster,Topic Cluster Number,Scholarly Output", "A; B,TC.4,5"),
          "scival-list", List.of("Countries/Regions,Publications", "Japan,5"),
          "scival-qs", List.of("QS metrics,Publications", "Engineering,5"),
          "incites-table", List.of("Name,Web of Science Documents", "JAPAN,5"),
          "plain-pairs", List.of("country_a,country_b,publications", "Japan,France,5"),
          "plain-countries", List.of("country,year,publications", "Japan,2020,5"));

  @TempDir Path folder;

  static Stream<CountedFormat> formats() {
    return FORMATS.all().stream()
        .filter(CountedFormat.class::isInstance)
        .map(CountedFormat.class::cast);
  }

  private Input input(String text) throws IOException {
    Path file = folder.resolve("any-name.txt");
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    return Inputs.of(List.of(file.toString()), InputStream.nullInputStream()).get(0);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void itsHeaderIsItsOwnWhateverStandsAbove(CountedFormat format) throws IOException {
    assertThat(EXAMPLES).as("a new format needs an example here").containsKey(format.id());
    String table = String.join("\n", EXAMPLES.get(format.id())) + "\n";
    for (String above :
        List.of("", "\ufeff", "A title of my own\n\n", "Data set,x\r\n\r\n,,\r\n")) {
      Head head = Head.of(input(above + table));
      assertThat(FORMATS.all().stream().filter(each -> each.recognises(head)).map(Format::id))
          .as("%s below '%s'", format.id(), above)
          .containsExactly(format.id());
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aHeaderAloneIsReadWithoutRows(CountedFormat format) throws IOException {
    Input input = input(EXAMPLES.get(format.id()).get(0) + "\n");
    assertThat(format.recognises(Head.of(input))).isTrue();
    assertThat(format.open(input).rows()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void semicolonsAndTabsSeparateCellsToo(CountedFormat format) throws IOException {
    for (String between : List.of(";", "\t")) {
      String table = String.join("\n", EXAMPLES.get(format.id())).replace(",", between) + "\n";
      assertThat(FORMATS.of(input(table)).map(Format::id)).contains(format.id());
    }
  }
}
