package colab.corpus.format.columnar;

import static org.assertj.core.api.Assertions.assertThat;

import colab.fixture.ExportText;
import colab.fixture.Ran;
import colab.fixture.RandomExport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A file that was made to do harm, with check sums that are right, is refused with a message or
 * read as something; nothing else comes of it.
 */
class HostileBlocksTest {
  private static final int FILES = Integer.getInteger("fuzz.columnar", 60);
  private static final List<String> QUESTIONS =
      List.of(
          "fwci --no-intervals --detail",
          "partners --country JP --counting fractional",
          "institutions --pair UK,JP",
          "subjects",
          "check",
          "convert",
          "output --pair UK,JP");

  @TempDir Path folder;

  private byte[] random(long seed) throws IOException {
    return converted(RandomExport.of(seed, 40).export().writeTo(folder.resolve("a.csv")));
  }

  private byte[] converted(Path export) throws IOException {
    Path file = folder.resolve("a.colab");
    assertThat(Ran.with("convert", "--max-rejected", "100", "-o", file, export).code()).isZero();
    return Files.readAllBytes(file);
  }

  private void ask(byte[] harmed, String what, int number) {
    Path file = ExportText.write(folder.resolve("b.colab"), harmed);
    String question = QUESTIONS.get(number % QUESTIONS.size());
    List<Object> words = new ArrayList<>(List.of((Object[]) question.split(" ")));
    words.add(file);
    Ran ran = Ran.with(words.toArray());
    assertThat(ran.code()).as(number + " " + question + " " + what + ran.err()).isIn(0, 1, 2, 3);
    assertThat(ran.err()).as(what).doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void harmedBlocksAreRefusedOrRead(long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    byte[] whole = random(seed);
    for (int i = 0; i < FILES; i++) {
      HarmedFile file = new HarmedFile(whole, random);
      String what = random.nextInt(8) == 0 ? file.swapBlocks() : file.harmBlock();
      ask(file.bytes(), what, i);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"openalex.jsonl", "wos.txt", "lens.csv"})
  void harmedBlocksOfBylinesAreRefusedOrRead(String sample) throws IOException {
    SplittableRandom random = new SplittableRandom(3);
    byte[] whole = converted(Path.of("sample-data/formats", sample));
    for (int i = 0; i < FILES; i++) {
      HarmedFile file = new HarmedFile(whole, random);
      String what = file.harmBlock();
      ask(file.bytes(), what, i);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void harmedHeadsAreRefusedOrRead(long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    byte[] whole = random(seed);
    for (int i = 0; i < FILES; i++) {
      ask(HarmedFile.harmedHead(whole, random), "head", i);
    }
  }

  private Ran askWith(Column column, ByteWriter block, String... question) throws IOException {
    byte[] whole = converted(Path.of("sample-data/formats/openalex.jsonl"));
    HarmedFile file = new HarmedFile(whole, new SplittableRandom(0));
    file.put(column, block);
    List<Object> words = new ArrayList<>(List.of((Object[]) question));
    words.add(ExportText.write(folder.resolve("b.colab"), file.bytes()));
    return Ran.with(words.toArray());
  }

  private static ByteWriter numbers(int rows, long number) {
    long[] all = new long[rows];
    Arrays.fill(all, number);
    ByteWriter block = new ByteWriter();
    NumberBlock.write(all, rows, block);
    return block;
  }

  private int rows() throws IOException {
    byte[] whole = converted(Path.of("sample-data/formats/openalex.jsonl"));
    return new HarmedFile(whole, new SplittableRandom(0)).rows();
  }

  @Test
  void anInstitutionThatIsNoneOfThoseInTheFileIsDamage() throws IOException {
    TextWriter bylines = new TextWriter(false);
    for (int i = rows(); i > 0; i--) {
      bylines.add(new byte[] {3, 0, 1, 1, 99});
    }
    ByteWriter block = new ByteWriter().number(0);
    bylines.write(block);
    Ran ran = askWith(Column.BYLINE, block, "institutions", "--country", "JP");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("b.colab: the block 'byline' of publications 1-");
  }

  @Test
  void aYearThatNoTableHasAPlaceForIsDamage() throws IOException {
    Ran ran = askWith(Column.YEAR, numbers(rows(), 4096), "output");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("b.colab: the block 'year' of publications 1-");
    assertThat(askWith(Column.YEAR, numbers(rows(), 4095), "output").code()).isZero();
  }

  @Test
  void aCountryThatIsNoneOfThoseInTheFileIsDamage() throws IOException {
    ByteWriter block = new ByteWriter().number(0).raw(numbers(rows(), 0));
    Ran ran = askWith(Column.COUNTRIES, block, "output", "--country", "JP");
    assertThat(ran.err()).contains("b.colab: the block 'countries' of publications 1-");
  }
}
