package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import colab.fixture.ExportText;
import colab.fixture.Ran;
import colab.fixture.RandomExport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A columnar file that is not whole is refused; it never gives another answer. */
class ColumnarDamageTest {
  private static final String NEXT = "Convert the exports again, or copy the file again.";

  @TempDir Path folder;
  private Path file = Path.of("");
  private byte[] whole = new byte[0];

  @BeforeEach
  void convert() throws IOException {
    Path export = RandomExport.of(11, 6).export().writeTo(folder.resolve("a.csv"));
    file = folder.resolve("a.colab");
    assertThat(Ran.with("convert", "-o", file, export).code()).isZero();
    whole = Files.readAllBytes(file);
  }

  private static Ran ask(Path file) {
    return Ran.with("fwci", "--no-intervals", "--detail", "-f", "json", "--no-notes", file);
  }

  private Ran askOf(byte[] bytes) {
    return ask(ExportText.write(folder.resolve("b.colab"), bytes));
  }

  @Test
  void aByteThatChangedNeverChangesAnAnswer() {
    String right = ask(file).out();
    for (int i = 0; i < whole.length; i++) {
      byte[] harmed = whole.clone();
      harmed[i] ^= (byte) (1 << i % 8);
      Ran ran = askOf(harmed);
      if (ran.code() == ExitCode.DONE) {
        assertThat(ran.out()).as("byte " + i).isEqualTo(right);
      } else {
        assertThat(ran.code()).as("byte " + i + ran.err()).isEqualTo(ExitCode.COULD_NOT);
        assertThat(ran.out()).isEmpty();
      }
    }
  }

  @Test
  void aFileThatIsCutOrLongerIsRefusedWhereverItEnds() {
    for (int length = 0; length < whole.length; length++) {
      Ran ran = askOf(Arrays.copyOf(whole, length));
      assertThat(ran.code()).as("length " + length).isEqualTo(ExitCode.COULD_NOT);
      assertThat(ran.out()).isEmpty();
    }
    assertThat(askOf(Arrays.copyOf(whole, whole.length + 1)).err())
        .contains("b.colab: the end (it must have " + whole.length + " bytes) is damaged")
        .contains(NEXT);
  }

  @Test
  void theErrorNamesTheFileAndTheBlock() {
    byte[] harmed = whole.clone();
    harmed[whole.length - 1] ^= 1;
    Path other = ExportText.write(folder.resolve("b.colab"), harmed);
    assertThat(Ran.with("output", other).code()).as("a block that is not read").isZero();
    Ran subjects = Ran.with("subjects", "--pair", "UK,JP", other);
    assertThat(subjects.code()).isEqualTo(ExitCode.COULD_NOT);
    assertThat(subjects.err()).contains("b.colab: the block 'fields' of publications 1-", NEXT);
  }

  @Test
  void aNewerVersionIsRefusedWithTheNextStep() {
    byte[] newer = whole.clone();
    newer[8] = 2;
    Ran ran = askOf(newer);
    assertThat(ran.code()).isEqualTo(ExitCode.COULD_NOT);
    assertThat(ran.err())
        .contains("b.colab: a columnar file of version 2; this colab reads version 1")
        .contains("Update colab");
  }

  /** A head that is well-formed by its check sum, and claims whatever a stranger likes. */
  @Test
  void sizesThatAreOnlyClaimedTakeNoMemory() {
    for (int at = 20; at < 20 + length(); at++) {
      byte[] harmed = whole.clone();
      Arrays.fill(harmed, at, Math.min(at + 4, 20 + length()), (byte) 0xff);
      seal(harmed);
      Ran ran = askOf(harmed);
      assertThat(ran.code()).as("byte " + at + ran.err()).isIn(0, 1, 3);
    }
  }

  private int length() {
    return whole[12] & 0xff | (whole[13] & 0xff) << 8;
  }

  private void seal(byte[] bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 8, 8);
    sum.update(bytes, 20, length());
    for (int i = 0; i < 4; i++) {
      bytes[16 + i] = (byte) (sum.getValue() >>> 8 * i);
    }
  }

  @Test
  void packedOrThroughAPipeItIsReadToo() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(whole);
    }
    String right = ask(file).out();
    assertThat(askOf(packed.toByteArray()).out()).isEqualTo(right);
    assertThat(
            Ran.fed(whole, "fwci", "--no-intervals", "--detail", "-f", "json", "--no-notes", "-")
                .out())
        .isEqualTo(right);
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);
    assertThat(Ran.fed(cut, "output", "-").err()).contains("standard input: the end", NEXT);
  }

  @Test
  void whatFailsLeavesNothingBehind() throws IOException {
    Path none = ExportText.of("x", "EID", "Year").writeTo(folder.resolve("none.csv"));
    Ran ran = Ran.with("convert", "-o", folder.resolve("c.colab"), none);
    assertThat(ran.err()).contains("there are no rows below the header");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(each -> String.valueOf(each.getFileName())))
          .containsExactlyInAnyOrder("a.csv", "a.colab", "none.csv");
    }
  }

  @Test
  void convertingTwiceGivesTheSameBytesAndConvertingBackTheSameTable() throws IOException {
    Path again = folder.resolve("again.colab");
    Ran.with("convert", "-o", again, folder.resolve("a.csv"));
    assertThat(Files.readAllBytes(again)).isEqualTo(whole);
    Ran direct = Ran.with("convert", folder.resolve("a.csv"));
    Ran back = Ran.with("convert", file);
    assertThat(rows(back)).isEqualTo(rows(direct));
  }

  private static String rows(Ran ran) {
    return ran.out().substring(ran.out().indexOf("\n\n"));
  }

  @Test
  void checkTellsWhatItHolds() {
    String out = Ran.with("check", file).out();
    assertThat(out).contains("columnar file", "a.csv, ", "SHA-256 of it ");
    assertThat(whole).startsWith("\u0089colab\r\n".getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void whatIsLeftOutIsMissedByNameOnly() {
    Path small = folder.resolve("small.colab");
    Path export = folder.resolve("a.csv");
    Ran.with("convert", "-o", small, "--leave-out", "id,doi,title,source", export);
    assertThat(Ran.with("output", "-f", "csv", small).out())
        .isEqualTo(Ran.with("output", "-f", "csv", export).out());
    assertThat(Ran.with("check", small).out()).containsPattern("identifier +- +-");
    assertThat(Ran.with("convert", "-o", small, "--leave-out", "all", export).err())
        .contains("--leave-out all is not known", "Write some of id, doi, title");
  }
}
