package colab.chart;

import colab.chart.drawing.Box;
import colab.chart.drawing.Ink;
import colab.chart.drawing.Point;
import colab.chart.drawing.Style;
import java.util.List;

/** Places for names beside dots, clear of all dots and of each other. */
final class NamePlaces {
  private static final double GAP = 6;
  private static final double HEIGHT = 11;

  /** Beside the dot. */
  static final int NEAR = 1;

  /** As far away as a name may hang on a line. */
  static final int FAR = 5;

  static final Style NAME = new Style(11, false, Style.Anchor.START, Ink.TEXT);
  private static final double[][] SIDES = {
    {1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}
  };

  private final Canvas canvas;
  private final Box area;
  private final List<Box> dots;

  NamePlaces(Canvas canvas, Box area, List<Box> dots) {
    this.canvas = canvas;
    this.area = area;
    this.dots = dots;
  }

  /** Writes the name beside the dot, or as far as it may. {@return whether there was a place} */
  boolean put(Point dot, String name, int reach) {
    for (int far = NEAR; far <= reach; far += 2) {
      for (double[] side : SIDES) {
        if (put(dot, name, new Point(side[0] * far, side[1] * far))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean put(Point dot, String name, Point away) {
    double width = NAME.width(name);
    double side = Math.signum(away.x());
    double x = dot.x() + away.x() * GAP + (side - 1) * width / 2;
    double y = dot.y() + away.y() * (GAP + 5) - HEIGHT / 2;
    Box box = new Box(x, y, width, HEIGHT);
    boolean free =
        area.contains(box)
            && canvas.isFree(box.around(1.5))
            && dots.stream().noneMatch(box::overlaps);
    if (free) {
      canvas.words(x, y + HEIGHT - 2.5, name, NAME);
      if (Math.max(Math.abs(away.x()), Math.abs(away.y())) > 1) {
        lead(dot, new Point(dot.x() + away.x() * GAP, dot.y() + away.y() * (GAP + 5)), side);
      }
    }
    return free;
  }

  /** A name further away hangs on a thin line. */
  private void lead(Point dot, Point end, double side) {
    double shortened = side == 0 ? 5 * Math.signum(end.y() - dot.y()) : 0;
    canvas.line(dot, new Point(end.x() - side * 2, end.y() - shortened), Ink.RULE, 0.7);
  }
}
