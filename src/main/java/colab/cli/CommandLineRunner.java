package colab.cli;

import colab.ColabException;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Parses arguments, runs the command, and turns whatever goes wrong into one line, one hint and an
 * exit code.
 */
public final class CommandLineRunner {
  private CommandLineRunner() {}

  /** {@return the exit code of running these arguments} */
  public static int run(Surroundings surroundings, String... arguments) {
    String[] asked = arguments.length == 0 ? new String[] {"--help"} : arguments;
    int code = code(surroundings.harmless(), asked);
    surroundings.out().flush();
    return code;
  }

  private static int code(Surroundings surroundings, String... arguments) {
    try {
      return code(commandLine(surroundings, arguments).parseArgs(arguments), surroundings);
    } catch (ParameterException e) {
      return told(new Misunderstanding(e).told(), surroundings);
    } catch (RuntimeException e) {
      return failed(e, surroundings, Arrays.asList(arguments).contains("--debug"));
    }
  }

  /** Where help is asked for, nothing else is done. */
  private static int code(ParseResult parsed, Surroundings surroundings) {
    List<CommandLine> lines = parsed.asCommandLineList();
    for (CommandLine line : lines) {
      if (line.isUsageHelpRequested()) {
        surroundings.out().print(HelpScreen.of(line.getCommandSpec()));
        return ExitCode.DONE;
      }
    }
    Command command = lines.get(lines.size() - 1).getCommand();
    return command.call();
  }

  /**
   * {@return the command line, ready to run}
   *
   * @param arguments what it will run, so that only the command called is made; none for all
   */
  public static CommandLine commandLine(Surroundings surroundings, String... arguments) {
    CommandLine line = Options.line(Colab.NAME, new Colab(surroundings));
    for (Subcommand called : Subcommand.called(arguments)) {
      line.addSubcommand(called.word(), called.line(surroundings));
    }
    return line.setCaseInsensitiveEnumValuesAllowed(true);
  }

  private static int failed(Exception e, Surroundings surroundings, boolean debug) {
    if (debug) {
      e.printStackTrace(surroundings.err());
    }
    if (e instanceof ColabException known) {
      return told(known, surroundings);
    }
    surroundings
        .err()
        .println(
            "colab: a fault of colab itself: "
                + e.getClass().getSimpleName()
                + ": "
                + firstLine(String.valueOf(e.getMessage())));
    surroundings.err().println("Run it again with --debug and report what it prints.");
    return ExitCode.BUG;
  }

  private static int told(ColabException e, Surroundings surroundings) {
    surroundings.err().println("colab: " + e.getMessage());
    if (!e.hint().isEmpty()) {
      surroundings.err().println(e.hint());
    }
    return e.kind() == ColabException.Kind.USAGE ? ExitCode.USAGE : ExitCode.COULD_NOT;
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }
}
