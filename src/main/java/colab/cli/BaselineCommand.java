package colab.cli;

import colab.ColabException;
import colab.analysis.Worked;
import colab.baseline.About;
import colab.baseline.Baseline;
import colab.baseline.BaselineWriter;
import colab.publication.DocumentType;
import colab.report.BaselineMaker;
import colab.report.BaselineTable;
import colab.report.Exports;
import colab.table.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Expected citations of a reference corpus. */
final class BaselineCommand implements Command {
  private final DataOptions data;
  private final OutputOptions output;
  private String types = "";
  private Optional<Integer> window = Optional.empty();
  private Optional<Integer> sparse = Optional.empty();
  private boolean wording;
  private boolean explain;

  BaselineCommand(Surroundings surroundings) {
    this.output = new OutputOptions(surroundings);
    this.data = new DataOptions(surroundings, output.rows()::inputColumns);
  }

  @Override
  public void declare(Options options) {
    options.examples(
        "  colab baseline world/",
        "  colab baseline -o baseline.csv world/",
        "  colab baseline --window 4 --assume-scope world -o baseline.csv works.jsonl",
        "  colab fwci --pair UK,JP --baseline baseline.csv export.csv");
    data.declare(options);
    output.declare(options);
    options
        .option(
            "--types TYPE,...",
            "Document types, each with cells of its own"
                + " (default: article,review,conference-paper,book,chapter).")
        .of(Candidates.TYPES)
        .text(given -> types = given);
    options
        .option(
            "--window YEARS",
            "Only citations of so many years from the publication year on, 4 as in SciVal;"
                + " for sources that tell citations by year (OpenAlex). Default: all to date.")
        .number(given -> window = Optional.of(given));
    options
        .option("--sparse N", "Cells of fewer publications take their area's mean (default: 10).")
        .number(given -> sparse = Optional.of(given));
    options.flag(
        "--wording", "A sentence with its caveat, ready to paste.", given -> wording = given);
    options.flag("--explain", "What each number means.", given -> explain = given);
  }

  @Override
  public Integer call() {
    Optional<Path> file = output.file();
    file.ifPresent(BaselineCommand::checkEnding);
    output.form();
    output.options();
    BaselineMaker.Recipe recipe = recipe();
    data.refuseBaseline("a baseline is made of citations, not of another baseline");
    Exports exports = data.named("baseline");
    output.protect(() -> Tidings.files(exports));
    BaselineMaker maker = new BaselineMaker(exports, recipe);
    Baseline baseline = maker.made();
    if (!output.isQuiet()) {
      data.tell(maker.diagnostics());
    }
    if (file.isPresent()) {
      write(baseline, file.get());
    } else {
      answer(new BaselineTable(baseline));
    }
    return maker.rejectedPercent() > data.maxRejected() ? ExitCode.DIFFERS : ExitCode.DONE;
  }

  private void answer(BaselineTable made) {
    Table table = made.table();
    if (wording) {
      String synthetic = table.synthetic() ? " SYNTHETIC SAMPLE DATA, no real export." : "";
      output.writeLine(made.wording() + synthetic);
    } else if (explain && Answer.hasSentences(output.form())) {
      Table shaped = output.rows().shaped(table);
      output.write(List.of(shaped, Answer.explanation(shaped, Worked.last(shaped).notes())));
    } else {
      output.write(List.of(output.rows().shaped(table)));
    }
  }

  private BaselineMaker.Recipe recipe() {
    Set<DocumentType> asked = SetOptions.types(types);
    if (asked.contains(DocumentType.RETRACTED)) {
      throw ColabException.usage(
          "retracted publications have no place in a baseline", "Leave them out of --types.");
    }
    OptionalInt years = SetOptions.positive("--window", window);
    return new BaselineMaker.Recipe(
        asked.isEmpty() ? About.USUAL_TYPES : asked,
        years,
        SetOptions.positive("--sparse", sparse).orElse(About.USUAL_SPARSE));
  }

  private static void write(Baseline baseline, Path file) {
    StringBuilder text = new StringBuilder();
    try {
      new BaselineWriter(text).write(baseline);
      WholeFile.write(file, text.toString());
    } catch (IOException e) {
      throw ColabException.couldNot(
          file + ": cannot be written (" + e.getMessage() + ")", "Choose another place with -o.");
    }
  }

  private static void checkEnding(Path file) {
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
      throw ColabException.usage(
          "the ending of " + file + " names no form that baseline writes", "Use .csv.");
    }
  }
}
