package colab.cli;

import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Range;

/**
 * What a command takes, declared to the parser in the order in which help shows it. An option that
 * is not given on the command line leaves its field as it was made. There are no annotations, which
 * the parser would have to find and understand at each start.
 */
final class Options {
  /** As the type alone has it: where 0 is asked for, --quiet=true is refused. */
  private static final Range NO_VALUE = Range.valueOf("0").unspecified(true);

  private final CommandSpec command;
  private final OptionGroup group;

  private Options(CommandSpec command, OptionGroup group) {
    this.command = command;
    this.group = group;
  }

  /** {@return the command line of what is called so, which declares what it takes} */
  static CommandLine line(String name, Declaring command) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name);
    command.declare(new Options(spec.interpolateVariables(false), OptionGroup.OWN));
    return new CommandLine(spec);
  }

  /** {@return the same command, for options that are about something else} */
  Options about(OptionGroup other) {
    return new Options(command, other);
  }

  /** {@return the command that takes these options} */
  CommandSpec command() {
    return command;
  }

  /** Declares lines to try, indented by two spaces. */
  void examples(String... lines) {
    command.usageMessage().footer(lines);
  }

  /** Declares a flag that is looked for among the arguments, and goes nowhere. */
  void flag(String names, String description) {
    command.addOption(named(names, description).arity(NO_VALUE).type(boolean.class).build());
  }

  /**
   * Declares a flag.
   *
   * @param names its names, such as "--quiet" or "-q, --quiet"
   * @param given where it goes when it is given
   */
  void flag(String names, String description, Consumer<Boolean> given) {
    Place<Boolean> place = new Place<>(given);
    OptionSpec.Builder flag = named(names, description).arity(NO_VALUE).type(boolean.class);
    command.addOption(flag.getter(place).setter(place).hasInitialValue(false).build());
  }

  /**
   * Begins to declare an option with a value.
   *
   * @param usage its names and what help calls its value, such as "--top N" or "-o, --output FILE"
   */
  Option option(String usage, String description) {
    int space = usage.lastIndexOf(' ');
    OptionSpec.Builder option = named(usage.substring(0, space), description);
    return new Option(command, option.paramLabel(usage.substring(space + 1)));
  }

  /** Begins to declare the next parameter. */
  Parameter parameter(String label, String description) {
    return new Parameter(command, group, label, description);
  }

  /** Leaves these options out of help and completion; the command refuses them in its own words. */
  void hide(String... names) {
    for (String name : names) {
      OptionSpec shown = command.findOption(name);
      command.remove(shown);
      command.addOption(OptionSpec.builder(shown).hidden(true).build());
    }
  }

  private OptionSpec.Builder named(String names, String description) {
    int comma = names.indexOf(", ");
    OptionSpec.Builder option =
        comma < 0
            ? OptionSpec.builder(names)
            : OptionSpec.builder(names.substring(0, comma), names.substring(comma + 2));
    return option.description(description).userObject(group);
  }
}
