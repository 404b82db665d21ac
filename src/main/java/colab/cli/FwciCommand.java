package colab.cli;

import colab.analysis.Analysis;
import colab.analysis.By;
import colab.analysis.FwciAnalysis;
import colab.analysis.FwciByAnalysis;
import colab.analysis.Library;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** FWCI of a set with its companions. */
@Command(
    name = "fwci",
    header = "FWCI of a set of publications, and what the mean hides.",
    footer = {
      "  colab fwci --pair UK,JP export.csv",
      "  colab fwci --pair UK,JP --sample --value",
      "  colab fwci --country JP --years 2017-2021 --by year exports/",
      "  colab fwci --pair UK,EU27 --max-authors 100 --explain exports.zip"
    })
final class FwciCommand implements QuestionCommand {
  @Mixin private final Common common;

  @Option(
      names = "--by",
      paramLabel = "WHAT",
      description = "A row for each year, subject, type, authors or countries.")
  private Optional<By> by = Optional.empty();

  FwciCommand(Surroundings surroundings) {
    this.common = new Common(surroundings);
  }

  @Override
  public Common common() {
    return common;
  }

  @Override
  public Analysis analysis(Library library) {
    return by.isPresent()
        ? new FwciByAnalysis(common.question(), by.get(), library)
        : new FwciAnalysis(common.question(), library);
  }
}
