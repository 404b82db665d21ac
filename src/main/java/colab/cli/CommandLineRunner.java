package colab.cli;

import colab.ColabException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;

/**
 * Parses arguments, runs the command, and turns whatever goes wrong into one line, one hint and an
 * exit code.
 */
public final class CommandLineRunner {
  private static final String SCREEN = "screen";

  private CommandLineRunner() {}

  /** {@return the exit code of running these arguments} */
  public static int run(Surroundings surroundings, String... arguments) {
    String[] asked = arguments.length == 0 ? new String[] {"--help"} : arguments;
    int code = commandLine(surroundings.harmless(), asked).execute(asked);
    surroundings.out().flush();
    return code;
  }

  /**
   * {@return the command line, ready to run}
   *
   * @param arguments what it will run, so that only the command called is made; none for all
   */
  public static CommandLine commandLine(Surroundings surroundings, String... arguments) {
    CommandLine line = new CommandLine(new Colab(surroundings), new CommandFactory(surroundings));
    Subcommands.addCalled(line, arguments);
    line.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(
        (e, args) -> told(new Misunderstanding(e).told(), surroundings));
    line.setExecutionExceptionHandler(
        (e, command, parsed) ->
            failed(e, surroundings, Arrays.asList(arguments(parsed)).contains("--debug")));
    arrange(line);
    return line;
  }

  private static String[] arguments(CommandLine.ParseResult parsed) {
    return parsed.originalArgs().toArray(String[]::new);
  }

  private static void arrange(CommandLine line) {
    line.setHelpSectionKeys(List.of(SCREEN));
    line.getHelpSectionMap().put(SCREEN, HelpScreen::of);
    line.getSubcommands().values().forEach(CommandLineRunner::arrange);
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
