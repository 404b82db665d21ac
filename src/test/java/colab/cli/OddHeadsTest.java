package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import colab.fixture.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Headers that stand low, or beside what looks like something else. */
class OddHeadsTest {
  @TempDir Path folder;

  private Ran output(String text, Object... more) throws IOException {
    Path file = Files.writeString(folder.resolve("in.csv"), text);
    Object[] all = new Object[more.length + 4];
    all[0] = "output";
    all[1] = "-f";
    all[2] = "csv";
    System.arraycopy(more, 0, all, 3, more.length);
    all[all.length - 1] = file;
    return Ran.with(all);
  }

  private static void countsOne(Ran ran) {
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out()).contains("2019,1");
  }

  @Test
  void aHeaderIsFoundBelowAPreambleThatIsPaddedWithSpaces() throws IOException {
    String preamble = "a, , , , , , , \n".repeat(12);
    countsOne(output(preamble + "EID,Year,Country/Region\n1,2019,Japan\n"));
  }

  @Test
  void listsInsideACellDoNotTellWhatPartsCells() throws IOException {
    String list = "\"" + "\"\"a\"\",".repeat(120) + "\"";
    countsOne(output("EID;Year;Country/Region;Title\n\"1\";\"2019\";\"Japan\";" + list + "\n"));
  }

  @Test
  void aColumnMayHaveAnyName() throws IOException {
    String name = "y".repeat(210);
    Path columns = Files.writeString(folder.resolve("c"), "year = " + name + "\ncountries = c\n");
    countsOne(output("c," + name + "\nJapan,2019\n", "--column-file", columns));
  }
}
