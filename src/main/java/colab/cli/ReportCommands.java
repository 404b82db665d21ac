package colab.cli;

import colab.ColabException;
import colab.analysis.Library;
import colab.report.Commands;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The commands of a report's tables, understood as on the command line. */
final class ReportCommands implements Commands {
  private static final Set<OptionGroup> READING = Set.of(OptionGroup.DATA, OptionGroup.READING);
  private static final Set<String> NAMES = Set.of("--country-names", "--group-file");

  private final Surroundings surroundings;

  ReportCommands(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Prepared prepare(String line, Library library) {
    QuestionCommand command = parsed(line);
    OutputOptions output = command.common().output();
    output.refuseInputColumns();
    return new Prepared(command.counted(library), table -> output.shaped(table));
  }

  private QuestionCommand parsed(String line) {
    try {
      String[] words = words(line).toArray(String[]::new);
      CommandLine.ParseResult parsed =
          CommandLineRunner.commandLine(surroundings, words).parseArgs(words);
      if (parsed.hasSubcommand()
          && parsed.subcommand().commandSpec().userObject() instanceof QuestionCommand command) {
        refuseReading(line, parsed.subcommand());
        return command;
      }
    } catch (ParameterException e) {
      throw ColabException.couldNot(line + ": " + e.getMessage(), "colab help lists the commands.");
    }
    throw ColabException.couldNot(
        line + ": no table comes from this command", "Use fwci, output, growth, partners, ...");
  }

  /** The report has its files read already: what says how would change nothing. */
  private static void refuseReading(String line, CommandLine.ParseResult parsed) {
    parsed.matchedArgs().stream()
        .filter(argument -> READING.contains(OptionGroup.of(argument)))
        .map(Manual::label)
        .filter(label -> NAMES.stream().noneMatch(label::startsWith))
        .findFirst()
        .ifPresent(
            label -> {
              throw ColabException.couldNot(
                  line + ": " + label + " has no place in a report, whose files are read once",
                  "Leave it out, or run the command by itself.");
            });
  }

  /** {@return the words of the line; quotes keep words together} */
  static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    char quote = 0;
    boolean started = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quote != 0 ? c == quote : c == '\'' || c == '"') {
        quote = quote == 0 ? c : 0;
        started = true;
      } else if (quote == 0 && Character.isWhitespace(c)) {
        if (started) {
          words.add(word.toString());
        }
        word.setLength(0);
        started = false;
      } else {
        word.append(c);
        started = true;
      }
    }
    if (started) {
      words.add(word.toString());
    }
    return words;
  }
}
