package colab.cli;

import colab.ColabException;
import colab.analysis.Analysis;
import colab.analysis.By;
import colab.analysis.EachAnalysis;
import colab.analysis.FwciAnalysis;
import colab.analysis.FwciByAnalysis;
import colab.analysis.Library;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** FWCI of a set with its companions. */
final class FwciCommand implements QuestionCommand {
  private final Common common;
  private Optional<By> by = Optional.empty();
  private boolean each;

  FwciCommand(Surroundings surroundings) {
    this.common = new Common(surroundings);
  }

  @Override
  public void declare(Options options) {
    options.examples(
        "  colab fwci --pair UK,JP export.csv",
        "  colab fwci --pair UK,JP --sample --value",
        "  colab fwci --country JP --years 2017-2021 --by year exports/",
        "  colab fwci --pair UK,EU27 --max-authors 100 --explain exports.zip");
    common.declare(options);
    options
        .option(
            "--by WHAT", "A row for each year, subject, type, authors, countries or collaboration.")
        .constant(By.class, given -> by = Optional.of(given));
    options.flag("--each", "A row for each member of the group.", given -> each = given);
  }

  @Override
  public Common common() {
    return common;
  }

  @Override
  public Set<Tuning> tunings() {
    if (by.isPresent()) {
      boolean banded = by.get() == By.AUTHORS || by.get() == By.COUNTRIES;
      return banded ? EnumSet.of(Tuning.DETAIL, Tuning.RESAMPLES) : EnumSet.of(Tuning.RESAMPLES);
    }
    return each
        ? EnumSet.of(Tuning.RESAMPLES)
        : EnumSet.of(Tuning.DETAIL, Tuning.FORCE, Tuning.RESAMPLES);
  }

  @Override
  public Analysis analysis(Library library) {
    if (each && by.isPresent()) {
      throw ColabException.usage("--each and --by were given together", "Choose one of them.");
    }
    if (each) {
      return new EachAnalysis(common.question(), common.data().countries(), library);
    }
    return by.isPresent()
        ? new FwciByAnalysis(common.question(), by.get(), library)
        : new FwciAnalysis(common.question(), library);
  }
}
