package colab.cli;

import colab.analysis.Analysis;
import colab.analysis.Library;
import colab.analysis.institution.InstitutionPairsAnalysis;
import colab.analysis.institution.InstitutionsAnalysis;
import colab.indicator.Counting;
import java.util.EnumSet;
import java.util.Set;

/** Institutions of a pair, a country or a set. */
final class InstitutionsCommand implements QuestionCommand {
  private final Common common;
  private boolean pairs;
  private boolean all;

  InstitutionsCommand(Surroundings surroundings) {
    this.common = new Common(surroundings);
  }

  @Override
  public void declare(Options options) {
    options.examples(
        "  colab institutions --pair UK,JP export.csv",
        "  colab institutions --pair UK,JP --pairs --top 10 works.jsonl",
        "  colab institutions --country JP --institutions places.csv world.csv");
    common.declare(options);
    options.flag("--pairs", "Pairs of institutions, one of either side.", given -> pairs = given);
    options.flag("--all", "Every institution, all sides in one order.", given -> all = given);
  }

  @Override
  public Common common() {
    return common;
  }

  @Override
  public Set<Counting> countings() {
    return EnumSet.of(Counting.FULL);
  }

  @Override
  public Set<Tuning> tunings() {
    return pairs ? EnumSet.noneOf(Tuning.class) : EnumSet.of(Tuning.DETAIL, Tuning.RESAMPLES);
  }

  @Override
  public Analysis analysis(Library library) {
    boolean whole =
        all || common.output().rows().isReordered() || common.output().rows().top().isPresent();
    return pairs
        ? new InstitutionPairsAnalysis(common.question(), whole, library)
        : new InstitutionsAnalysis(common.question(), whole, library);
  }
}
