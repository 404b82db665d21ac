package colab;

import static org.assertj.core.api.Assertions.assertThat;

import colab.cli.CommandLineRunner;
import colab.cli.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Runs every command of README's console blocks; {@code -Dbless} writes what they print. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final String PROMPT = "$ ";
  private static final String FENCE = "```";

  @Test
  void everyConsoleBlockPrintsWhatItSays() throws IOException {
    String expected = Files.readString(README);
    String actual = run(expected.lines().toList());
    if (Boolean.getBoolean("bless") || "".equals(System.getProperty("bless"))) {
      Files.writeString(README, actual);
    }
    assertThat(Files.readString(README)).isEqualTo(actual);
    assertThat(actual).contains("$ colab partners", "3.48");
  }

  private static String run(List<String> lines) {
    List<String> written = new ArrayList<>();
    boolean console = false;
    for (String line : lines) {
      if (line.startsWith(FENCE)) {
        console = line.equals(FENCE + "console");
        written.add(line);
      } else if (!console) {
        written.add(line);
      } else if (line.startsWith(PROMPT)) {
        written.add(line);
        written.addAll(output(line.substring(PROMPT.length())));
      }
    }
    return String.join("\n", written) + "\n";
  }

  /** Set-up lines are run for their exit code only; what they print is other tests' matter. */
  private static List<String> output(String line) {
    if (line.equals("./scripts/test")) {
      return List.of();
    }
    boolean setUp = line.contains("&& ./scripts/colab ");
    String command = setUp ? line.substring(line.indexOf("&& ") + 3) : line;
    assertThat(command).matches("(\\./scripts/)?colab .*");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
    Surroundings here =
        new Surroundings(InputStream.nullInputStream(), out, out, Map.of(), Path.of("."));
    String[] arguments =
        command.substring(command.indexOf("colab ") + "colab ".length()).split(" +");
    int code = CommandLineRunner.run(here, arguments);
    out.flush();
    assertThat(code).as(line).isEqualTo(line.contains("UK,DE") ? 1 : 0);
    return setUp ? List.of() : bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
