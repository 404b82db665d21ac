package colab.chart;

import colab.chart.drawing.Box;
import colab.chart.drawing.Ink;
import colab.chart.drawing.Point;
import colab.chart.drawing.Style;

/** Ticks of an axis with lines across the chart. */
final class Axis {
  private static final Style TICK = new Style(10.5, false, Style.Anchor.MIDDLE, Ink.FAINT);

  /** What the line at 1 is. */
  static final String EQUAL = "Dashed line: 1, as high as what it is compared with.";

  static final String MEAN = "Dashed line: 1, the mean that each publication is held against.";

  private Axis() {}

  /** Draws a line up from each tick, which is written below the rows where there is room. */
  static void below(Canvas canvas, LinearScale scale, Lettering lettering, Rows rows) {
    Box area =
        new Box(scale.from(), rows.top(), scale.to() - scale.from(), rows.bottom() - rows.top());
    below(canvas, scale, area, tick -> lettering.tick(tick, scale.step()));
  }

  /** What is written at a tick. */
  interface Words {
    String of(double tick);
  }

  static void below(Canvas canvas, Scale scale, Box area, Words words) {
    for (double tick : scale.ticks()) {
      double x = scale.at(tick);
      canvas.line(new Point(x, area.y()), new Point(x, area.bottom()), Ink.GRID, 1);
      String text = words.of(tick);
      double width = TICK.width(text);
      if (canvas.isFree(new Box(x - width / 2 - 3, area.bottom() + 4, width + 6, 12))) {
        canvas.words(x, area.bottom() + 14, text, TICK);
      }
    }
  }

  /** Draws a line across from each tick, which is written left of the area. */
  static void beside(Canvas canvas, Scale scale, Box area, Words words) {
    for (double tick : scale.ticks()) {
      double y = scale.at(tick);
      if (y < area.y() - 1) {
        continue;
      }
      canvas.line(new Point(area.x(), y), new Point(area.right(), y), Ink.GRID, 1);
      canvas.words(area.x() - 6, y + 4, words.of(tick), TICK.at(Style.Anchor.END));
    }
  }

  /** {@return how wide the words beside an area are} */
  static double width(Scale scale, Words words) {
    return scale.ticks().stream().mapToDouble(tick -> TICK.width(words.of(tick))).max().orElse(0);
  }
}
