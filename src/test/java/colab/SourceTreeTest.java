package colab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the compiler does not see: the length of files, and what they say about somebody's machine.
 */
class SourceTreeTest {

  private static final Pattern SOMEBODYS_FOLDER = Pattern.compile("(?<![\\w.-])/(work|home|root)/");

  private static List<Path> files(String start) {
    Path folder = Path.of(start);
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void noLongerThan(int ceiling, String start) {
    assertThat(files(start).stream().filter(file -> file.toString().endsWith(".java")))
        .allSatisfy(file -> assertThat(text(file).lines().count()).isLessThanOrEqualTo(ceiling));
  }

  @Test
  void mainSourcesFitInAView() {
    noLongerThan(300, "src/main/java");
  }

  @Test
  void testsFitInAView() {
    noLongerThan(400, "src/test/java");
  }

  @Test
  void noFileNamesAFolderOfSomebodysMachine() {
    Stream<Path> told =
        Stream.of("src", "scripts", ".ci", "man", "sample-data", "README.md", "CONTRIBUTING.md")
            .flatMap(start -> files(start).stream());
    assertThat(told)
        .allSatisfy(file -> assertThat(text(file)).doesNotContainPattern(SOMEBODYS_FOLDER));
  }
}
