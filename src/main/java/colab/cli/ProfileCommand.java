package colab.cli;

import colab.analysis.Analysis;
import colab.analysis.Library;
import colab.analysis.ProfileAnalysis;
import colab.indicator.Counting;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Two countries side by side. */
@Command(
    name = "profile",
    header = "Two countries and their co-publications side by side.",
    footer = {
      "  colab profile --pair UK,JP",
      "  colab profile --pair UK,JP output.csv fwci.csv",
      "  colab profile --pair UK,JP --format json exports/"
    })
final class ProfileCommand implements QuestionCommand {
  @Mixin private final Common common;

  ProfileCommand(Surroundings surroundings) {
    this.common = new Common(surroundings);
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
