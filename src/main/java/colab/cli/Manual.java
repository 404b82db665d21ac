package colab.cli;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What help screens, man pages and completion say of a command, taken from the command itself. */
final class Manual {
  private Manual() {}

  /** {@return "colab fwci [options] [FILE|FOLDER|-]..."} */
  static String synopsis(CommandSpec command) {
    StringBuilder synopsis = new StringBuilder(command.qualifiedName());
    if (command.parent() == null) {
      return synopsis.append(" COMMAND [options] [FILE|FOLDER|-]...").toString();
    }
    synopsis.append(command.options().size() > 1 ? " [options]" : "");
    for (ArgSpec parameter : command.positionalParameters()) {
      boolean needed = parameter.arity().min() > 0;
      synopsis.append(needed ? " " : " [").append(parameter.paramLabel()).append(needed ? "" : "]");
      synopsis.append(parameter.isMultiValue() ? "..." : "");
    }
    return synopsis.toString();
  }

  /** {@return "-f, --format FORMAT"} */
  static String label(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option)) {
      return argument.paramLabel();
    }
    String names = String.join(", ", option.names());
    return option.arity().max() == 0 ? names : names + " " + option.paramLabel();
  }

  /** {@return what the option does} */
  static String description(ArgSpec argument) {
    return String.join(" ", argument.description());
  }

  /** {@return the commands below this one that people see} */
  static Stream<CommandSpec> commands(CommandSpec command) {
    return command.subcommands().values().stream()
        .map(line -> line.getCommandSpec())
        .filter(spec -> !spec.usageMessage().hidden());
  }

  /** {@return the one line that says what it is for} */
  static String header(CommandSpec command) {
    return String.join(" ", command.usageMessage().header());
  }

  /** {@return lines to try, indented by two spaces} */
  static List<String> examples(CommandSpec command) {
    return List.of(command.usageMessage().footer());
  }
}
