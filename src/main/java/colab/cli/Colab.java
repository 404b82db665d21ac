package colab.cli;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** The command without a subcommand: it says what there is. */
final class Colab implements Command {
  static final String NAME = "colab";

  private final Surroundings surroundings;
  private Optional<CommandSpec> spec = Optional.empty();
  private boolean version;

  Colab(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void declare(Options options) {
    options.examples(
        "  colab fwci --pair UK,JP                 FWCI of UK-Japan co-publications",
        "  colab partners --country JP --top 10    Japan's largest partners",
        "  colab subjects --pair UK,JP export.csv  by subject area, from your own export",
        "  colab check export.csv                  what the export holds and lacks");
    CommandSpec own = options.command();
    own.usageMessage()
        .header("Bibliometrics of international collaboration, from files.")
        .description(
            "No file: COLAB_DATA, else standard input, else the synthetic sample data.",
            "colab help TOPIC: counting, countries, formats, scope, exit-codes, fwci, subjects, network, baseline, methods, figures, differs-from-scival.");
    own.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .scopeType(ScopeType.INHERIT)
            .type(boolean.class)
            .description("Show this help.")
            .build());
    options.flag("-V, --version", "Show the version.", given -> version = given);
    spec = Optional.of(own);
  }

  @Override
  public Integer call() {
    if (version) {
      surroundings.out().println("colab " + Version.number());
      return ExitCode.DONE;
    }
    surroundings.out().print(HelpScreen.of(spec.orElseThrow()));
    return ExitCode.DONE;
  }
}
