package colab.chart;

import colab.chart.drawing.Style;
import colab.chart.drawing.TextWidths;

/**
 * The rows of a chart, one below the other. Many stand closer, and only every so many is named.
 *
 * @param top where the first begins
 * @param pitch how high each is
 * @param count how many there are
 */
record Rows(double top, double pitch, int count) {
  private static final double ROOMY = 22;
  private static final double HIGHEST = 1300;
  private static final double LEAST = 4;
  private static final double LETTERS = 13;
  private static final double INDENT = 12;

  static Rows of(double top, int count) {
    return new Rows(top, Math.max(LEAST, Math.min(ROOMY, HIGHEST / Math.max(1, count))), count);
  }

  double middle(int row) {
    return top + (row + 0.5) * pitch;
  }

  double bottom() {
    return top + count * pitch;
  }

  /** {@return which rows are named: 1 for all, 2 for every second} */
  int every() {
    return (int) Math.ceil(LETTERS / pitch);
  }

  boolean isNamed(int row) {
    return row % every() == 0;
  }

  /** {@return how wide the names are, at most so wide} */
  static double width(Shown shown, double most) {
    double widest = 0;
    for (int row = 0; row < shown.height(); row++) {
      widest = Math.max(widest, Style.NORMAL.width(shown.name(row)) + INDENT * shown.level(row));
    }
    return Math.min(widest, most);
  }

  /** Writes the names, and says which are left out or shortened. */
  void names(Canvas canvas, Shown shown, double room) {
    int shortened = 0;
    for (int row = 0; row < count; row++) {
      double indent = Math.min(room / 2, INDENT * shown.level(row));
      String name = TextWidths.shortened(shown.name(row), Style.NORMAL, room - indent);
      shortened += name.equals(shown.name(row)) ? 0 : 1;
      if (isNamed(row)) {
        canvas.words(Canvas.MARGIN + indent, middle(row) + 4, name, Style.NORMAL);
      }
    }
    if (every() > 1) {
      canvas.tell(
          "Of %s rows every %s is named and has its figure; all are drawn."
              .formatted(count, every() == 2 ? "second" : every() == 3 ? "third" : every() + "th"));
    }
    if (shortened > 0) {
      canvas.tell((shortened == 1 ? "1 name is" : shortened + " names are") + " shortened.");
    }
  }
}
