package colab.cli;

import colab.ColabException;
import colab.analysis.Analysis;
import colab.analysis.GrowthAnalysis;
import colab.analysis.GrowthBy;
import colab.analysis.Library;
import colab.indicator.Counting;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Growth of the output of a set. */
final class GrowthCommand implements QuestionCommand {
  private static final int MOST = 10;

  private final Common common;
  private Optional<String> by = Optional.empty();
  private Optional<Integer> smooth = Optional.empty();

  GrowthCommand(Surroundings surroundings) {
    this.common = new Common(surroundings);
  }

  @Override
  public void declare(Options options) {
    options.examples(
        "  colab growth --pair UK,JP export.csv",
        "  colab growth --pair UK,JP --years 2017-2021 --value export.csv",
        "  colab growth --pair UK,JP --by subject export.csv",
        "  colab growth --country JP --by partner --smooth 3 --top 10 export.csv");
    common.declare(options);
    options
        .option("--by WHAT", "A row for each subject area, or each partner: subject or partner.")
        .text(given -> by = Optional.of(given));
    options
        .option("--smooth N", "Averages of N years each, as NISTEP's of 3 years.")
        .number(given -> smooth = Optional.of(given));
  }

  @Override
  public Common common() {
    return common;
  }

  @Override
  public Set<Counting> countings() {
    return by() == GrowthBy.PARTNER
        ? EnumSet.of(Counting.FULL, Counting.FRACTIONAL)
        : EnumSet.allOf(Counting.class);
  }

  @Override
  public Set<Tuning> tunings() {
    return by() == GrowthBy.SET ? EnumSet.of(Tuning.DETAIL) : EnumSet.noneOf(Tuning.class);
  }

  @Override
  public Analysis analysis(Library library) {
    if (smooth.isPresent() && (smooth.get() < 2 || smooth.get() > MOST)) {
      throw ColabException.usage(
          "--smooth " + smooth.get() + " averages nothing", "Give a number of years from 2 to 10.");
    }
    return new GrowthAnalysis(common.question(), by(), smooth.orElse(1), library);
  }

  private GrowthBy by() {
    return switch (by.orElse("")) {
      case "" -> GrowthBy.SET;
      case "subject" -> GrowthBy.SUBJECT;
      case "partner" -> GrowthBy.PARTNER;
      default ->
          throw ColabException.usage(
              "growth --by " + by.get() + " is not known", "Write --by subject or --by partner.");
    };
  }
}
