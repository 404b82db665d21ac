package colab.chart;

import colab.chart.drawing.Box;
import colab.chart.drawing.Drawing;
import colab.chart.drawing.Ink;
import colab.chart.drawing.Style;
import colab.chart.drawing.TextWidths;
import colab.table.Value;
import java.util.OptionalDouble;

/**
 * A matrix as shades of blue, darker for more: the shade grows with the square root, since a few
 * cells hold most. Each cell has its figure where figures fit. What is missing stays blank.
 */
final class HeatMap {
  private static final double NAMES = 150;
  private static final double MOST = 40;
  private static final double LEAST = 2.5;
  private static final Style HEAD = new Style(11, true, Style.Anchor.MIDDLE, Ink.TEXT);
  private static final double LEGEND = 22;

  private final Shown shown;
  private final Canvas canvas;
  private final double left;
  private final double size;
  private final double most;
  private final boolean figures;

  private HeatMap(Shown shown) {
    this.shown = shown;
    this.canvas = new Canvas(shown, "");
    this.left = Canvas.MARGIN + Rows.width(shown, NAMES) + 10;
    int columns = Math.max(1, shown.strands().size());
    this.size = Math.max(LEAST, Math.min(MOST, (Canvas.WIDTH - Canvas.MARGIN - left) / columns));
    this.most =
        shown.strands().stream()
            .flatMap(strand -> strand.data().stream())
            .mapToDouble(datum -> datum.number().orElse(0))
            .max()
            .orElse(0);
    this.figures = widest() + 4 <= size;
  }

  static Drawing drawn(Shown shown) {
    return new HeatMap(shown).drawn();
  }

  private static Style figure() {
    return new Style(10.5, false, Style.Anchor.MIDDLE, Ink.TEXT);
  }

  private double widest() {
    return shown.strands().stream()
        .flatMap(strand -> strand.data().stream())
        .mapToDouble(datum -> figure().width(datum.text()))
        .max()
        .orElse(0);
  }

  private Drawing drawn() {
    Rows rows = new Rows(canvas.y() + 18, Math.min(size, 30), shown.height());
    rows.names(canvas, shown, left - 10 - Canvas.MARGIN);
    heads(rows);
    for (int column = 0; column < shown.strands().size(); column++) {
      for (int row = 0; row < rows.count(); row++) {
        cell(rows, row, column);
      }
    }
    canvas.down(rows.bottom() + 10);
    legend();
    if (!figures) {
      canvas.tell("Figures do not fit in cells so small: the table has them.");
    }
    canvas.tell("Darker is more (shade by the square root). Blank: no value, or none belongs.");
    return canvas.finished(Description.of("A matrix of shades:", shown));
  }

  private void heads(Rows rows) {
    int left = 0;
    for (int column = 0; column < shown.strands().size(); column++) {
      String head = TextWidths.shortened(shown.strands().get(column).heading(), HEAD, 60);
      double middle = x(column) + size / 2;
      double width = HEAD.width(head);
      Box box = new Box(middle - width / 2 - 1, rows.top() - 15, width + 2, 11);
      if (canvas.isFree(box)) {
        canvas.words(middle, rows.top() - 6, head, HEAD);
      } else {
        left++;
      }
    }
    if (left > 0) {
      canvas.tell(
          "%s of %s columns are not named, for want of room; they are in the order of the rows."
              .formatted(left, shown.strands().size()));
    }
  }

  private double x(int column) {
    return left + column * size;
  }

  private void cell(Rows rows, int row, int column) {
    Datum datum = shown.strands().get(column).data().get(row);
    OptionalDouble number = datum.number();
    if (number.isEmpty()) {
      return;
    }
    Ink ink = Ink.shade(level(number.getAsDouble()));
    double gap = size > 8 ? 1 : 0;
    double y = rows.top() + row * rows.pitch();
    canvas.bar(new Box(x(column), y, size - gap, rows.pitch() - gap), ink);
    if (figures) {
      canvas.words(
          x(column) + (size - gap) / 2,
          y + (rows.pitch() - gap) / 2 + 4,
          datum.text(),
          figure().in(ink.over()));
    }
  }

  private int level(double number) {
    if (most <= 0 || number <= 0) {
      return 0;
    }
    return Math.min(Ink.SHADES - 1, (int) (Math.sqrt(number / most) * Ink.SHADES));
  }

  private void legend() {
    Style small = Style.SMALL;
    double y = canvas.y();
    String low = print(0);
    canvas.words(left, y + 11, low, small);
    double x = left + small.width(low) + 6;
    for (int level = 0; level < Ink.SHADES; level++) {
      canvas.bar(new Box(x + level * LEGEND, y, LEGEND - 1, 13), Ink.shade(level));
    }
    canvas.words(x + Ink.SHADES * LEGEND + 5, y + 11, print(most), small);
    canvas.down(y + 24);
  }

  private String print(double number) {
    Value value = Value.quantity(number);
    return shown.strands().isEmpty()
        ? ""
        : shown.lettering().figures().apply(value, shown.strands().get(0).unit());
  }
}
