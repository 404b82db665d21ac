package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Command lines with all that they print: {@code src/test/cases/<topic>/<case>/} holds {@code cmd}
 * (one line of arguments), {@code expout}, {@code experr} and {@code exit}, perhaps {@code in} for
 * standard input, and files that {@code cmd} names.
 */
final class CasesTest {
  private static final Path CASES = Path.of("src/test/cases");
  private static final Set<String> OWN = Set.of("cmd", "expout", "experr", "exit", "in");

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(CASES)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> commandLinesPrintWhatTheyDid() throws IOException {
    return files().stream()
        .filter(file -> file.endsWith("cmd"))
        .map(Path::getParent)
        .map(
            folder ->
                DynamicTest.dynamicTest(
                    CASES.relativize(folder).toString(), () -> compare(folder)));
  }

  private static void compare(Path folder) throws IOException {
    String line = Files.readString(folder.resolve("cmd")).strip();
    Path in = folder.resolve("in");
    Program.Run run;
    try (InputStream bytes =
        Files.exists(in) ? Files.newInputStream(in) : InputStream.nullInputStream()) {
      run = Program.run(bytes, arguments(line).toArray(String[]::new));
    }
    Bless.compare(folder.resolve("expout"), run.out());
    Bless.compare(folder.resolve("experr"), run.err());
    Bless.compare(folder.resolve("exit"), run.exit() + "\n");
  }

  @Test
  void noFileIsLeftOver() throws IOException {
    for (Path file : files()) {
      Path folder = CASES.resolve(CASES.relativize(file).subpath(0, 2));
      assertThat(folder.resolve("cmd")).as("the case of %s", file).exists();
      boolean own = file.getParent().equals(folder) && OWN.contains(file.getFileName().toString());
      String first = folder.relativize(file).getName(0).toString();
      assertThat(own || Files.readString(folder.resolve("cmd")).contains(first))
          .as("%s belongs to no case", file)
          .isTrue();
    }
  }

  @Test
  void quotesHoldWordsTogether() {
    assertThat(arguments("fwci --having 'fwci > 3' --title=\"a 'b' c\" ''"))
        .containsExactly("fwci", "--having", "fwci > 3", "--title=a 'b' c", "");
  }

  /** {@return the words of the line, as a shell would part them} */
  private static List<String> arguments(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean inWord = false;
    char quote = 0;
    for (char c : line.toCharArray()) {
      if (quote != 0 && c == quote) {
        quote = 0;
      } else if (quote == 0 && (c == '\'' || c == '"')) {
        quote = c;
        inWord = true;
      } else if (quote == 0 && c == ' ') {
        if (inWord) {
          words.add(word.toString());
        }
        word.setLength(0);
        inWord = false;
      } else {
        word.append(c);
        inWord = true;
      }
    }
    if (inWord) {
      words.add(word.toString());
    }
    return words;
  }
}
