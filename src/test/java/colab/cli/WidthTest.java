package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import colab.fixture.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Screens are laid out for 80 columns: no line that people see is wider. */
final class WidthTest {
  private static final int COLUMNS = 80;
  private static final Pattern OTHER_FORM =
      Pattern.compile("(-f|--format|-o|--output)[ =](?!text)");

  private static List<String> wide(String text) {
    return text.lines().filter(line -> line.codePointCount(0, line.length()) > COLUMNS).toList();
  }

  @Test
  void noScreenOfTheCasesIsWider() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/test/cases"))) {
      for (Path file : files.filter(path -> path.endsWith("cmd")).sorted().toList()) {
        String command = Files.readString(file);
        String text = Files.readString(file.resolveSibling("expout"));
        if (isScreen(command)) {
          wide(text).forEach(line -> found.add(file.getParent() + ": " + line));
        }
      }
    }
    assertThat(found).isEmpty();
  }

  /** Sentences to paste and scripts for shells are one line each, whatever its length. */
  private static boolean isScreen(String command) {
    return !OTHER_FORM.matcher(command).find()
        && !command.contains("--wording")
        && !command.startsWith("completion")
        && !command.startsWith("convert");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "network --matrix --top 30 sample-data/world",
        "network --matrix --top 12 --counting fractional sample-data/world",
        "network --nodes --detail sample-data/world",
        "network --detail --top 30 sample-data/world",
        "network --diff sample-data/world sample-data/formats/openalex.jsonl --assume-scope world",
        "partners --country JP --detail sample-data/world",
        "list formats",
        "list indicators",
        "list countries",
        "list groups",
        "list types",
        "list subjects",
        "check sample-data",
        "report uuki",
        "crosstab --by kind,year sample-data/agreements.csv",
        "crosstab --by year,discipline sample-data/agreements.csv"
      })
  void noOtherScreenIsWider(String command) {
    Ran ran = Ran.with((Object[]) command.split(" "));
    assertThat(ran.out()).isNotEmpty();
    assertThat(wide(ran.out())).isEmpty();
  }
}
