package colab.render;

import colab.chart.Datum;
import colab.chart.Shown;
import colab.chart.Strand;
import colab.table.Unit;
import colab.table.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/** The lines of a chart of letters. */
final class SketchRows {
  private static final int NAMES = 36;
  private static final String GAP = "  ";
  private static final String CUT = "...";

  private final Shown shown;
  private final SketchInk ink;
  private final int width;

  SketchRows(Shown shown, RenderOptions options) {
    this.shown = shown;
    this.ink = options.charting().ascii() ? SketchInk.ASCII : SketchInk.BLOCKS;
    this.width = RenderOptions.WIDTH;
  }

  /** {@return a bar a row, all from the same place; one below 0 has a sign before it} */
  List<String> bars(Strand strand) {
    double most =
        strand.data().stream()
            .mapToDouble(datum -> Math.abs(datum.number().orElse(0)))
            .max()
            .orElse(0);
    int room = room(strand) - 1;
    List<String> lines = new ArrayList<>(Wrapped.lines(strand.title() + ", from 0", width));
    lines.addAll(each(strand, datum -> bar(datum, most, room)));
    return lines;
  }

  private String bar(Datum datum, double most, int room) {
    if (datum.number().isEmpty() || most <= 0) {
      return "";
    }
    double part = datum.number().getAsDouble() / most;
    return (part < 0 ? "-" : "") + ink.bar(Math.abs(part) * room);
  }

  /** {@return a mean a row on its interval, and below them where the axis starts and ends} */
  List<String> dots(Strand strand) {
    SketchAxis axis = SketchAxis.of(strand, room(strand));
    String legend =
        (strand.hasIntervals() ? ": o on its interval" : ": o")
            + (strand.isAgainstMean() ? ", " + ink.mean() + " at 1" : "");
    List<String> lines = new ArrayList<>(Wrapped.lines(strand.title() + legend, width));
    lines.addAll(each(strand, datum -> axis.drawn(datum, ink, strand.isAgainstMean())));
    lines.add(" ".repeat(width - room(strand)) + axis.ends());
    return lines;
  }

  /**
   * {@return a line for each column: the first year, a step a year, the last; the steps of all
   * columns go from the least to the largest number of all, which stand above}
   */
  List<String> steps() {
    List<Strand> strands = shown.strands();
    double least = numbers().min().orElse(0);
    double most = numbers().max().orElse(0);
    List<String> lines = new ArrayList<>();
    if (shown.height() > 0) {
      String span = shown.name(0) + "-" + shown.name(shown.height() - 1);
      Unit unit = strands.get(0).unit();
      lines.add(span + ", steps from " + printed(least, unit) + " to " + printed(most, unit));
    }
    int names = widest(shown.strands().stream().map(Strand::heading).toList());
    for (Strand strand : shown.strands()) {
      List<Datum> data = strand.data();
      if (!data.isEmpty()) {
        String name = padded(strand.heading(), Math.min(NAMES, names));
        String first = data.get(0).text();
        lines.add(
            name
                + GAP
                + first
                + " "
                + ink.steps(data, least, most)
                + " "
                + data.get(data.size() - 1).text());
      }
    }
    return lines;
  }

  private DoubleStream numbers() {
    return shown.strands().stream()
        .flatMap(strand -> strand.data().stream())
        .flatMapToDouble(datum -> datum.number().stream());
  }

  private String printed(double number, Unit unit) {
    return shown.lettering().figures().apply(Value.quantity(number), unit);
  }

  private List<String> each(Strand strand, Function<Datum, String> picture) {
    int figures = widest(strand.data().stream().map(Datum::text).toList());
    int names = names();
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < shown.height(); row++) {
      Datum datum = strand.data().get(row);
      String figure = " ".repeat(figures - DisplayWidth.of(datum.text())) + datum.text();
      String name = padded(shown.names().get(row).get(0), names);
      lines.add(name + GAP + figure + GAP + picture.apply(datum));
    }
    return lines;
  }

  /** {@return how many columns are left for the picture} */
  private int room(Strand strand) {
    int figures = widest(strand.data().stream().map(Datum::text).toList());
    return Math.max(8, width - names() - figures - 2 * GAP.length());
  }

  private int names() {
    return Math.min(NAMES, widest(shown.names().stream().map(name -> name.get(0)).toList()));
  }

  private static int widest(List<String> texts) {
    return texts.stream().mapToInt(DisplayWidth::of).max().orElse(0);
  }

  /** The table above has long names whole. */
  private static String padded(String name, int width) {
    String fitting = name;
    if (DisplayWidth.of(name) > width) {
      while (DisplayWidth.of(fitting) > width - CUT.length()) {
        fitting = fitting.substring(0, fitting.offsetByCodePoints(fitting.length(), -1));
      }
      fitting = fitting.stripTrailing() + CUT;
    }
    return fitting + " ".repeat(Math.max(0, width - DisplayWidth.of(fitting)));
  }
}
