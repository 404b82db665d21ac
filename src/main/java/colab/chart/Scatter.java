package colab.chart;

import colab.chart.drawing.Box;
import colab.chart.drawing.Drawing;
import colab.chart.drawing.Ink;
import colab.chart.drawing.Point;
import colab.chart.drawing.Style;
import colab.chart.drawing.TextWidths;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A dot a row: output on a log axis, a mean upwards from 0, with its interval. Names stand beside
 * their dots where they meet nothing, those of the largest first.
 */
final class Scatter {
  private static final double HEIGHT = 380;
  private static final int SPACES = 6;
  private static final int WITH_INTERVALS = 40;
  private static final double RADIUS = 4;
  private static final int LARGEST = 15;
  private static final double LONGEST = 200;
  private static final Style NAME = NamePlaces.NAME;

  private final Shown shown;
  private final Strand amount;
  private final Strand mean;
  private final List<Integer> rows;
  private final Canvas canvas;
  private final Box area;
  private final LogScale across;
  private final LinearScale up;

  private Scatter(Shown shown) {
    this.shown = shown;
    this.amount = shown.strands().get(0);
    this.mean = shown.strands().get(1);
    this.rows = drawable();
    String upwards = rows.size() > WITH_INTERVALS ? mean.title() : DotPanel.heading(mean);
    this.canvas = new Canvas(shown, upwards + ", against " + amount.heading());
    double top = canvas.y() + 18;
    List<Double> numbers = (rows.size() > WITH_INTERVALS ? means() : mean.of(rows).numbers());
    this.up = LinearScale.of(numbers, SPACES, top + HEIGHT, top);
    double left = Canvas.MARGIN + 8 + Axis.width(up, this::tick);
    this.area = new Box(left, top, Canvas.WIDTH - Canvas.MARGIN - left, HEIGHT);
    this.across =
        LogScale.of(rows.stream().map(row -> number(amount, row)).toList(), left, area.right());
  }

  static Drawing drawn(Shown shown) {
    return new Scatter(shown).drawn();
  }

  private List<Integer> drawable() {
    return IntStream.range(0, shown.height())
        .filter(row -> amount.data().get(row).number().orElse(0) > 0)
        .filter(row -> mean.data().get(row).number().isPresent())
        .boxed()
        .sorted(Comparator.comparingDouble(row -> -number(amount, row)))
        .toList();
  }

  private List<Double> means() {
    return rows.stream().map(row -> number(mean, row)).toList();
  }

  private static double number(Strand strand, int row) {
    return strand.data().get(row).number().orElseThrow();
  }

  private String tick(double number) {
    return shown.lettering().tick(number, up.step());
  }

  private Drawing drawn() {
    Axis.beside(canvas, up, area, this::tick);
    Axis.below(canvas, across, area, tick -> shown.lettering().tick(tick, 1));
    canvas.words(area.x(), area.y() - 8, mean.heading(), Style.HEADING);
    canvas.words(
        area.right(),
        area.bottom() + 30,
        amount.heading() + " (log axis: each step multiplies)",
        Style.HEADING.at(Style.Anchor.END));
    if (mean.isAgainstMean() && up.high() >= 1) {
      canvas.dashed(new Point(area.x(), up.at(1)), new Point(area.right(), up.at(1)), Ink.TEXT, 1);
      canvas.tell(Axis.MEAN);
    }
    rows.forEach(this::dot);
    names();
    canvas.down(area.bottom() + 38);
    tell();
    return canvas.finished(
        Description.of(
            "A dot a row, " + mean.heading() + " against " + amount.heading() + " on a log axis:",
            shown));
  }

  private Point at(int row) {
    return new Point(across.at(number(amount, row)), up.at(number(mean, row)));
  }

  private void dot(int row) {
    Point at = at(row);
    if (rows.size() <= WITH_INTERVALS) {
      mean.data()
          .get(row)
          .interval()
          .ifPresent(
              interval ->
                  canvas.line(
                      new Point(at.x(), up.at(interval.low())),
                      new Point(at.x(), up.at(interval.high())),
                      Ink.line(5),
                      1.4));
    }
    canvas.dot(at, RADIUS, Ink.BLUE, shown.isUnfinished(row));
  }

  private void names() {
    NamePlaces places = new NamePlaces(canvas, area, obstacles());
    int left = 0;
    for (int place = 0; place < rows.size(); place++) {
      int row = rows.get(place);
      int reach = place < LARGEST ? NamePlaces.FAR : NamePlaces.NEAR;
      String name = TextWidths.shortened(shown.name(row), NAME, LONGEST);
      left += places.put(at(row), name, reach) ? 0 : 1;
    }
    if (left > 0) {
      canvas.tell(
          "%s of %s names are left out: they would lie on others.".formatted(left, rows.size()));
    }
  }

  /** {@return where no name may stand: dots, their intervals, the line at 1} */
  private List<Box> obstacles() {
    List<Box> boxes = new ArrayList<>();
    for (int row : rows) {
      Point at = at(row);
      boxes.add(new Box(at.x(), at.y(), 0, 0).around(RADIUS));
      if (rows.size() <= WITH_INTERVALS) {
        mean.data()
            .get(row)
            .interval()
            .map(
                ends ->
                    new Box(at.x(), up.at(ends.high()), 0, up.at(ends.low()) - up.at(ends.high())))
            .ifPresent(box -> boxes.add(box.around(1)));
      }
    }
    if (mean.isAgainstMean()) {
      boxes.add(new Box(area.x(), up.at(1), area.width(), 0).around(1));
    }
    return boxes;
  }

  private void tell() {
    Few few = new Few();
    rows.forEach(row -> few.add(shown.name(row), mean.data().get(row)));
    few.tell(canvas);
    int missing = shown.height() - rows.size();
    if (missing > 0) {
      canvas.tell(
          missing == 1
              ? "1 row without output or mean has no dot."
              : missing + " rows without output or mean have no dot.");
    }
    if (rows.size() > WITH_INTERVALS && mean.hasIntervals()) {
      canvas.tell("Intervals of so many are not drawn; --chart dots draws them.");
    }
  }
}
