package colab.cli;

import colab.analysis.Registry;
import java.util.ArrayList;
import java.util.List;

/** The registries: what colab knows by name. */
final class ListCommand implements Command {
  private Registry registry = Registry.COUNTRIES;
  private List<String> words = new ArrayList<>();
  private final OutputOptions output;

  ListCommand(Surroundings surroundings) {
    this.output = new OutputOptions(surroundings);
  }

  @Override
  public void declare(Options options) {
    options.examples(
        "  colab list countries korea",
        "  colab list groups",
        "  colab list subjects medicine --format csv",
        "  colab list indicators --columns id,fails,source");
    options
        .parameter("WHAT", "countries, groups, subjects, types, indicators or formats.")
        .required()
        .constant(Registry.class, given -> registry = given);
    options.parameter("WORD", "Only entries with this word in them.").texts(given -> words = given);
    output.declare(options);
  }

  @Override
  public Integer call() {
    output.rows().refuseInputColumns();
    output.options();
    output.write(List.of(output.rows().shaped(registry.table(words))));
    return ExitCode.DONE;
  }
}
