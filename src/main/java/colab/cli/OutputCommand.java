package colab.cli;

import colab.analysis.Analysis;
import colab.analysis.Library;
import colab.analysis.OutputAnalysis;
import java.util.EnumSet;
import java.util.Set;

/** Output of a set by year. */
final class OutputCommand implements QuestionCommand {
  private final Common common;

  OutputCommand(Surroundings surroundings) {
    this.common = new Common(surroundings);
  }

  @Override
  public void declare(Options options) {
    options.examples(
        "  colab output --pair UK,JP export.csv",
        "  colab output --country JP --years 2016-2020 benchmarking.csv",
        "  colab output --pair UK,JP --counting fractional --format csv exports/");
    common.declare(options);
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
