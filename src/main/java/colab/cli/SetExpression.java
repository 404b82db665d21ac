package colab.cli;

import colab.ColabException;
import colab.Nearest;
import colab.corpus.Selection;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * A set in one argument, such as {@code pair=UK,JP years=2017-2021}: the options of a set without
 * their dashes.
 */
final class SetExpression implements Declaring {
  private final SetOptions set = new SetOptions();
  private boolean international;

  private SetExpression() {}

  /**
   * {@return the set that the text describes}
   *
   * @param option what the text was given to, for messages
   * @throws ColabException when a word of it is none of a set's
   */
  static SetExpression parse(String option, String text) {
    SetExpression expression = new SetExpression();
    CommandLine line = expression.line();
    List<String> arguments = new ArrayList<>();
    for (String word : ReportCommands.words(text)) {
      arguments.add("--" + known(option, word.replaceFirst("^--", ""), line));
    }
    if (arguments.isEmpty()) {
      throw ColabException.usage(option + " describes no set", example(option));
    }
    try {
      line.parseArgs(arguments.toArray(String[]::new));
    } catch (ParameterException e) {
      ColabException told = new Misunderstanding(e).told();
      throw ColabException.usage(option + ": " + told.getMessage(), example(option));
    }
    return expression;
  }

  @Override
  public void declare(Options options) {
    set.declare(options);
    options.flag("--international", "More than one country.", given -> international = given);
  }

  /** {@return what an expression takes} */
  static CommandSpec specification() {
    return new SetExpression().line().getCommandSpec();
  }

  private CommandLine line() {
    return Options.line("set", this);
  }

  private static String known(String option, String word, CommandLine line) {
    String name = word.replaceFirst("=.*", "");
    List<String> names =
        line.getCommandSpec().options().stream()
            .map(each -> each.longestName().substring(2))
            .toList();
    if (names.contains(name)) {
      return word;
    }
    String quotes = word.contains("=") ? "" : " (words with spaces want quotes)";
    throw ColabException.usage(
        option + ": unknown word '" + name + "'" + quotes, Nearest.hint(name, names));
  }

  private static String example(String option) {
    return "Write it as " + option + " 'pair=UK,JP years=2017-2021'.";
  }

  /** {@return whether it says which countries, and does not leave it to the command's options} */
  boolean namesSides() {
    return set.namesSides();
  }

  /** {@return the selection; what the text leaves open is as in the options of the command} */
  Selection selection(SetOptions others, DataOptions data) {
    Selection selection =
        set.within(others).selection(data.countries(), data::groups, data::scheme);
    return international ? selection.international() : selection;
  }
}
