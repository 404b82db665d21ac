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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Growth of the output of a set. */
@Command(
    name = "growth",
    header = "Growth of output: endpoint, compound annual, log-linear trend.",
    footer = {
      "  colab growth --pair UK,JP export.csv",
      "  colab growth --pair UK,JP --years 2017-2021 --value export.csv",
      "  colab growth --pair UK,JP --by subject export.csv",
      "  colab growth --country JP --by partner --smooth 3 --top 10 export.csv"
    })
final class GrowthCommand implements QuestionCommand {
  private static final int MOST = 10;

  @Mixin private final Common common;

  @Option(
      names = "--by",
      paramLabel = "WHAT",
      description = "A row for each subject area, or each partner: subject or partner.")
  private Optional<String> by = Optional.empty();

  @Option(
      names = "--smooth",
      paramLabel = "N",
      description = "Averages of N years each, as NISTEP's of 3 years.")
  private Optional<Integer> smooth = Optional.empty();

  GrowthCommand(Surroundings surroundings) {
    this.common = new Common(surroundings);
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
