package colab.cli;

import colab.analysis.Analysis;
import colab.analysis.Library;
import colab.analysis.SubjectsAnalysis;
import java.util.Optional;
import java.util.OptionalInt;
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
      "  colab subjects --country JP --fields --top 20 export.csv"
    })
final class SubjectsCommand implements QuestionCommand {
  @Mixin private final Common common;

  @Option(names = "--top", paramLabel = "N", description = "The N largest.")
  private Optional<Integer> top = Optional.empty();

  @Option(names = "--fields", description = "The 334 fields in place of the 27 areas.")
  private boolean fields;

  SubjectsCommand(Surroundings surroundings) {
    this.common = new Common(surroundings);
  }

  @Override
  public Common common() {
    return common;
  }

  private Optional<Integer> top() {
    OptionalInt number = SetOptions.positive("--top", top);
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  @Override
  public Optional<Integer> rows() {
    return top();
  }

  @Override
  public Analysis analysis(Library library) {
    return new SubjectsAnalysis(common.question(), fields, library);
  }
}
