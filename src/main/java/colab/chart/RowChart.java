package colab.chart;

import colab.chart.drawing.Box;
import colab.chart.drawing.Drawing;
import java.util.ArrayList;
import java.util.List;

/** A chart with a line a row: names, then one panel for each column. */
final class RowChart {
  private static final double NAMES = 268;
  private static final double HEADING = 20;
  private static final double GAP = 22;
  private static final double BARS = 0.55;

  private final Shown shown;
  private final Canvas canvas;

  private RowChart(Shown shown, String subtitle) {
    this.shown = shown;
    this.canvas = new Canvas(shown, subtitle);
  }

  /** {@return a bar a row} */
  static Drawing bars(Shown shown) {
    Strand strand = shown.strands().get(0);
    RowChart chart = new RowChart(shown, strand.title());
    chart.canvas.down(chart.canvas.y() - HEADING);
    return chart.drawn(
        "Bars from 0, " + strand.title() + ":",
        area -> new BarPanel(strand, shown, "").draw(chart.canvas, chart.rows(), area));
  }

  /** {@return a mean with its interval a row, further columns as figures beside it} */
  static Drawing dots(Shown shown) {
    Strand strand = shown.strands().get(0);
    RowChart chart = new RowChart(shown, DotPanel.heading(strand));
    return chart.drawn(
        "Dots with intervals, " + DotPanel.heading(strand) + ":",
        area -> {
          double beside = chart.figures(area);
          Box rest = new Box(area.x(), area.y(), area.width() - beside, area.height());
          new DotPanel(strand, shown, strand.heading()).draw(chart.canvas, chart.rows(), rest);
        });
  }

  /** {@return a bar a row, and a mean with its interval beside it} */
  static Drawing barsAndDots(Shown shown) {
    Strand amount = shown.strands().get(0);
    Strand mean = shown.strands().get(1);
    RowChart chart = new RowChart(shown, "");
    return chart.drawn(
        "Bars from 0, " + amount.heading() + ", and dots, " + DotPanel.heading(mean) + ":",
        area -> {
          double left = (area.width() - GAP) * BARS;
          Box bars = new Box(area.x(), area.y(), left, area.height());
          Box dots =
              new Box(area.x() + left + GAP, area.y(), area.width() - left - GAP, area.height());
          new BarPanel(amount, shown, amount.heading()).draw(chart.canvas, chart.rows(), bars);
          new DotPanel(mean, shown, DotPanel.heading(mean)).draw(chart.canvas, chart.rows(), dots);
        });
  }

  /** Draws what stands right of the names. */
  private interface Panels {
    void draw(Box area);
  }

  private Rows rows() {
    return Rows.of(canvas.y() + HEADING, shown.height());
  }

  private Drawing drawn(String description, Panels panels) {
    Rows rows = rows();
    double names = Rows.width(shown, NAMES);
    rows.names(canvas, shown, names);
    double left = Canvas.MARGIN + names + 10;
    Box area =
        new Box(left, rows.top(), Canvas.WIDTH - Canvas.MARGIN - left, rows.bottom() - rows.top());
    panels.draw(area);
    canvas.down(rows.bottom() + HEADING);
    if (shown.height() == 0) {
      canvas.tell("There are no rows.");
    }
    tellUnfinished();
    return canvas.finished(Description.of(description, shown));
  }

  private void tellUnfinished() {
    List<String> unfinished = new ArrayList<>();
    for (int row = 0; row < shown.height(); row++) {
      if (shown.isUnfinished(row)) {
        unfinished.add(shown.name(row));
      }
    }
    if (!unfinished.isEmpty()) {
      canvas.tell("Hollow: " + String.join(", ", unfinished) + " may still grow.");
    }
  }

  /** Writes the further columns at the right edge. {@return how wide they are} */
  private double figures(Box area) {
    double right = area.right();
    List<Strand> further = shown.strands().subList(1, shown.strands().size());
    for (Strand strand : further) {
      right -= new FigurePanel(strand).draw(canvas, rows(), right) + GAP;
    }
    return area.right() - right;
  }
}
