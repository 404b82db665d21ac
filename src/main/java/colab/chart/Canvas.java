package colab.chart;

import colab.chart.drawing.Box;
import colab.chart.drawing.Drawing;
import colab.chart.drawing.Ink;
import colab.chart.drawing.Mark;
import colab.chart.drawing.Paragraph;
import colab.chart.drawing.Point;
import colab.chart.drawing.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * A sheet that a chart is drawn on: the title above, what must be told below, the marks of one kind
 * between. Mutable; used for one drawing and then done with.
 */
final class Canvas {
  static final double WIDTH = 720;
  static final double MARGIN = 16;
  static final String SYNTHETIC = "SYNTHETIC SAMPLE DATA";
  private static final int LINES = 3;
  private static final int NOTE_LINES = 14;

  private final Shown shown;
  private final List<Mark> marks = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private double y = MARGIN;

  /** Starts with the title, and below it what is drawn. */
  Canvas(Shown shown, String subtitle) {
    this.shown = shown;
    lines(shown.title(), Style.TITLE, 19, LINES);
    if (shown.synthetic()) {
      lines(SYNTHETIC, Style.HEADING.in(Ink.WARNING), 16, 1);
    }
    lines(subtitle, Style.NORMAL.in(Ink.FAINT), 16, LINES);
    y += 8;
  }

  private void lines(String text, Style style, double pitch, int most) {
    for (String line : Paragraph.lines(text, style, WIDTH - 2 * MARGIN, most)) {
      y += pitch;
      words(MARGIN, y - 5, line, style);
    }
  }

  /** {@return where the next part starts} */
  double y() {
    return y;
  }

  /** Goes down to where the next part starts. */
  void down(double to) {
    y = to;
  }

  /** Adds a sentence on what the chart leaves out. */
  void tell(String sentence) {
    if (!told.contains(sentence)) {
      told.add(sentence);
    }
  }

  void bar(Box box, Ink ink) {
    marks.add(new Mark.Bar(box, ink));
  }

  void line(Point from, Point to, Ink ink, double width) {
    marks.add(new Mark.Stroke(List.of(from, to), ink, width, false));
  }

  void dashed(Point from, Point to, Ink ink, double width) {
    marks.add(new Mark.Stroke(List.of(from, to), ink, width, true));
  }

  void stroke(List<Point> points, Ink ink, double width) {
    marks.add(new Mark.Stroke(points, ink, width, false));
  }

  void dot(Point at, double radius, Ink ink, boolean hollow) {
    marks.add(new Mark.Dot(at, radius, ink, hollow));
  }

  void words(double x, double base, String text, Style style) {
    if (!text.isEmpty()) {
      marks.add(new Mark.Words(new Point(x, base), text, style));
    }
  }

  /** {@return whether words would stand clear of all words, and on the sheet} */
  boolean isFree(Box box) {
    return box.x() >= MARGIN / 2
        && box.right() <= WIDTH - MARGIN / 2
        && marks.stream()
            .noneMatch(mark -> mark instanceof Mark.Words words && words.box().overlaps(box));
  }

  /** {@return the drawing, with what must be told below} */
  Drawing finished(String description) {
    y += 6;
    told.forEach(sentence -> lines(sentence, Style.SMALL.in(Ink.TEXT), 14, LINES));
    lines(shown.notes(), Style.SMALL, 14, NOTE_LINES);
    String marker = shown.synthetic() ? " " + SYNTHETIC : "";
    return new Drawing(
        WIDTH,
        Math.ceil(y + MARGIN / 2),
        marks,
        shown.title() + marker,
        (description + " " + String.join(" ", told)).strip());
  }
}
