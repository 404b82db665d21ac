package colab.cli;

import colab.ColabException;
import colab.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Help on a command or a topic. */
final class HelpCommand implements Command {
  private final Surroundings surroundings;
  private Optional<CommandSpec> spec = Optional.empty();
  private String word = "";

  HelpCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void declare(Options options) {
    options.examples(
        "  colab help fwci", "  colab help counting", "  colab help differs-from-scival");
    spec = Optional.of(options.command());
    options
        .parameter("COMMAND|TOPIC", "A command, or one of the topics that colab --help names.")
        .text(given -> word = given);
  }

  @Override
  public Integer call() {
    surroundings.out().print(page());
    return ExitCode.DONE;
  }

  private String page() {
    CommandLine program = spec.orElseThrow().parent().commandLine();
    if (word.isEmpty()) {
      return HelpScreen.of(program.getCommandSpec());
    }
    CommandLine command = program.getSubcommands().get(word);
    if (command == null) {
      return Topics.page(word).orElseThrow(() -> unknown(program));
    }
    String screen = HelpScreen.of(command.getCommandSpec());
    return Topics.NAMES.contains(word) ? screen + "\n" + Topics.page(word).orElseThrow() : screen;
  }

  private ColabException unknown(CommandLine program) {
    List<String> known = new ArrayList<>(program.getSubcommands().keySet());
    known.addAll(Topics.NAMES);
    return ColabException.usage("no command or topic '" + word + "'", Nearest.hint(word, known));
  }
}
