package colab.cli;

import colab.analysis.Registry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The registries: what colab knows by name. */
@Command(
    name = "list",
    header = "Countries, groups, subjects, types, indicators, formats by name.",
    footer = {
      "  colab list countries korea",
      "  colab list groups",
      "  colab list subjects medicine --format csv",
      "  colab list indicators --columns id,fails,source"
    })
final class ListCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      arity = "1",
      paramLabel = "WHAT",
      description = "countries, groups, subjects, types, indicators or formats.")
  private Registry registry = Registry.COUNTRIES;

  @Parameters(
      index = "1..*",
      paramLabel = "WORD",
      description = "Only entries with this word in them.")
  private List<String> words = new ArrayList<>();

  @Mixin private final OutputOptions output;

  ListCommand(Surroundings surroundings) {
    this.output = new OutputOptions(surroundings);
  }

  @Override
  public Integer call() {
    output.refuseInputColumns();
    output.options();
    output.write(List.of(output.shaped(registry.table(words))));
    return ExitCode.DONE;
  }
}
