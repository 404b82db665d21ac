package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pictures of README are what the commands beside them draw. */
class PicturesTest {
  private static final Path PICTURES = Path.of("src/pictures");

  private static String drawn(String command) {
    Program.Run run = Program.run((command + " --sample -f svg").split(" "));
    assertThat(run.err()).isEmpty();
    return run.out();
  }

  @Test
  void chartsAreThoseOfTheirCommands() throws IOException {
    Bless.compare(PICTURES.resolve("subjects.svg"), drawn("subjects --pair UK,JP --top 10"));
    Bless.compare(
        PICTURES.resolve("partners.svg"), drawn("partners --country JP --top 20 --chart scatter"));
  }

  @Test
  void theScreenIsThatOfItsCommand() throws IOException {
    String command = "fwci --pair UK,JP --sample";
    Program.Run run = Program.run(command.split(" "));
    Bless.compare(PICTURES.resolve("fwci.svg"), Transcript.svg("colab " + command, run.out()));
  }

  @Test
  void readmeShowsEveryPictureAndNoOther() throws IOException {
    List<String> shown =
        Pattern.compile("\\]\\(src/pictures/([^)]*)\\)")
            .matcher(Files.readString(Path.of("README.md")))
            .results()
            .map((MatchResult found) -> found.group(1))
            .sorted()
            .toList();
    try (var files = Files.list(PICTURES)) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())).sorted().toList())
          .isEqualTo(shown);
    }
  }
}
