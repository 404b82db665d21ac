package colab.cli;

import colab.ColabException;
import colab.Nearest;
import colab.render.Charting;
import colab.render.Form;
import colab.table.ChartKind;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What is drawn of an answer. */
final class ChartOptions {
  @Option(
      names = "--chart",
      completionCandidates = Candidates.Charts.class,
      paramLabel = "KIND",
      description =
          "With -o FILE.svg, FILE.png or --plot: bars, bars-dots, lines, dots, scatter, stacked,"
              + " heatmap or network (default: what suits).")
  private String chart = "";

  @Option(names = "--plot", description = "A chart of letters below the table.")
  private boolean plot;

  @Option(names = "--ascii", description = "With --plot: letters that every terminal has.")
  private boolean ascii;

  /** {@return what is drawn, in this form of the table or of the chart} */
  Charting charting(ChosenForm form) {
    boolean drawn = form.chart().isPresent();
    boolean text = !drawn && form.graph().isEmpty() && form.form() == Form.TEXT;
    if (plot && !text) {
      throw ColabException.usage(
          "--plot draws below a table of text, and " + form.id() + " is none",
          "Leave it out, or write -o chart.svg.");
    }
    if (ascii && !plot) {
      throw ColabException.usage("--ascii is how --plot draws", "Add --plot, or leave it out.");
    }
    if (!chart.isEmpty() && !plot && !drawn) {
      throw ColabException.usage(
          "--chart draws, and " + form.id() + " does not",
          "Write -o chart.svg or -o chart.png, or add --plot.");
    }
    return new Charting(kind(), plot, ascii);
  }

  private Optional<ChartKind> kind() {
    if (chart.isEmpty()) {
      return Optional.empty();
    }
    Optional<ChartKind> kind = ChartKind.named(chart);
    if (kind.isEmpty()) {
      throw ColabException.usage(
          "--chart " + chart + " is not known", Nearest.hint(chart, ChartKind.ids()));
    }
    return kind;
  }
}
