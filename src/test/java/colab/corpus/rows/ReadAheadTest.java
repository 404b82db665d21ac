package colab.corpus.rows;

import static org.assertj.core.api.Assertions.assertThat;

import colab.ColabException;
import colab.corpus.Input;
import colab.corpus.Inputs;
import colab.fixture.ExportText;
import colab.fixture.Heard;
import colab.fixture.RandomExport;
import colab.publication.Countries;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any number of threads, and any size of chunks, tell the same. */
class ReadAheadTest {
  private static final int FILES = 400;
  private static final List<String> STRAY =
      List.of(
          "\"",
          "\"\"",
          "\n",
          ",",
          "x\"",
          "\r",
          "\n\n",
          "\n\u00a9 2023 Elsevier B.V. All rights reserved.\n",
          "caf\u00e9",
          "\n\"a\",\"b\"\n",
          "\"x\ny\"",
          "a\"\n",
          "-\"\r\n",
          "\"\"\n",
          ",\"\n\"");

  @TempDir Path folder;

  private static Wishes with(Threads threads) {
    return new Wishes(
        Countries.standard(),
        false,
        threads,
        colab.publication.Institutions.NONE,
        Optional.empty(),
        Optional.empty());
  }

  private Input input(String text) {
    Path file = ExportText.write(folder.resolve("a.csv"), text.getBytes(StandardCharsets.UTF_8));
    return Inputs.of(List.of(file.toString()), InputStream.nullInputStream()).get(0);
  }

  /** All that is told, or why nothing is. */
  private static List<String> told(Input input, Threads threads) {
    try {
      Heard heard = Heard.of(input, with(threads));
      List<String> told = new ArrayList<>();
      heard.rows().forEach(row -> told.add(row.toString()));
      heard.rejected().forEach(why -> told.add(why.toString()));
      heard.warnings().forEach(what -> told.add(what.toString()));
      return told;
    } catch (ColabException why) {
      return List.of(String.valueOf(why.getMessage()));
    }
  }

  private void assertTheSame(String text, SplittableRandom random) {
    Input input = input(text);
    List<String> alone = told(input, new Threads(1, 1, 100));
    Threads several = new Threads(random.nextInt(2, 5), 4, random.nextInt(1, 3_000));
    assertThat(told(input, several)).as(several + "\n" + text).containsExactlyElementsOf(alone);
  }

  @Test
  void wellFormedFilesAreReadAlikeByAnyNumberOfThreads() {
    SplittableRandom random = new SplittableRandom(20261120);
    for (int file = 0; file < FILES; file++) {
      assertTheSame(RandomExport.of(file, random.nextInt(1, 60)).export().text(), random);
    }
  }

  @Test
  void filesWithStrayMarksAreReadAlikeByAnyNumberOfThreads() {
    SplittableRandom random = new SplittableRandom(5);
    for (int file = 0; file < FILES * 3; file++) {
      String good = RandomExport.of(file, random.nextInt(1, 60)).export().text();
      int below = good.indexOf("EID");
      StringBuilder text = new StringBuilder(good);
      for (int times = random.nextInt(1, 4); times > 0; times--) {
        text.insert(
            random.nextInt(below + 200, Math.max(below + 201, text.length())),
            STRAY.get(random.nextInt(STRAY.size())));
      }
      assertTheSame(text.toString(), random);
    }
  }

  @Test
  void addressesRemarksAndColumnsInPlaceOfOthersAreReadAlikeByAnyNumberOfThreads() {
    SplittableRandom random = new SplittableRandom(9);
    for (int file = 0; file < FILES / 3; file++) {
      StringBuilder text = new StringBuilder("Authors,Year,Cited by,EID,Link,Affiliations\n");
      for (int row = 0; row < 60; row++) {
        text.append("\"Ito T., Li X.\",20").append(random.nextInt(10, 25)).append(',');
        text.append(random.nextBoolean() ? "" : "7").append(',');
        text.append(random.nextBoolean() ? "" : "2-s2.0-" + row).append(',');
        text.append("https://x.example/?eid=2-s2.0-").append(row).append("&a=b,");
        text.append("\"Univ A, Japan; Univ ").append(random.nextInt(3)).append("\"\n");
      }
      assertTheSame(text.toString(), random);
    }
  }

  @Test
  void joinedFilesAreReadAlikeByAnyNumberOfThreads() {
    SplittableRandom random = new SplittableRandom(8);
    for (int file = 0; file < FILES / 3; file++) {
      String first = RandomExport.of(file, 30).export().text();
      String second = RandomExport.of(file + 1_000, 30).export().text();
      assertTheSame(first + second, random);
      assertTheSame(first + second.substring(second.indexOf("\"EID\"")), random);
    }
  }
}
