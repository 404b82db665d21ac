package colab.chart;

import colab.chart.drawing.Box;
import colab.chart.drawing.Ink;
import colab.chart.drawing.Point;
import colab.chart.drawing.Style;
import colab.chart.drawing.TextWidths;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Bars from 0, each with its value at its end; a value below 0 goes to the left. Where there are
 * more bars than figures fit, an axis stands below.
 */
record BarPanel(Strand strand, Shown shown, String heading) {
  private static final Style FIGURE = new Style(11.5, false, Style.Anchor.START, Ink.TEXT);
  private static final int SPACES = 5;

  void draw(Canvas canvas, Rows rows, Box area) {
    canvas.words(
        area.x(),
        rows.top() - 7,
        TextWidths.shortened(heading, Style.HEADING, area.width()),
        Style.HEADING);
    LinearScale scale = scale(area);
    if (rows.every() > 1) {
      Axis.below(canvas, scale, shown.lettering(), rows);
    }
    for (int row = 0; row < rows.count(); row++) {
      bar(canvas, rows, scale, row);
    }
    canvas.line(
        new Point(scale.at(0), rows.top()), new Point(scale.at(0), rows.bottom()), Ink.RULE, 1);
  }

  private LinearScale scale(Box area) {
    double room = strand.data().stream().mapToDouble(d -> FIGURE.width(d.text())).max().orElse(0);
    boolean below = strand.numbers().stream().anyMatch(number -> number < 0);
    double left = area.x() + (below ? room + 6 : 1);
    double right = Math.max(left + 20, area.right() - room - 6);
    LinearScale round = LinearScale.of(bare(), SPACES, left, right);
    double high = bare().stream().mapToDouble(x -> x).max().orElse(round.high());
    double low = bare().stream().mapToDouble(x -> x).min().orElse(0);
    boolean plain = high > 0 && rowsAreNamed();
    return plain ? new LinearScale(Math.min(0, low), high, round.step(), left, right) : round;
  }

  private boolean rowsAreNamed() {
    return Rows.of(0, shown.height()).every() == 1;
  }

  private List<Double> bare() {
    return strand.data().stream().flatMap(d -> d.number().stream().boxed()).toList();
  }

  private void bar(Canvas canvas, Rows rows, LinearScale scale, int row) {
    Datum datum = strand.data().get(row);
    OptionalDouble number = datum.number();
    double end = number.isPresent() ? scale.at(number.getAsDouble()) : scale.at(0);
    if (number.isPresent()) {
      double thick = rows.pitch() * (rows.every() > 1 ? 0.8 : 0.66);
      double left = Math.min(scale.at(0), end);
      Box box = new Box(left, rows.middle(row) - thick / 2, Math.abs(end - scale.at(0)), thick);
      canvas.bar(box, Ink.BLUE);
      if (shown.isUnfinished(row) && box.width() > 4) {
        canvas.bar(box.around(-1.5), Ink.PAPER);
      }
    }
    if (rows.isNamed(row)) {
      boolean left = number.isPresent() && number.getAsDouble() < 0;
      canvas.words(
          end + (left ? -5 : 5),
          rows.middle(row) + 4,
          number.isPresent() ? datum.text() : "no value",
          (left ? FIGURE.at(Style.Anchor.END) : FIGURE)
              .in(number.isPresent() ? Ink.TEXT : Ink.FAINT));
    }
  }
}
