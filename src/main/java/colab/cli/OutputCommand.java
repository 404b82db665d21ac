package colab.cli;

import colab.analysis.Analysis;
import colab.analysis.Library;
import colab.analysis.OutputAnalysis;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Output of a set by year. */
@Command(
    name = "output",
    header = "Scholarly output by year, and its share of each side's output.",
    footer = {
      "  colab output --pair UK,JP export.csv",
      "  colab output --country JP --years 2016-2020 benchmarking.csv",
      "  colab output --pair UK,JP --counting fractional --format csv exports/"
    })
final class OutputCommand implements QuestionCommand {
  @Mixin private final Common common;

  OutputCommand(Surroundings surroundings) {
    this.common = new Common(surroundings);
  }

  @Override
  public Common common() {
    return common;
  }

  @Override
  public Set<Tuning> tunings() {
    return EnumSet.of(Tuning.DETAIL);
  }

  @Override
  public Analysis analysis(Library library) {
    return new OutputAnalysis(common.question(), library);
  }
}
