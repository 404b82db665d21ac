package colab.cli;

import colab.analysis.Analysis;
import colab.analysis.Library;
import colab.analysis.PartnersAnalysis;
import colab.indicator.Counting;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Partners of a country, largest first. */
final class PartnersCommand implements QuestionCommand {
  private final Common common;

  PartnersCommand(Surroundings surroundings) {
    this.common = new Common(surroundings);
  }

  @Override
  public void declare(Options options) {
    options.examples(
        "  colab partners --country JP --top 10 export.csv",
        "  colab partners --country JP --top 10 --format csv export.csv > partners.csv",
        "  colab partners --country JP --having 'fwci > 3' --sort fwci export.csv");
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
    return common.counting().details()
        ? EnumSet.of(Tuning.DETAIL, Tuning.FORCE, Tuning.RESAMPLES)
        : EnumSet.of(Tuning.DETAIL, Tuning.RESAMPLES);
  }

  @Override
  public Analysis analysis(Library library) {
    boolean all = common.output().rows().isReordered() || common.diff().isAsked();
    return new PartnersAnalysis(
        common.question(), all ? Optional.empty() : common.output().rows().top(), library);
  }
}
