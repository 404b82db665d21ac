package colab.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command without a subcommand: it says what there is. */
@Command(
    name = "colab",
    header = "Bibliometrics of international collaboration, from files.",
    footer = {
      "  colab fwci --pair UK,JP                 FWCI of UK-Japan co-publications",
      "  colab partners --country JP --top 10    Japan's largest partners",
      "  colab subjects --pair UK,JP export.csv  by subject area, from your own export",
      "  colab check export.csv                  what the export holds and lacks"
    },
    description = {
      "No file: COLAB_DATA, else standard input, else the synthetic sample data.",
      "colab help TOPIC: counting, countries, formats, scope, exit-codes, fwci, subjects, network, baseline, methods, figures, differs-from-scival."
    })
final class Colab implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = CommandLine.ScopeType.INHERIT,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      description = "Show the version.")
  private boolean version;

  Colab(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (version) {
      surroundings.out().println("colab " + Version.number());
      return ExitCode.DONE;
    }
    surroundings.out().print(spec.commandLine().getUsageMessage());
    return ExitCode.DONE;
  }
}
