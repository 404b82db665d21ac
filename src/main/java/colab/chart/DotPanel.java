package colab.chart;

import colab.chart.drawing.Box;
import colab.chart.drawing.Ink;
import colab.chart.drawing.Point;
import colab.chart.drawing.Style;
import colab.chart.drawing.TextWidths;
import colab.table.Unit;

/** A mean a row as a dot on its interval, the figure at the right edge; an axis from 0 below. */
record DotPanel(Strand strand, Shown shown, String heading) {
  private static final Style FIGURE = new Style(11.5, false, Style.Anchor.END, Ink.TEXT);
  private static final int SPACES = 5;

  /** {@return what people call the column, and what its lines are} */
  static String heading(Strand strand) {
    if (!strand.hasIntervals()) {
      return strand.title();
    }
    return strand.title() + (strand.unit() == Unit.RATIO ? ", stability 95%" : ", 95% interval");
  }

  void draw(Canvas canvas, Rows rows, Box area) {
    canvas.words(
        area.x(),
        rows.top() - 7,
        TextWidths.shortened(heading, Style.HEADING, area.width()),
        Style.HEADING);
    double room = strand.data().stream().mapToDouble(d -> FIGURE.width(d.text())).max().orElse(0);
    double right = Math.max(area.x() + 30, area.right() - room - 12);
    LinearScale scale = LinearScale.of(strand.numbers(), SPACES, area.x() + 4, right).tight(strand);
    Axis.below(canvas, scale, shown.lettering(), rows);
    if (strand.isAgainstMean() && scale.high() >= 1) {
      canvas.dashed(
          new Point(scale.at(1), rows.top()), new Point(scale.at(1), rows.bottom()), Ink.TEXT, 1);
      canvas.tell(strand.id().equals("ratio") ? Axis.EQUAL : Axis.MEAN);
    }
    for (int row = 0; row < rows.count(); row++) {
      dot(canvas, rows, scale, row);
      if (rows.isNamed(row)) {
        figure(canvas, rows, area, row);
      }
    }
  }

  private void figure(Canvas canvas, Rows rows, Box area, int row) {
    Datum datum = strand.data().get(row);
    boolean known = datum.number().isPresent();
    canvas.words(
        area.right(),
        rows.middle(row) + 4,
        known ? datum.text() : "-",
        FIGURE.in(known ? Ink.TEXT : Ink.FAINT));
  }

  private void dot(Canvas canvas, Rows rows, LinearScale scale, int row) {
    Datum datum = strand.data().get(row);
    double y = rows.middle(row);
    double radius = Math.min(3.6, rows.pitch() * 0.4);
    datum
        .interval()
        .ifPresent(
            interval -> {
              double from = scale.at(interval.low());
              double to = scale.at(interval.high());
              double cap = Math.min(4.5, rows.pitch() * 0.35);
              canvas.line(new Point(from, y), new Point(to, y), Ink.BLUE, 1.6);
              canvas.line(new Point(from, y - cap), new Point(from, y + cap), Ink.BLUE, 1.2);
              canvas.line(new Point(to, y - cap), new Point(to, y + cap), Ink.BLUE, 1.2);
            });
    datum
        .number()
        .ifPresent(
            number ->
                canvas.dot(
                    new Point(scale.at(number), y), radius, Ink.BLUE, shown.isUnfinished(row)));
  }
}
