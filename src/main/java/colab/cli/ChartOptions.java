package colab.cli;

import colab.ColabException;
import colab.Nearest;
import colab.render.Charting;
import colab.render.Form;
import colab.table.ChartKind;
import java.util.Optional;

/** What is drawn of an answer. */
final class ChartOptions {
  private String chart = "";
  private boolean plot;
  private boolean ascii;

  /** Declares the options. */
  void declare(Options all) {
    Options options = all.about(OptionGroup.OUTPUT);
    options
        .option(
            "--chart KIND",
            "With -o FILE.svg, FILE.png or --plot: bars, bars-dots, lines, dots, scatter, stacked,"
                + " heatmap or network (default: what suits).")
        .of(Candidates.CHARTS)
        .text(given -> chart = given);
    options.flag("--plot", "A chart of letters below the table.", given -> plot = given);
    options.flag(
        "--ascii", "With --plot: letters that every terminal has.", given -> ascii = given);
  }

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
