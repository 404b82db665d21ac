package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.CommandSpec;

/** The completion of fish, held to the commands, and tried in fish where it is installed. */
class FishCompletionTest {
  private static final String SCRIPT = Program.run("completion", "fish").out();

  @TempDir Path folder;

  @Test
  void everyCommandAndEveryOptionIsCompletedOnce() {
    List<String> lines = SCRIPT.lines().toList();
    Manual.commands(Program.specification())
        .forEach(
            command -> {
              assertThat(lines)
                  .filteredOn(line -> line.contains(" -f -a " + command.name() + " -d "))
                  .hasSize(1);
              options(command)
                  .forEach(
                      option ->
                          assertThat(lines)
                              .filteredOn(line -> line.startsWith(start(command) + option))
                              .as(command.name() + " " + option)
                              .hasSize(1));
            });
  }

  private static String start(CommandSpec command) {
    return "complete -c colab -n '__fish_seen_subcommand_from " + command.name() + "' -l ";
  }

  private static Stream<String> options(CommandSpec command) {
    return command.options().stream()
        .filter(option -> !option.hidden())
        .map(option -> option.longestName().substring(2) + " ");
  }

  @Test
  void wordsStandWithWhatTheyMean() {
    assertThat(SCRIPT)
        .contains("\nJP\tJapan\n", "\nUnited Kingdom\tGB\n", "\nMEDI\tMedicine\n", "G7\tGroup of")
        .contains("CI\tCôte d\\'Ivoire");
  }

  private static boolean isInstalled() {
    String path = String.valueOf(System.getenv("PATH"));
    return Arrays.stream(path.split(":")).anyMatch(bin -> Files.exists(Path.of(bin, "fish")));
  }

  private String offered(String typed) throws IOException, InterruptedException {
    Path script = Files.writeString(folder.resolve("colab.fish"), SCRIPT);
    Process fish =
        new ProcessBuilder(
                "fish", "--no-config", "-c", "source " + script + "; complete -C $argv[1]", typed)
            .redirectErrorStream(true)
            .start();
    String offered = new String(fish.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(fish.waitFor()).isZero();
    return offered.lines().map(line -> line.replaceFirst("\t.*", "")).toList().toString();
  }

  @Test
  void fishOffersCommandsOptionsAndNames() throws IOException, InterruptedException {
    assumeTrue(isInstalled(), "fish is not installed");
    assertThat(offered("colab fw")).isEqualTo("[fwci]");
    assertThat(offered("colab fwci --forc")).isEqualTo("[--force]");
    assertThat(offered("colab fwci --pair UK,Jap")).isEqualTo("[UK,Japan]");
    assertThat(offered("colab fwci --pair=UK,Jap")).isEqualTo("[--pair=UK,Japan]");
    assertThat(offered("colab fwci --country South\\ K")).isEqualTo("[South Korea]");
    assertThat(offered("colab fwci --subject Medi")).isEqualTo("[Medicine]");
    assertThat(offered("colab rank --by compound")).isEqualTo("[compound_growth]");
    assertThat(offered("colab list ind")).isEqualTo("[indicators]");
    assertThat(offered("colab help scop")).isEqualTo("[scope]");
  }
}
