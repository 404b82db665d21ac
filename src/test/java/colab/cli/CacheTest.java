package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import colab.fixture.ExportText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cache changes how soon an answer comes, and nothing else. */
class CacheTest {
  private static final String TOLD = "answered from its columnar file in the cache";

  @TempDir Path folder;
  private Path large = Path.of("");

  private record Answer(String out, String err) {
    String toldOtherwise() {
      return String.join("\n", err.lines().filter(line -> !line.contains(TOLD)).toList());
    }
  }

  @BeforeEach
  void write() {
    large = export(33_000).writeTo(folder.resolve("large.csv"));
  }

  private static ExportText export(int rows) {
    String title = "On nothing in particular ".repeat(40);
    List<List<String>> written = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      String countries = i % 3 == 0 ? "Japan| United Kingdom" : "Japan| Narnia";
      String year = i == 70 ? "20O8" : String.valueOf(2017 + i % 5);
      written.add(List.of("2-s2.0-" + i, title, year, countries, "0." + i % 10));
    }
    return ExportText.of(
            "Publications in Japan",
            "EID",
            "Title",
            "Year",
            "Country/Region",
            "Field-Weighted Citation Impact")
        .withRows(written);
  }

  private static Answer ask(Map<String, String> environment, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    CommandLineRunner.run(
        new Surroundings(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            environment,
            Path.of("")),
        words);
    return new Answer(out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Answer plain() {
    return ask(Map.of(), "fwci", "--pair", "UK,JP", "--detail", "--no-intervals", large + "");
  }

  private Answer cached() {
    Map<String, String> environment = Map.of("COLAB_CACHE", folder.resolve("cache").toString());
    return ask(environment, "fwci", "--pair", "UK,JP", "--detail", "--no-intervals", large + "");
  }

  private Path entry() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }

  @Test
  void theAnswerIsTheSameWithItsNotesAndWhatIsTold() throws IOException {
    Answer plain = plain();
    for (int i = 0; i < 2; i++) {
      Answer cached = cached();
      assertThat(cached.out()).isEqualTo(plain.out()).isNotEmpty();
      assertThat(cached.err()).contains(TOLD, "large.csv:83: Year: '20O8' is not a year");
      assertThat(cached.toldOtherwise()).isEqualTo(plain.toldOtherwise());
    }
    assertThat(entry()).isRegularFile();
  }

  @Test
  void anEntryThatIsStaleOrDamagedIsMadeAnewInSilence() throws IOException {
    cached();
    byte[] good = Files.readAllBytes(entry());
    for (int at : new int[] {3, 40, good.length - 5}) {
      byte[] harmed = good.clone();
      harmed[at] ^= 1;
      Files.write(entry(), harmed);
      assertThat(cached().out()).isEqualTo(plain().out());
      assertThat(Files.readAllBytes(entry())).isEqualTo(good);
    }
    export(33_500).writeTo(large);
    assertThat(cached().out()).isEqualTo(plain().out());
    assertThat(Files.readAllBytes(entry())).isNotEqualTo(good);
  }

  @Test
  void smallFilesDoWithoutIt() {
    export(10).writeTo(large);
    assertThat(cached().err()).doesNotContain(TOLD);
    assertThat(folder.resolve("cache")).doesNotExist();
  }

  @Test
  void whereNothingCanBeKeptTheAnswerComesFromTheExport() {
    Map<String, String> environment = Map.of("COLAB_CACHE", large.resolve("none").toString());
    Answer answer = ask(environment, "output", large + "");
    assertThat(answer.err())
        .doesNotContain(TOLD)
        .containsOnlyOnce("none: COLAB_CACHE names no folder that can be written");
    assertThat(answer.out()).isEqualTo(ask(Map.of(), "output", large + "").out());
    assertThat(ask(environment, "output", "-q", large + "").err()).doesNotContain("COLAB_CACHE");
  }
}
