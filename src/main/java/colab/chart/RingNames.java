package colab.chart;

import colab.chart.drawing.Box;
import colab.chart.drawing.Ink;
import colab.chart.drawing.Point;
import colab.chart.drawing.Style;
import colab.chart.drawing.TextWidths;

/** Names around a circle, further out where they would meet. */
final class RingNames {
  private static final Style NAME = new Style(11, false, Style.Anchor.START, Ink.TEXT);
  private static final double ROOM = 130;
  private static final double[] AWAY = {14, 26, 38};

  private final Canvas canvas;
  private final Point centre;
  private final double radius;

  RingNames(Canvas canvas, Point centre, double radius) {
    this.canvas = canvas;
    this.centre = centre;
    this.radius = radius;
  }

  /** Writes a name where the angle points to. {@return whether there was a place} */
  boolean put(double angle, String name) {
    double across = StrictMath.cos(angle);
    double down = StrictMath.sin(angle);
    String text = TextWidths.shortened(name, NAME, ROOM);
    double width = NAME.width(text);
    for (double away : AWAY) {
      Point at =
          new Point(centre.x() + (radius + away) * across, centre.y() + (radius + away) * down);
      double x = at.x() - width * (1 - across) / 2;
      Box box = new Box(x - 4, at.y() - 7, width + 8, 13);
      if (canvas.isFree(box)) {
        if (away > AWAY[0]) {
          Point edge =
              new Point(centre.x() + (radius + 8) * across, centre.y() + (radius + 8) * down);
          Point end =
              new Point(
                  centre.x() + (radius + away - 7) * across,
                  centre.y() + (radius + away - 7) * down);
          canvas.line(edge, end, Ink.RULE, 0.7);
        }
        canvas.words(x, at.y() + 3.5, text, NAME);
        return true;
      }
    }
    return false;
  }
}
