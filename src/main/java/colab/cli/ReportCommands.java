package colab.cli;

import colab.ColabException;
import colab.baseline.Held;
import colab.corpus.list.SchemeFile;
import colab.report.Commands;
import colab.report.ReadAs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The commands of a report's tables, understood as on the command line. Mutable: it keeps the
 * baselines it has read, so that tables that name one share what is read.
 */
final class ReportCommands implements Commands {
  private static final Set<OptionGroup> READING = Set.of(OptionGroup.DATA, OptionGroup.READING);
  private static final String BASELINE = "--baseline";
  private static final String STYLE = "--scival-style";
  private static final String SCHEME = "--scheme";
  private static final Set<String> FILES =
      Set.of(BASELINE, SCHEME, "--country-names", "--group-file", "--journals");
  private static final Set<String> ALLOWED =
      Set.of(BASELINE, STYLE, SCHEME, "--country-names", "--group-file");

  private final Surroundings surroundings;
  private final Map<List<String>, Optional<Held>> baselines = new HashMap<>();

  private record Parsed(QuestionCommand command, CommandLine.ParseResult options) {}

  ReportCommands(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Understood understand(String line, Path folder) {
    Parsed parsed = parsed(line, folder);
    QuestionCommand command = parsed.command();
    OutputOptions output = command.common().output();
    output.rows().refuseInputColumns();
    DataOptions data = command.common().data();
    List<String> named =
        List.of(
            parsed.options().matchedOptionValue(BASELINE, ""),
            String.valueOf(parsed.options().hasMatchedOption(STYLE)));
    Optional<Held> held = baselines.computeIfAbsent(named, fresh -> data.baseline());
    return new Understood(
        new ReadAs(held, data.grouped()),
        library -> new Prepared(command.counted(library), table -> output.rows().shaped(table)));
  }

  private Parsed parsed(String line, Path folder) {
    try {
      String[] words = inFolder(words(line), folder).toArray(String[]::new);
      CommandLine.ParseResult parsed =
          CommandLineRunner.commandLine(surroundings, words).parseArgs(words);
      if (parsed.hasSubcommand()
          && parsed.subcommand().commandSpec().userObject() instanceof QuestionCommand command) {
        refuseReading(line, parsed.subcommand());
        return new Parsed(command, parsed.subcommand());
      }
    } catch (ParameterException e) {
      throw ColabException.couldNot(line + ": " + e.getMessage(), "colab help lists the commands.");
    }
    throw ColabException.couldNot(
        line + ": no table comes from this command", "Use fwci, output, growth, partners, ...");
  }

  @Override
  public List<Path> files(String line, Path folder) {
    List<String> plain = words(line);
    List<String> placed = inFolder(plain, folder);
    return IntStream.range(0, plain.size())
        .filter(i -> !plain.get(i).equals(placed.get(i)))
        .mapToObj(i -> Path.of(placed.get(i).replaceFirst("^--[a-z-]+=", "")))
        .toList();
  }

  /** Files are looked for where the report looks for its exports. */
  private static List<String> inFolder(List<String> words, Path folder) {
    List<String> found = new ArrayList<>();
    for (String word : words) {
      int equals = word.indexOf('=');
      String before = found.isEmpty() ? "" : found.get(found.size() - 1);
      if (FILES.contains(before)) {
        found.add(file(before, word, folder));
      } else if (equals > 0 && FILES.contains(word.substring(0, equals))) {
        String option = word.substring(0, equals);
        found.add(option + "=" + file(option, word.substring(equals + 1), folder));
      } else {
        found.add(word);
      }
    }
    return found;
  }

  private static String file(String option, String name, Path folder) {
    boolean scheme = option.equals(SCHEME) && SchemeFile.isName(name);
    return scheme ? name : folder.resolve(name).normalize().toString();
  }

  /** The report has its files read already: what says how would change nothing. */
  private static void refuseReading(String line, CommandLine.ParseResult parsed) {
    parsed.matchedArgs().stream()
        .filter(argument -> READING.contains(OptionGroup.of(argument)))
        .map(Manual::label)
        .filter(label -> ALLOWED.stream().noneMatch(label::startsWith))
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
