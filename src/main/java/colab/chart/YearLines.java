package colab.chart;

import colab.chart.drawing.Box;
import colab.chart.drawing.Drawing;
import colab.chart.drawing.Ink;
import colab.chart.drawing.Point;
import colab.chart.drawing.Style;
import colab.table.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Lines over years, each with its name at its end. A year without a value interrupts the line, a
 * year that may still grow is hollow, and what leads there is dashed. Ranks go down.
 */
final class YearLines {
  private static final double HEIGHT = 300;
  private static final double NAMES = 150;
  private static final int SPACES = 6;
  private static final double ABOVE = 9;
  private static final double BELOW = 17;
  private static final int FIGURES = 14;
  private static final double BESIDE = 6;
  private static final Style FIGURE = new Style(11, false, Style.Anchor.MIDDLE, Ink.TEXT);

  private final Shown shown;
  private final List<Strand> strands;
  private final int[] years;
  private final Canvas canvas;
  private final Box area;
  private final LinearScale across;
  private final Scale up;
  private final double step;
  private final Few few = new Few();

  private YearLines(Shown shown) {
    this.shown = shown;
    Unit unit = shown.strands().get(0).unit();
    this.strands = shown.strands().stream().filter(strand -> strand.unit() == unit).toList();
    this.years =
        IntStream.range(0, shown.height()).map(row -> Integer.parseInt(shown.name(row))).toArray();
    this.canvas = new Canvas(shown, subtitle());
    double top = canvas.y() + 10;
    this.up = up(unit, top);
    this.step = up instanceof LinearScale linear ? linear.step() : 1;
    double left = Canvas.MARGIN + 8 + Axis.width(up, this::tick);
    double right = Canvas.WIDTH - Canvas.MARGIN - (isOne() ? 26 : 26 + names());
    double height = up instanceof RankScale ranks ? ranks.to() - top : HEIGHT;
    this.area = new Box(left, top, right - left, height);
    this.across = across();
  }

  /** {@return the chart of rows that are single years} */
  static Drawing drawn(Shown years) {
    return years.isEmpty() ? empty(years) : new YearLines(years).drawn();
  }

  /** Axes without a line would look like a line at 0. */
  private static Drawing empty(Shown years) {
    Canvas canvas = new Canvas(years, "");
    canvas.tell(
        years.height() == 0 ? "There are no years." : "Nothing is drawn: no year has a value.");
    return canvas.finished(Description.of("Lines over years:", years));
  }

  private boolean isOne() {
    return strands.size() == 1;
  }

  private String subtitle() {
    Strand first = shown.strands().get(0);
    String ranks = first.unit() == Unit.RANK ? " (1 at the top)" : "";
    return isOne() ? DotPanel.heading(first) + ranks + ", by year" : "By year";
  }

  private Scale up(Unit unit, double top) {
    List<Double> numbers = strands.stream().flatMap(strand -> strand.numbers().stream()).toList();
    return unit == Unit.RANK
        ? RankScale.down(numbers, top, HEIGHT)
        : LinearScale.of(numbers, SPACES, top + HEIGHT, top);
  }

  private LinearScale across() {
    int first = IntStream.of(years).min().orElse(0);
    int last = IntStream.of(years).max().orElse(1);
    int end = Math.max(last, first + 1);
    return new LinearScale(first, end, 1, area.x() + 14, area.right());
  }

  private String tick(double number) {
    String percent =
        switch (strands.get(0).unit()) {
          case PERCENT, GROWTH -> "%";
          default -> "";
        };
    return shown.lettering().tick(number, step) + percent;
  }

  private double names() {
    double widest =
        strands.stream().mapToDouble(s -> Style.HEADING.width(s.heading())).max().orElse(0);
    return Math.min(NAMES, widest);
  }

  private Drawing drawn() {
    Axis.beside(canvas, up, area, this::tick);
    years();
    if (strands.stream().allMatch(Strand::isAgainstMean) && up.at(1) >= area.y() - 1) {
      canvas.dashed(new Point(area.x(), up.at(1)), new Point(area.right(), up.at(1)), Ink.TEXT, 1);
      canvas.tell(Axis.MEAN);
    }
    for (int i = strands.size() - 1; i >= 0; i--) {
      line(strands.get(i), Ink.line(i));
    }
    if (isOne()) {
      figures(strands.get(0));
    } else {
      new EndLabels(canvas, area, strands, this::end).draw();
      strands.forEach(this::withoutFigures);
    }
    canvas.down(area.bottom() + 24);
    tell();
    String headings = strands.stream().map(Strand::heading).collect(Collectors.joining(", "));
    return canvas.finished(Description.of("Lines over years, " + headings + ":", shown));
  }

  private void years() {
    double pitch = years.length < 2 ? area.width() : across.at(years[0] + 1) - across.at(years[0]);
    int every = (int) Math.ceil(36 / Math.max(1, pitch));
    for (int row = 0; row < years.length; row++) {
      double x = across.at(years[row]);
      canvas.line(new Point(x, area.bottom()), new Point(x, area.bottom() + 4), Ink.RULE, 1);
      if ((years.length - 1 - row) % every == 0) {
        canvas.words(x, area.bottom() + 16, shown.name(row), FIGURE.in(Ink.FAINT));
      }
    }
    canvas.line(
        new Point(area.x(), area.bottom()), new Point(area.right(), area.bottom()), Ink.RULE, 1);
    if (every > 1) {
      canvas.tell("Not every year is named; all are drawn.");
    }
  }

  /** Intervals of several lines stand beside each other. */
  private double x(Strand strand, int row) {
    boolean beside = !isOne() && strands.stream().anyMatch(Strand::hasIntervals);
    double place = strands.indexOf(strand) - (strands.size() - 1) / 2.0;
    return across.at(years[row]) + (beside ? place * BESIDE : 0);
  }

  private void line(Strand strand, Ink ink) {
    int before = -1;
    for (int row = 0; row < years.length; row++) {
      Datum datum = strand.data().get(row);
      if (datum.number().isEmpty()) {
        before = -1;
        continue;
      }
      if (before >= 0 && years[row] - years[before] == 1) {
        segment(strand, before, row, ink);
      }
      before = row;
    }
    for (int row = 0; row < years.length; row++) {
      point(strand, row, ink);
    }
  }

  private void segment(Strand strand, int from, int to, Ink ink) {
    Point start = at(strand, from);
    Point end = at(strand, to);
    if (shown.isUnfinished(to)) {
      canvas.dashed(start, end, ink, 2.2);
    } else {
      canvas.stroke(List.of(start, end), ink, 2.2);
    }
  }

  private void point(Strand strand, int row, Ink ink) {
    Datum datum = strand.data().get(row);
    double x = x(strand, row);
    datum
        .interval()
        .ifPresent(
            interval ->
                canvas.line(
                    new Point(x, up.at(interval.low())),
                    new Point(x, up.at(interval.high())),
                    ink,
                    1.2));
    datum
        .number()
        .ifPresent(
            number -> canvas.dot(new Point(x, up.at(number)), 3.4, ink, shown.isUnfinished(row)));
  }

  private Point at(Strand strand, int row) {
    return new Point(x(strand, row), up.at(strand.data().get(row).number().orElseThrow()));
  }

  /** {@return the last point of a line; nothing for one without points} */
  private List<Point> end(Strand strand) {
    return IntStream.iterate(years.length - 1, row -> row >= 0, row -> row - 1)
        .filter(row -> strand.data().get(row).number().isPresent())
        .limit(1)
        .mapToObj(row -> at(strand, row))
        .toList();
  }

  private void figures(Strand strand) {
    if (years.length > FIGURES) {
      withoutFigures(strand);
      return;
    }
    for (int row = 0; row < years.length; row++) {
      Datum datum = strand.data().get(row);
      if (datum.number().isPresent()) {
        double y = figure(strand, row);
        double x = across.at(years[row]);
        double width = FIGURE.width(datum.text());
        if (canvas.isFree(new Box(x - width / 2, y - 9, width, 11))) {
          canvas.words(x, y, datum.text(), FIGURE);
        } else {
          few.add(shown.name(row), datum);
        }
      }
    }
  }

  /** Above the point and its interval; below it where the line would strike the figure out. */
  private double figure(Strand strand, int row) {
    Datum datum = strand.data().get(row);
    double here = up.at(datum.number().orElseThrow());
    if (datum.interval().isEmpty()
        && isHigher(strand, row - 1, here)
        && isHigher(strand, row + 1, here)) {
      return here + BELOW;
    }
    return datum.interval().map(i -> Math.min(up.at(i.high()), here)).orElse(here) - ABOVE;
  }

  private boolean isHigher(Strand strand, int row, double here) {
    return row >= 0
        && row < years.length
        && strand.data().get(row).number().isPresent()
        && up.at(strand.data().get(row).number().getAsDouble()) < here - ABOVE;
  }

  private void withoutFigures(Strand strand) {
    for (int row = 0; row < years.length; row++) {
      String year = shown.name(row);
      few.add(isOne() ? year : strand.heading() + " " + year, strand.data().get(row));
    }
  }

  private void tell() {
    few.tell(canvas);
    List<String> unfinished = new ArrayList<>();
    for (int row = 0; row < years.length; row++) {
      if (shown.isUnfinished(row)) {
        unfinished.add(shown.name(row));
      }
    }
    if (!unfinished.isEmpty()) {
      canvas.tell("Hollow: " + String.join(", ", unfinished) + " may still grow.");
    }
    if (strands.stream().anyMatch(strand -> !strand.gaps().isEmpty())) {
      canvas.tell("A gap in a line: no value for that year.");
    }
  }
}
