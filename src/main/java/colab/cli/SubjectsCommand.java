package colab.cli;

import colab.analysis.Analysis;
import colab.analysis.Library;
import colab.analysis.SubjectsAnalysis;
import java.util.EnumSet;
import java.util.Set;

/** Output and FWCI by subject. */
final class SubjectsCommand implements QuestionCommand {
  private final Common common;
  private boolean fields;
  private boolean index;

  SubjectsCommand(Surroundings surroundings) {
    this.common = new Common(surroundings);
  }

  @Override
  public void declare(Options options) {
    options.examples(
        "  colab subjects --pair UK,JP export.csv",
        "  colab subjects --pair UK,JP --top 10 --format csv export.csv",
        "  colab subjects --country JP --fields --top 20 export.csv",
        "  colab subjects --pair UK,JP --scheme portfolios.csv export.csv",
        "  colab subjects --country JP --index --detail world.csv");
    common.declare(options);
    options.flag("--fields", "The 334 fields in place of the 27 areas.", given -> fields = given);
    options.flag(
        "--index",
        "The activity index: the set's subjects beside the world's and each side's own.",
        given -> index = given);
  }

  @Override
  public Common common() {
    return common;
  }

  @Override
  public Set<Tuning> tunings() {
    return EnumSet.of(Tuning.DETAIL, Tuning.RESAMPLES);
  }

  @Override
  public Analysis analysis(Library library) {
    return new SubjectsAnalysis(
        common.question(), new SubjectsAnalysis.Wanted(fields, index), library);
  }
}
