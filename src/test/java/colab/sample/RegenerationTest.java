package colab.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The generator writes what is in the folder. Packed files are compared by content: how well a
 * library packs may change, what is in them may not.
 */
class RegenerationTest {
  private static final Map<String, byte[]> SMALL = GenerateSample.small();

  @Test
  void smallFilesAreThoseOfTheFolder() throws IOException {
    for (Map.Entry<String, byte[]> file : SMALL.entrySet()) {
      byte[] kept = Files.readAllBytes(ExportReader.FOLDER.resolve(file.getKey()));
      if (file.getKey().endsWith(".gz")) {
        assertThat(ExportReader.unpack(file.getValue())).isEqualTo(ExportReader.unpack(kept));
      } else if (!file.getKey().endsWith(".xlsx")) {
        assertThat(new String(kept, StandardCharsets.UTF_8))
            .as(file.getKey())
            .isEqualTo(new String(file.getValue(), StandardCharsets.UTF_8));
      }
    }
  }

  @Test
  void largeExportsAreThoseOfTheFolder() {
    assertThat(JapanFile.text().equals(ExportReader.text(JapanFile.NAME))).isTrue();
    assertThat(PairFile.text().equals(ExportReader.text(PairFile.NAME))).isTrue();
  }

  @Test
  void folderHoldsNothingElse() throws IOException {
    Set<String> expected = new TreeSet<>(SMALL.keySet());
    expected.addAll(Set.of(JapanFile.NAME, PairFile.NAME, "README.md", "uuki.toml", "world.toml"));
    expected.addAll(Set.of("portfolios.csv", "journals.csv"));
    try (Stream<Path> files = Files.walk(ExportReader.FOLDER)) {
      Set<String> found =
          files
              .filter(Files::isRegularFile)
              .map(file -> ExportReader.FOLDER.relativize(file).toString().replace('\\', '/'))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(found).isEqualTo(expected);
    }
  }

  @Test
  void folderStaysSmall() throws IOException {
    try (Stream<Path> files = Files.walk(ExportReader.FOLDER)) {
      assertThat(files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum())
          .isLessThan(6_000_000);
    }
  }

  @Test
  void everyExportSaysThatItIsSynthetic() {
    for (Map.Entry<String, byte[]> file : GenerateSample.small().entrySet()) {
      if (file.getKey().matches("[A-Z].*\\.csv")) {
        assertThat(new String(file.getValue(), StandardCharsets.UTF_8))
            .contains("\nSynthetic sample,\"", "no part comes from SciVal or Scopus");
      }
    }
  }

  @Test
  void largeSetsHaveTheColumnsOfTheirVintageAndAreTheSameTwice() throws IOException {
    assertThat(BenchColumns.COLUMNS).hasSize(50).doesNotHaveDuplicates();
    assertThat(BenchColumns.FULL).hasSize(70).doesNotHaveDuplicates();
    byte[] once = bench("columns", 2000);
    assertThat(bench("columns", 2000)).isEqualTo(once);
    assertThat(once.length / 2000).isBetween(1000, 1400);
    assertThat(new String(bench("full", 50), StandardCharsets.UTF_8)).contains("\"\"quoted\"\"");
  }

  private static byte[] bench(String kind, int rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new BenchSet(kind).write(out, rows);
    return out.toByteArray();
  }
}
