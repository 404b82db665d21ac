package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import colab.fixture.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of which a cell cannot be read, in a file so long that several threads read it. */
class HalfReadTest {
  private static final String TITLE = "Long and of no matter, ".repeat(20);
  @TempDir Path folder;

  private Path export() throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("\"Title\",\"Year\",\"EID\",\"Country/Region\",");
    text.append("\"Field-Weighted Citation Impact\"\n");
    for (int i = 0; i < 3000; i++) {
      int id = i % 100 == 99 ? i - 90 : i;
      String fwci = i % 10 == 9 && i % 100 != 99 ? "much" : "1.5";
      text.append("\"" + TITLE + i + "\",\"2019\",\"2-s2.0-" + (85_000_000_000L + id));
      text.append("\",\"Japan\",\"" + fwci + "\"\n");
    }
    return Files.writeString(folder.resolve("in.csv"), text);
  }

  private static String answer(Path file) {
    Ran ran = Ran.with("output", "--country", "JP", "-f", "csv", "--threads", "2", file);
    assertThat(ran.code()).as(ran.err()).isZero();
    return ran.out();
  }

  @Test
  void theyAreConvertedAlikeByAnyNumberOfThreads() throws IOException {
    Path export = export();
    for (String threads : new String[] {"1", "2"}) {
      Path kept = folder.resolve(threads + ".colab");
      Ran ran = Ran.with("convert", "--threads", threads, "-o", kept, export);
      assertThat(ran.err()).contains("'much' is not a number");
      assertThat(answer(kept)).isEqualTo(answer(export)).contains("2019,2970");
    }
    assertThat(folder.resolve("1.colab")).hasSameBinaryContentAs(folder.resolve("2.colab"));
  }
}
