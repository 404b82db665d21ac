package colab.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;

/**
 * The commands in the order of the first screen, with what each is for. A command costs time only
 * when it is the one that is called: its class is not even loaded for the screen.
 */
enum Subcommand {
  FWCI("FWCI of a set of publications, and what the mean hides."),
  OUTPUT("Scholarly output by year, and its share of each side's output."),
  GROWTH("Growth of output: endpoint, compound annual, log-linear trend."),
  PARTNERS("The partners of a country: output, share, FWCI, yearly ranks."),
  RANK("The rank of a country among another's partners, or within a group."),
  SUBJECTS("Output and FWCI by subject area; areas overlap."),
  PROFILE("Two countries and their co-publications side by side."),
  REPORT("Every table of a report, checked against the published figures."),
  CHECK("What was read: columns, rows kept and rejected, what is missing."),
  INTERNATIONAL("International, national, institutional, single-author shares; ranked in a group."),
  INSTITUTIONS("Collaborating institutions of each side, the largest, the largest pairs."),
  COMPARE("The FWCI of two sets against each other: difference, stability, tests."),
  NETWORK("How countries publish together: links, affinity, communities."),
  BASELINE("Expected citations by year, type and field, for exports without FWCI."),
  CROSSTAB("Counts or sums in any register: agreements, grants, patents."),
  CONVERT("Publications of any format as one file that gives the same tables."),
  LIST("Countries, groups, subjects, types, indicators, formats by name."),
  HELP("Help on a command, or a page on a topic."),
  COMPLETION("A script that completes commands and options in bash, zsh or fish.");

  private static final Set<String> OF_THE_PROGRAM = Set.of("--help", "-h", "--version", "-V");

  private final String header;

  Subcommand(String header) {
    this.header = header;
  }

  /** {@return its name on the command line} */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return the one line that says what the command is for} */
  String header() {
    return header;
  }

  /**
   * {@return those that these arguments need: the one that the first of them names; none where only
   * the program itself is asked; all of them where others must be known too}
   */
  static List<Subcommand> called(String... arguments) {
    String first = arguments.length == 0 ? "" : arguments[0];
    Optional<Subcommand> named = named(first);
    if (named.isPresent() && named.get() != HELP && named.get() != COMPLETION) {
      return List.of(named.get());
    }
    boolean alone = arguments.length == 1 && OF_THE_PROGRAM.contains(first);
    return alone ? List.of() : List.of(values());
  }

  private static Optional<Subcommand> named(String word) {
    for (Subcommand each : values()) {
      if (each.word().equals(word)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** {@return the command, ready to be added to the program} */
  CommandLine line(Surroundings surroundings) {
    CommandLine line = Options.line(word(), command(surroundings));
    line.getCommandSpec().usageMessage().header(header);
    return line;
  }

  private Command command(Surroundings surroundings) {
    return switch (this) {
      case FWCI -> new FwciCommand(surroundings);
      case OUTPUT -> new OutputCommand(surroundings);
      case GROWTH -> new GrowthCommand(surroundings);
      case PARTNERS -> new PartnersCommand(surroundings);
      case RANK -> new RankCommand(surroundings);
      case SUBJECTS -> new SubjectsCommand(surroundings);
      case PROFILE -> new ProfileCommand(surroundings);
      case REPORT -> new ReportCommand(surroundings);
      case CHECK -> new CheckCommand(surroundings);
      case INTERNATIONAL -> new InternationalCommand(surroundings);
      case INSTITUTIONS -> new InstitutionsCommand(surroundings);
      case COMPARE -> new CompareCommand(surroundings);
      case NETWORK -> new NetworkCommand(surroundings);
      case BASELINE -> new BaselineCommand(surroundings);
      case CROSSTAB -> new CrosstabCommand(surroundings);
      case CONVERT -> new ConvertCommand(surroundings);
      case LIST -> new ListCommand(surroundings);
      case HELP -> new HelpCommand(surroundings);
      case COMPLETION -> new CompletionCommand(surroundings);
    };
  }
}
