package colab.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What {@code --help} prints, laid out for 80 columns: examples first, then options under headings.
 */
final class HelpScreen {
  private static final int WIDTH = 80;
  private static final int DESCRIPTION = 30;
  private static final int COMMAND = 12;
  private static final Set<Subcommand> MAIN = EnumSet.range(Subcommand.FWCI, Subcommand.CHECK);

  private final CommandSpec command;
  private final StringBuilder text = new StringBuilder();

  private HelpScreen(CommandSpec command) {
    this.command = command;
  }

  /** {@return the screen of the command} */
  static String of(CommandSpec command) {
    HelpScreen screen = new HelpScreen(command);
    return command.parent() == null ? screen.ofProgram() : screen.ofCommand();
  }

  private String ofCommand() {
    line(Manual.header(command));
    line("");
    line("Examples:");
    Manual.examples(command).forEach(this::line);
    line("");
    line("Usage: " + Manual.synopsis(command));
    for (Map.Entry<OptionGroup, List<ArgSpec>> group : OptionGroup.of(command).entrySet()) {
      line("");
      line(group.getKey().heading() + ":");
      for (ArgSpec argument : group.getValue()) {
        entry(Manual.label(argument), Manual.description(argument), DESCRIPTION);
      }
    }
    return text.toString();
  }

  private String ofProgram() {
    line(Manual.header(command));
    line("");
    Manual.examples(command).forEach(this::line);
    line("");
    line("Usage: " + Manual.synopsis(command));
    line("");
    line("Main commands:");
    List<String> more = new ArrayList<>();
    for (Subcommand each : Subcommand.values()) {
      if (MAIN.contains(each)) {
        entry(each.word(), withoutStop(each.header()), COMMAND);
      } else {
        more.add(each.word());
      }
    }
    String others = String.join(", ", more);
    wrapped("More: " + others + "; colab help COMMAND tells.", WIDTH).forEach(this::line);
    for (String paragraph : command.usageMessage().description()) {
      wrapped(paragraph, WIDTH).forEach(this::line);
    }
    return text.toString();
  }

  private static String withoutStop(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  private void entry(String label, String description, int column) {
    String start = "  " + label;
    List<String> lines = wrapped(description, WIDTH - column);
    int from = 0;
    if (start.length() + 2 > column) {
      line(start);
    } else {
      line(start + " ".repeat(column - start.length()) + (lines.isEmpty() ? "" : lines.get(0)));
      from = 1;
    }
    for (String rest : lines.subList(from, lines.size())) {
      line(" ".repeat(column) + rest);
    }
  }

  private void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }

  /** {@return the text in lines of at most so many letters} */
  static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    if (line.length() > 0) {
      lines.add(line.toString());
    }
    return lines;
  }
}
