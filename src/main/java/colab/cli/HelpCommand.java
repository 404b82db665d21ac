package colab.cli;

import colab.ColabException;
import colab.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Help on a command or a topic. */
@Command(
    name = "help",
    header = "Help on a command, or a page on a topic.",
    footer = {"  colab help fwci", "  colab help counting", "  colab help differs-from-scival"})
final class HelpCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "COMMAND|TOPIC",
      description = "A command, or one of the topics that colab --help names.")
  private String word = "";

  HelpCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    surroundings.out().print(page());
    return ExitCode.DONE;
  }

  private String page() {
    CommandLine program = spec.parent().commandLine();
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
