package colab.cli;

import colab.ColabException;
import colab.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Arguments that picocli cannot parse, told as every other error is: one line and one hint. */
final class Misunderstanding {
  private final ParameterException cause;
  private final CommandSpec command;
  private final String message;

  Misunderstanding(ParameterException cause) {
    this.cause = cause;
    this.command = cause.getCommandLine().getCommandSpec();
    this.message = String.valueOf(cause.getMessage());
  }

  /** {@return what is wrong, and what to do next} */
  ColabException told() {
    if (cause.getCause() instanceof ColabException known) {
      return known;
    }
    if (cause instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched().get(0));
    }
    if (cause instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return missing(missing.getMissing().get(0));
    }
    if (cause instanceof OverwrittenOptionException twice) {
      return ColabException.usage(
          name(twice.getOverwritten()) + " was given twice", "Give it once.");
    }
    if (cause.getArgSpec() != null && cause.getValue() != null) {
      return unreadable(cause.getArgSpec(), cause.getValue());
    }
    String first = message.lines().findFirst().orElse("");
    return ColabException.usage(first.replaceFirst("^Error: ", ""), help());
  }

  private ColabException unmatched(String argument) {
    if (argument.startsWith("-")) {
      return unknownOption(argument.replaceFirst("=.*", ""));
    }
    if (command.subcommands().isEmpty()) {
      return ColabException.usage("one argument too many: " + argument, help());
    }
    List<String> known = List.copyOf(command.subcommands().keySet());
    if (argument.indexOf('.') >= 0 || argument.indexOf('/') >= 0) {
      return ColabException.usage(
          "'" + argument + "' is no command, and a command comes first",
          "colab check "
              + argument
              + " tells what a file or folder holds; colab --help lists the commands.");
    }
    return ColabException.usage(
        "unknown command '" + argument + "'", Nearest.hint(argument, known));
  }

  private ColabException unknownOption(String option) {
    String unknown = "unknown option " + option;
    if (command.parent() == null) {
      return ColabException.usage(unknown, "A command comes first, as in colab fwci --pair UK,JP.");
    }
    List<String> known =
        command.options().stream().filter(o -> !o.hidden()).map(OptionSpec::longestName).toList();
    return ColabException.usage(unknown, Nearest.question(Nearest.to(option, known), help()));
  }

  private ColabException missing(ArgSpec argument) {
    boolean absent = !argument.isOption() || message.startsWith("Missing required option");
    String what =
        absent
            ? command.name() + " needs " + Manual.label(argument)
            : name(argument) + " needs a value: " + argument.paramLabel();
    return ColabException.usage(what, help());
  }

  private ColabException unreadable(ArgSpec argument, String value) {
    List<String> known = choices(argument);
    String start = argument.isOption() ? name(argument) + " " + value : "'" + value + "'";
    if (!known.isEmpty()) {
      return ColabException.usage(start + " is not known", Nearest.hint(value, known));
    }
    boolean decimals =
        types(argument).anyMatch(type -> type == double.class || type == Double.class);
    return ColabException.usage(
        start + (decimals ? " is not a number" : " is not a whole number"),
        "Write it as " + name(argument) + (decimals ? " 2.5." : " 10."));
  }

  private static Stream<Class<?>> types(ArgSpec argument) {
    return Stream.concat(Stream.of(argument.type()), Stream.of(argument.auxiliaryTypes()));
  }

  /** {@return the words that the argument takes; empty when it takes any} */
  static List<String> choices(ArgSpec argument) {
    Iterable<String> candidates = argument.completionCandidates();
    if (candidates == null) {
      return List.of();
    }
    boolean constants = types(argument).anyMatch(Class::isEnum);
    List<String> choices = new ArrayList<>();
    StreamSupport.stream(candidates.spliterator(), false)
        .map(word -> constants ? word.toLowerCase(Locale.ROOT) : word)
        .forEach(choices::add);
    return choices;
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private String help() {
    return command.qualifiedName() + " --help shows examples and options.";
  }
}
