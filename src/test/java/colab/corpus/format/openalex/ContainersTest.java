package colab.corpus.format.openalex;

import static org.assertj.core.api.Assertions.assertThat;

import colab.corpus.format.openalex.Works.Work;
import colab.fixture.ExportText;
import colab.fixture.Heard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same works tell the same in whatever they are wrapped. */
class ContainersTest {
  private static final String META = "{\"meta\":{\"count\":9,\"per_page\":25},\"results\":";

  @TempDir Path folder;

  private Heard heard(String text) {
    return Heard.of(ExportText.write(folder.resolve("w"), text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String all(List<Work> works, boolean older, String between) {
    return works.stream().map(work -> work.json(older)).collect(Collectors.joining(between));
  }

  private static Map<String, String> containers(List<Work> works, boolean older) {
    String array = "[" + all(works, older, ",") + "]";
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("lines", all(works, older, "\n") + "\n");
    texts.put("lines of Windows", all(works, older, "\r\n") + "\r\n");
    texts.put("last line open", all(works, older, "\n"));
    texts.put("byte order mark", "\ufeff" + all(works, older, "\n"));
    texts.put("blank lines", "\n\n" + all(works, older, "\n\n"));
    texts.put("array", array);
    texts.put("array by line", "[\n" + all(works, older, ",\n") + "\n]\n");
    texts.put("array opened on the first work's line", "[" + all(works, older, ",\n") + "]");
    texts.put("page", META + array + "}");
    texts.put("page by line", META + "[\n" + all(works, older, ",\n") + "\n]}\n");
    texts.put("spread page", (META + array + "}").replace("\",\"", "\",\n  \""));
    texts.put("wrapped", "{\"details\":{\"id\":1,\"a\":[]},\"works\":" + array + "}");
    texts.put(
        "array a line",
        "["
            + all(works.subList(0, 3), older, ",")
            + "]\n["
            + all(works.subList(3, works.size()), older, ",")
            + "]\n");
    texts.put(
        "pages joined",
        META
            + "["
            + all(works.subList(0, 5), older, ",")
            + "]}"
            + META
            + "["
            + all(works.subList(5, works.size()), older, ",")
            + "],\"group_by\":[]}");
    texts.put(
        "pages a line",
        META
            + "["
            + all(works.subList(0, 5), older, ",")
            + "]}\n"
            + META
            + "["
            + all(works.subList(5, works.size()), older, ",")
            + "]}\n");
    return texts;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everyContainerAndBothGenerationsTellTheSameRows(long seed) {
    List<Work> works = Works.random(seed, 40);
    List<Heard.Seen> expected = Works.withoutLines(heard(all(works, false, "\n")));
    assertThat(expected).hasSize(40);
    for (boolean older : new boolean[] {false, true}) {
      containers(works, older)
          .forEach(
              (container, text) -> {
                Heard heard = heard(text);
                assertThat(heard.rejected()).as(container).isEmpty();
                assertThat(Works.withoutLines(heard)).as(container).isEqualTo(expected);
              });
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theWebsitesTableTellsTheSameRows(long seed) {
    List<Work> works = Works.random(seed, 40);
    String table =
        Works.HEADER + "\n" + works.stream().map(Work::csv).collect(Collectors.joining("\n"));
    Heard heard = heard(table);
    assertThat(Works.withoutLines(heard))
        .isEqualTo(Works.withoutLines(heard(all(works, false, "\n"))));
    assertThat(heard.provenance().format()).isEqualTo("openalex-web");
  }

  @Test
  void compressedLinesAreReadAsTheyAre() throws IOException {
    List<Work> works = Works.random(6, 5);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(all(works, false, "\n").getBytes(StandardCharsets.UTF_8));
    }
    Heard heard = Heard.of(ExportText.write(folder.resolve("w"), bytes.toByteArray()));
    assertThat(heard.ids()).containsExactlyElementsOf(works.stream().map(Work::id).toList());
  }

  @Test
  void worksLongerThanTheFirstBytesAreRecognisedAndRead() {
    String filler = "\"abstract\":\"" + "x".repeat(200_000) + "\"";
    String work =
        Works.random(7, 1)
            .get(0)
            .json(false)
            .replace("\"abstract_inverted_index\":", filler + ",\"a\":");
    for (String text : List.of(work, work + "\n" + work, "[" + work + ",\n" + work + "]")) {
      Heard heard = heard(text);
      assertThat(heard.rejected()).isEmpty();
      assertThat(heard.rows()).isNotEmpty().allMatch(row -> row.id().endsWith("W1000"));
    }
  }

  @Test
  void aRowStandsOnTheLineWhereItsWorkStarts() {
    List<Work> works = Works.random(8, 3);
    String spread =
        META + "\n[\n" + all(works, false, ",\n\n").replace(",\"type\"", ",\n\"type\"") + "]}";
    assertThat(heard(spread).rows()).extracting(Heard.Seen::line).containsExactly(3L, 6L, 9L);
    assertThat(heard("\n" + all(works, false, "\n\n")).rows())
        .extracting(Heard.Seen::line)
        .containsExactly(2L, 4L, 6L);
  }
}
