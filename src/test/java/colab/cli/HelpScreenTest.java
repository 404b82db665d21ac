package colab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.CommandSpec;

final class HelpScreenTest {
  static Stream<String> commands() {
    return Manual.commands(Program.specification()).map(CommandSpec::name);
  }

  static List<String> topics() {
    return Topics.NAMES;
  }

  @Test
  void theFirstScreenFitsATerminal() {
    Program.Run run = Program.run("--help");
    assertThat(run.exit()).isZero();
    assertThat(run.out().lines().count()).isLessThanOrEqualTo(24);
    assertThat(run.out().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aCommandShowsExamplesFirstAndEndsItsLastLine(String command) {
    Program.Run run = Program.run(command, "--help");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("\nExamples:\n").endsWith("\n");
    assertThat(run.out().indexOf("Examples:")).isLessThan(run.out().indexOf("Usage:"));
    assertThat(run.out().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    assertThat(Program.run("help", command).out()).startsWith(run.out());
  }

  @ParameterizedTest
  @MethodSource("topics")
  void aTopicIsPlainTextOf78Columns(String topic) {
    Program.Run run = Program.run("help", topic);
    assertThat(run.exit()).isZero();
    assertThat(Topics.page(topic)).isPresent();
    assertThat(run.out()).isASCII().endsWith("\n");
    assertThat(Topics.page(topic).orElseThrow().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(78));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyOptionIsDescribed(String command) {
    CommandSpec spec = Program.specification().subcommands().get(command).getCommandSpec();
    assertThat(spec.args())
        .allSatisfy(argument -> assertThat(Manual.description(argument)).isNotBlank());
  }
}
