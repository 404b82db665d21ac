package colab.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The commands by name, in the order of the first screen. A command costs time only when it is the
 * one that is called.
 */
final class Subcommands {
  private static final Map<String, Class<?>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("fwci", FwciCommand.class);
    ALL.put("output", OutputCommand.class);
    ALL.put("growth", GrowthCommand.class);
    ALL.put("partners", PartnersCommand.class);
    ALL.put("rank", RankCommand.class);
    ALL.put("subjects", SubjectsCommand.class);
    ALL.put("profile", ProfileCommand.class);
    ALL.put("report", ReportCommand.class);
    ALL.put("check", CheckCommand.class);
    ALL.put("international", InternationalCommand.class);
    ALL.put("institutions", InstitutionsCommand.class);
    ALL.put("compare", CompareCommand.class);
    ALL.put("network", NetworkCommand.class);
    ALL.put("baseline", BaselineCommand.class);
    ALL.put("crosstab", CrosstabCommand.class);
    ALL.put("convert", ConvertCommand.class);
    ALL.put("list", ListCommand.class);
    ALL.put("help", HelpCommand.class);
    ALL.put("completion", CompletionCommand.class);
  }

  /** A rank is of the countries that --of, --for and --among name. */
  private static final Map<String, List<String>> REFUSED =
      Map.of("rank", List.of("--pair", "--country", "--group"));

  private static final Set<String> OF_THE_PROGRAM = Set.of("--help", "-h", "--version", "-V");

  private Subcommands() {}

  /** {@return the names of all of them} */
  static List<String> names() {
    return List.copyOf(ALL.keySet());
  }

  /** {@return the one line that says what the command is for, without making the command} */
  static String header(String name) {
    Class<?> command = Objects.requireNonNull(ALL.get(name), name);
    return String.join(" ", command.getAnnotation(Command.class).header());
  }

  /**
   * Adds the one that the first argument names; none where only the program itself is asked; all of
   * them where others must be known too.
   */
  static void addCalled(CommandLine line, String... arguments) {
    String first = arguments.length == 0 ? "" : arguments[0];
    if (ALL.containsKey(first) && !first.equals("help") && !first.equals("completion")) {
      line.addSubcommand(first, ALL.get(first));
    } else if (arguments.length != 1 || !OF_THE_PROGRAM.contains(first)) {
      ALL.forEach(line::addSubcommand);
    }
    line.getSubcommands().forEach((name, command) -> hideRefused(name, command.getCommandSpec()));
  }

  /** What a command refuses with a word of its own is no offer of its help. */
  private static void hideRefused(String name, CommandSpec command) {
    for (String option : REFUSED.getOrDefault(name, List.of())) {
      OptionSpec shown = command.findOption(option);
      command.remove(shown);
      command.addOption(OptionSpec.builder(shown).hidden(true).build());
    }
  }
}
