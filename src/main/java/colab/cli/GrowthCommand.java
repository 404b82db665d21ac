package colab.cli;

import colab.ColabException;
import colab.analysis.Analysis;
import colab.analysis.GrowthAnalysis;
import colab.analysis.Library;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Growth of the output of a set. */
@Command(
    name = "growth",
    header = "Growth of output: endpoint, compound annual, log-linear trend.",
    footer = {
      "  colab growth --pair UK,JP export.csv",
      "  colab growth --pair UK,JP --years 2017-2021 --value export.csv",
      "  colab growth --pair UK,JP --by subject export.csv"
    })
final class GrowthCommand implements QuestionCommand {
  @Mixin private final Common common;

  @Option(names = "--by", paramLabel = "subject", description = "A row for each subject area.")
  private Optional<String> by = Optional.empty();

  GrowthCommand(Surroundings surroundings) {
    this.common = new Common(surroundings);
  }

  @Override
  public Common common() {
    return common;
  }

  @Override
  public Analysis analysis(Library library) {
    if (by.isPresent() && !by.get().equals("subject")) {
      throw ColabException.usage(
          "growth --by " + by.get() + " is not known", "Write --by subject.");
    }
    return new GrowthAnalysis(common.question(), by.isPresent(), library);
  }
}
