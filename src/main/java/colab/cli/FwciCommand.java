package colab.cli;

import colab.analysis.FwciAnalysis;
import colab.analysis.Question;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** FWCI of a set with its companions. */
@Command(
    name = "fwci",
    header = "FWCI of a set of publications, and what the mean hides.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  colab fwci --pair UK,JP export.csv",
      "  colab fwci --pair UK,JP --sample --value",
      "  colab fwci --country JP --years 2017-2021 --by year exports/",
      "  colab fwci --pair UK,EU27 --max-authors 100 --explain exports.zip"
    })
final class FwciCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  @Mixin private DataOptions data;
  @Mixin private SetOptions set = new SetOptions();
  @Mixin private CountingOptions counting = new CountingOptions();
  @Mixin private OutputOptions output;

  FwciCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.data = new DataOptions(surroundings);
    this.output = new OutputOptions(surroundings);
  }

  @Override
  public Integer call() {
    Question question = counting.question(set.selection(data.countries(), data::groups));
    return new Answer(surroundings, data, output, counting.explains()).write(library -> new FwciAnalysis(question, library));
  }
}
