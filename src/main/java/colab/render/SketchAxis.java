package colab.render;

import colab.chart.Datum;
import colab.chart.Strand;
import colab.table.Unit;
import colab.table.Value;
import java.util.List;

/**
 * An axis of columns, from 0, or from the least number where that is below; ranks start at 1.
 *
 * @param low the number of the first column
 * @param high the number of the last column
 * @param columns how many there are, two or more
 * @param unit what the numbers are
 */
record SketchAxis(double low, double high, int columns, Unit unit) {
  static SketchAxis of(Strand strand, int columns) {
    double low = strand.numbers().stream().mapToDouble(x -> x).min().orElse(0);
    double high = strand.numbers().stream().mapToDouble(x -> x).max().orElse(1);
    double start = strand.unit() == Unit.RANK ? 1 : Math.min(0, low);
    return new SketchAxis(start, Math.max(start + 1e-6, high), columns, strand.unit());
  }

  private int column(double number) {
    return (int) Math.round((number - low) / (high - low) * (columns - 1));
  }

  /** {@return a line with the value, its interval and perhaps the mean at 1} */
  String drawn(Datum datum, SketchInk ink, boolean mean) {
    String[] line = " ".repeat(columns).split("", -1);
    if (mean && low <= 1 && high >= 1) {
      line[column(1)] = ink.mean();
    }
    datum
        .interval()
        .ifPresent(
            interval -> {
              for (int i = column(interval.low()); i <= column(interval.high()); i++) {
                line[i] = ink.interval();
              }
            });
    datum.number().ifPresent(number -> line[column(number)] = "o");
    return String.join("", line);
  }

  /** {@return the numbers at both ends} */
  String ends() {
    String first = printed(low);
    String last = printed(high);
    int between = columns - first.length() - last.length();
    return first + " ".repeat(Math.max(1, between)) + last;
  }

  private String printed(double number) {
    Value value = Value.quantity(number);
    return Figures.of(List.of(value), RenderOptions.defaults()).cell(value, unit).text();
  }
}
