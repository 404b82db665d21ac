package colab.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What an option or a parameter is about: a heading in help screens and man pages, in this order.
 */
enum OptionGroup {
  OWN("Options"),
  SET("Set"),
  COUNTING("Counting"),
  DATA("Data"),
  READING("Reading and names"),
  OUTPUT("Output");

  private final String heading;

  OptionGroup(String heading) {
    this.heading = heading;
  }

  String heading() {
    return heading;
  }

  /**
   * {@return what the command takes, by what it is about; each group in the order in which it was
   * written, {@code --help} last}
   */
  static Map<OptionGroup, List<ArgSpec>> of(CommandSpec command) {
    Map<OptionGroup, List<ArgSpec>> groups = new EnumMap<>(OptionGroup.class);
    List<ArgSpec> all = new ArrayList<>(command.positionalParameters());
    List<ArgSpec> help = new ArrayList<>();
    for (OptionSpec option : command.options()) {
      (option.usageHelp() ? help : all).add(option);
    }
    for (ArgSpec argument : all) {
      if (!argument.hidden()) {
        group(groups, of(argument)).add(argument);
      }
    }
    group(groups, groups.containsKey(OUTPUT) ? OUTPUT : OWN).addAll(help);
    return groups;
  }

  private static List<ArgSpec> group(Map<OptionGroup, List<ArgSpec>> groups, OptionGroup group) {
    return groups.computeIfAbsent(group, fresh -> new ArrayList<>());
  }

  /** {@return what the argument is about} */
  static OptionGroup of(ArgSpec argument) {
    return argument.userObject() instanceof OptionGroup group ? group : OWN;
  }
}
