package colab.cli;

import colab.analysis.Analysis;
import colab.analysis.Library;
import colab.analysis.ProfileAnalysis;
import colab.indicator.Counting;
import java.util.EnumSet;
import java.util.Set;

/** Two countries side by side. */
final class ProfileCommand implements QuestionCommand {
  private final Common common;

  ProfileCommand(Surroundings surroundings) {
    this.common = new Common(surroundings);
  }

  @Override
  public void declare(Options options) {
    options.examples(
        "  colab profile --pair UK,JP",
        "  colab profile --pair UK,JP output.csv fwci.csv",
        "  colab profile --pair UK,JP --format json exports/");
    common.declare(options);
  }

  @Override
  public Common common() {
    return common;
  }

  @Override
  public Set<Counting> countings() {
    return EnumSet.of(Counting.FULL, Counting.FRACTIONAL);
  }

  @Override
  public Set<Tuning> tunings() {
    return EnumSet.noneOf(Tuning.class);
  }

  @Override
  public Analysis analysis(Library library) {
    return new ProfileAnalysis(common.question(), library);
  }
}
