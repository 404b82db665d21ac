package colab.chart.drawing;

import java.util.List;

/** One thing that is drawn. */
public sealed interface Mark {

  /** A filled rectangle. */
  record Bar(Box box, Ink ink) implements Mark {}

  /** A line through points. */
  record Stroke(List<Point> points, Ink ink, double width, boolean dashed) implements Mark {
    public Stroke {
      points = List.copyOf(points);
    }
  }

  /** A disc, or a ring around paper. */
  record Dot(Point at, double radius, Ink ink, boolean hollow) implements Mark {}

  /** Words on one line, at the height of their base line. */
  record Words(Point at, String text, Style style) implements Mark {

    /** {@return the room they take, by estimate: from the tops of tall letters to the base line} */
    public Box box() {
      double width = style.width(text);
      double left =
          switch (style.anchor()) {
            case START -> at.x();
            case MIDDLE -> at.x() - width / 2;
            case END -> at.x() - width;
          };
      return new Box(left, at.y() - 0.74 * style.size(), width, 0.95 * style.size());
    }
  }
}
