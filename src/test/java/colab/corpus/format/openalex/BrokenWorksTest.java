package colab.corpus.format.openalex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colab.ColabException;
import colab.corpus.format.openalex.Works.Work;
import colab.fixture.ExportText;
import colab.fixture.Heard;
import colab.fixture.Ran;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A broken work costs no other, and is told with its place. */
class BrokenWorksTest {
  private static final List<Work> WORKS = Works.random(1, 4);
  private static final String FIRST = WORKS.get(0).json(false);
  private static final String SECOND = WORKS.get(1).json(false);
  private static final String BEGUN =
      "{\"id\":\"https://openalex.org/W1\",\"publication_year\":2020";

  @TempDir Path folder;

  private Path file(byte[] bytes) {
    return ExportText.write(folder.resolve("w.jsonl"), bytes);
  }

  private Heard heard(String text) {
    return Heard.of(file(text.getBytes(StandardCharsets.UTF_8)));
  }

  private Heard between(String line) {
    Heard heard = heard(FIRST + "\n" + line + "\n" + SECOND + "\n");
    assertThat(heard.ids()).startsWith(WORKS.get(0).id()).endsWith(WORKS.get(1).id());
    return heard;
  }

  private void rejects(String line, String why) {
    Heard heard = between(line);
    assertThat(heard.rows()).hasSize(2);
    assertThat(heard.rejected())
        .singleElement()
        .satisfies(told -> assertThat(told.toString()).contains("w.jsonl:2: ").contains(why));
  }

  @Test
  void aLineThatIsNoWorkIsRejectedAndTheNextIsRead() {
    rejects(BEGUN, "the line is cut off");
    rejects(BEGUN + ",\"title\":\"open", "the line is cut off");
    rejects(BEGUN + ",\"authorships\":[", "the line is cut off");
    rejects(BEGUN + ",,}", "no JSON that can be read");
    rejects("17", "no work of OpenAlex: a number or word");
    rejects("null", "no work of OpenAlex: null");
    rejects("PK\u0003\u0004", "no JSON that can be read");
    rejects("{}", "publication_year: there is no year");
    rejects(
        "{\"id\":\"https://openalex.org/A5\",\"publication_year\":2020}",
        "is not the id of a work");
    rejects(BEGUN.replace("2020", "null") + "}", "publication_year: there is no year");
    rejects(BEGUN.replace("2020", "20.5") + "}", "'20.5' is not a year");
    rejects(BEGUN + ",\"cited_by_count\":-1}", "cited_by_count: '-1' is negative");
    rejects(BEGUN + ",\"cited_by_count\":1e999999999}", "is not a number");
    rejects(
        BEGUN + ",\"citation_normalized_percentile\":{\"value\":1.5}}",
        "'1.5' is not a number from 0 to 1");
  }

  @Test
  void limitsOfDepthAndLengthAreToldWithTheirNumbers() {
    rejects(BEGUN + ",\"x\":" + "[".repeat(100_000), "nesting depth (101) exceeds");
    rejects(
        BEGUN + ",\"fwci\":" + "9".repeat(100_000) + "}", "Number value length (100000) exceeds");
    rejects(BEGUN + ",\"doi\":\"" + "x".repeat(3_000_000) + "\"}", "String value length");
    rejects(BEGUN + ",\"" + "x".repeat(100_000) + "\":1}", "Name length");
  }

  @Test
  void whatIsNotWantedMayBeAsLongAsItLikes() {
    Heard heard = between(BEGUN + ",\"abstract\":\"" + "x".repeat(50_000_000) + "\"}");
    assertThat(heard.rows()).hasSize(3);
    assertThat(heard.rejected()).isEmpty();
  }

  @Test
  void bytesThatAreNoTextCostTheirLineOnly() {
    byte[] text =
        (FIRST + "\n" + BEGUN + ",\"title\":\"a#b\"}\n" + SECOND).getBytes(StandardCharsets.UTF_8);
    int mark = new String(text, StandardCharsets.ISO_8859_1).indexOf("a#b") + 1;
    for (int one : new int[] {0xD7, 0x00, 0xC0, 0xFF}) {
      text[mark] = (byte) one;
      Heard heard = Heard.of(file(text));
      assertThat(heard.rows()).hasSize(2);
      assertThat(heard.rejected()).singleElement().extracting(told -> told.line()).isEqualTo(2L);
    }
  }

  @Test
  void manyStrangeCountriesOfOneWorkAreToldInFewLines() {
    String codes =
        IntStream.range(0, 200_000)
            .mapToObj(i -> "\"Q" + i + "\"")
            .collect(Collectors.joining(","));
    Heard heard = between(BEGUN + ",\"authorships\":[{\"countries\":[" + codes + "]}]}");
    assertThat(heard.rows()).hasSize(3);
    assertThat(heard.warnings()).hasSizeBetween(2, 10_001);
  }

  @Test
  void nulBytesBeforeAWorkCostTheirLineOnly() {
    rejects("\0\0\0" + SECOND, "no JSON that can be read");
  }

  @Test
  void loneSurrogatesAndTwiceNamedAttributesAreRead() {
    Heard heard =
        between(BEGUN + ",\"title\":\"a\\ud800b\",\"fwci\":1,\"fwci\":2.5,\"type\":\"article\"}");
    assertThat(heard.rejected()).isEmpty();
    assertThat(heard.rows().get(1).fwci()).isEqualTo(2_500_000L);
  }

  @Test
  void aByteOrderMarkMayStandWhereTwoFilesWereJoined() {
    assertThat(between("\ufeff" + WORKS.get(2).json(false)).rows()).hasSize(3);
  }

  @Test
  void aFileThatEndsWithinAWorkKeepsTheOthers() {
    String array = WORKS.stream().map(work -> work.json(false)).collect(Collectors.joining(",\n"));
    String lines = array.replace(",\n", "\n");
    for (String whole :
        List.of(lines, "[" + array, "{\"meta\":{\"per_page\":1},\"results\":[" + array)) {
      Heard heard = heard(whole.substring(0, whole.length() - 100));
      assertThat(heard.rows()).hasSize(3);
      assertThat(heard.rejected())
          .singleElement()
          .extracting(told -> told.line() + ": " + told.message())
          .isEqualTo("4: the file ends within a work: it is cut off");
    }
  }

  @Test
  void afterABrokenWorkInAListReadingGoesOnAtTheNextOne() {
    String third = WORKS.get(2).json(false);
    String broken = SECOND.replace("\"type\"", "\"type");
    for (String list : List.of("[%s,%s,%s]", "[\n %s,\n %s,\n %s\n]", "{\"works\":[%s,%s,%s]}")) {
      Heard heard = heard(list.formatted(FIRST, broken, third));
      assertThat(heard.ids()).containsExactly(WORKS.get(0).id(), WORKS.get(2).id());
      assertThat(heard.rejected()).hasSize(1);
    }
  }

  @Test
  void groupsAreNoWorksAndTold() {
    Path file =
        file(
            "{\"meta\":{\"per_page\":1},\"results\":[],\"group_by\":[{\"key\":\"2020\",\"count\":3}]}"
                .getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> Heard.of(file))
        .isInstanceOf(ColabException.class)
        .hasMessageContaining("holds groups of works, not the works");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"a\":1}", "[1,2]", "{", "[[[[[[[[", "{\"id\":\"https://openalex.org/A1\"}"})
  void otherJsonIsNotOpenAlexs(String text) {
    Ran ran = Ran.with("check", file(text.getBytes(StandardCharsets.UTF_8)));
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("not an export that colab knows");
  }
}
