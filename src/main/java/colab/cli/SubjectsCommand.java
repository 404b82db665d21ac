package colab.cli;

import colab.analysis.Analysis;
import colab.analysis.Library;
import colab.analysis.SubjectsAnalysis;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Output and FWCI by subject. */
@Command(
    name = "subjects",
    header = "Output and FWCI by subject area; areas overlap.",
    footer = {
      "  colab subjects --pair UK,JP export.csv",
      "  colab subjects --pair UK,JP --top 10 --format csv export.csv",
      "  colab subjects --country JP --fields --top 20 export.csv",
      "  colab subjects --pair UK,JP --scheme portfolios.csv export.csv",
      "  colab subjects --country JP --index --detail world.csv"
    })
final class SubjectsCommand implements QuestionCommand {
  @Mixin private final Common common;

  @Option(names = "--fields", description = "The 334 fields in place of the 27 areas.")
  private boolean fields;

  @Option(
      names = "--index",
      description =
          "The activity index: the set's subjects beside the world's and each side's own.")
  private boolean index;

  SubjectsCommand(Surroundings surroundings) {
    this.common = new Common(surroundings);
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
