package colab.cli;

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
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A columnar file gives the same answers as the files it was converted from. */
class ColumnarTest {
  private static final Path SAMPLES = Path.of("sample-data/formats");
  private static final List<String> QUESTIONS =
      List.of(
          "output",
          "output --pair UK,JP",
          "output --pair UK,JP --detail",
          "output --types article",
          "output --country JP --merge JP=KR",
          "partners --country JP",
          "partners --country JP --counting fractional",
          "rank --of UK --for JP",
          "profile --pair UK,JP",
          "fwci --no-intervals",
          "fwci --pair UK,JP --detail",
          "fwci --by authors --no-intervals",
          "fwci --by type --no-intervals",
          "fwci --max-authors 10 --bilateral --pair UK,JP --no-intervals",
          "growth --country JP",
          "international",
          "institutions --pair UK,JP",
          "network",
          "compare --a pair=UK,JP --b country=JP --no-intervals",
          "output --journals sample-data/journals.csv",
          "subjects --pair UK,JP --no-intervals");

  @TempDir Path folder;

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.sorted().toList().stream();
    }
  }

  private Path converted(Object... arguments) {
    Path file = folder.resolve("converted.colab");
    List<Object> all = new ArrayList<>(List.of("convert", "--max-rejected", "100", "-o", file));
    all.addAll(List.of(arguments));
    Ran ran = Ran.with(all.toArray());
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out()).isEmpty();
    return file;
  }

  private static Ran ask(String question, List<?> more) {
    List<Object> all = new ArrayList<>(List.of(question.split(" ")));
    all.addAll(more);
    return Ran.with(all.toArray());
  }

  private static void isTheSame(Path converted, Path... originals) {
    for (String question : QUESTIONS) {
      for (String form : List.of("json", "text")) {
        List<Object> options = List.of("--no-notes", "--max-rejected", "100", "-f", form);
        List<Object> before = new ArrayList<>(options);
        before.addAll(List.of(originals));
        List<Object> after = new ArrayList<>(options);
        after.add(converted);
        Ran first = ask(question, before);
        Ran second = ask(question, after);
        assertThat(second.out()).as(question + first.err() + second.err()).isEqualTo(first.out());
        assertThat(second.code()).as(question).isEqualTo(first.code());
      }
    }
  }

  /** More rows than a group has, so that one is decoded while the one before is counted. */
  private Path ofSeveralGroups() throws IOException {
    return RandomExport.of(7, 24_000).export().writeTo(folder.resolve("several.csv"));
  }

  @Test
  void groupsDecodedByAnotherThreadGiveTheSameAnswers() throws IOException {
    Path export = ofSeveralGroups();
    Path converted = converted(export);
    for (String question : List.of("fwci --no-intervals", "subjects --pair UK,JP --no-intervals")) {
      List<String> plain = List.of("--no-notes", "--max-rejected", "100", "--force");
      Ran expected = ask(question + " " + String.join(" ", plain), List.of(export));
      for (String threads : List.of("1", "2")) {
        List<Object> more = new ArrayList<>(plain);
        more.addAll(List.of("--threads", threads, converted));
        Ran ran = ask(question, more);
        assertThat(ran.out()).as(ran.err()).isEqualTo(expected.out()).isNotEmpty();
      }
    }
  }

  @Test
  void damageInALaterGroupIsTheSameErrorWithAnyNumberOfThreads() throws IOException {
    Path converted = converted("--leave-out", "id,doi,title,institutions", ofSeveralGroups());
    byte[] harmed = Files.readAllBytes(converted);
    Arrays.fill(harmed, harmed.length - harmed.length / 12, harmed.length, (byte) 0x55);
    Path file = ExportText.write(folder.resolve("harmed.colab"), harmed);
    Ran one = ask("fwci --no-intervals --threads 1", List.of(file));
    Ran two = ask("fwci --no-intervals --threads 2", List.of(file));
    assertThat(one.code()).isEqualTo(1);
    assertThat(one.err()).contains("of publications 16385-").contains("is damaged");
    assertThat(two.err()).isEqualTo(one.err());
    assertThat(two.code()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleGivesTheSameAnswers(Path sample) {
    isTheSame(converted(sample), sample);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void missingValuesStrangersAndDuplicatesGiveTheSameAnswers(long seed) {
    Path file = folder.resolve("random.csv");
    RandomExport.of(seed, 300).export().writeTo(file);
    isTheSame(converted(file), file);
  }

  /** The harmed cells are such that some questions reject the row and others count it. */
  private static ExportText harmed(long seed) {
    Random random = new Random(seed);
    ExportText export = RandomExport.of(seed, 300).export();
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : export.rows()) {
      List<String> cells = new ArrayList<>(row);
      for (int harm = random.nextInt(10); harm > 7; harm--) {
        cells.set(List.of(1, 3, 4, 5, 6).get(random.nextInt(5)), "n0ne");
      }
      rows.add(random.nextInt(40) == 0 ? cells.subList(0, 3) : cells);
    }
    return export.withRows(rows);
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  void aRowIsRejectedOnlyForACellThatTheQuestionNeeds(long seed) {
    Path file = harmed(seed).writeTo(folder.resolve("harmed.csv"));
    Path converted = converted(file);
    isTheSame(converted, file);
    for (String question : List.of("output", "fwci --no-intervals")) {
      String before = ask(question, List.of("-f", "csv", file)).err();
      String after = ask(question, List.of("-f", "csv", converted)).err();
      assertThat(after.replace("converted.colab", "harmed.csv"))
          .as(question)
          .isEqualTo(before.replace(file.toString(), "harmed.csv"));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8})
  void severalFilesThatOverlapGiveTheSameAnswers(long seed) {
    Path first = harmed(seed).writeTo(folder.resolve("a.csv"));
    Path second = RandomExport.of(seed, 200).export().writeTo(folder.resolve("b.csv"));
    isTheSame(converted(first, second), first, second);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "subjects --country JP",
        "fwci --country JP --subject Y",
        "output --country JP --subject Y"
      })
  void whatASchemeDoesNotKnowIsCountedOnceAPublication(String question) throws IOException {
    Path scheme = folder.resolve("scheme.csv");
    Files.writeString(scheme, "code,name,group\n1000,Multidisciplinary,Y\n");
    Path original = SAMPLES.resolve("scival.csv");
    Ran first = ask(question, List.of("--force", "--scheme", scheme, original));
    Ran second = ask(question, List.of("--force", "--scheme", scheme, converted(original)));
    assertThat(first.err()).contains("not in the scheme");
    assertThat(second.err().replace("converted.colab", "scival.csv").replace(folder + "/", ""))
        .isEqualTo(first.err().replace(SAMPLES + "/", ""));
  }
}
