package colab.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * An axis on which equal differences are equally far apart. It starts at 0 or below, whatever the
 * numbers are, and ends at a round number.
 *
 * @param low the number at its start
 * @param high the number at its end, more than {@code low}
 * @param step what lies between ticks
 * @param from the place of its start
 * @param to the place of its end
 */
record LinearScale(double low, double high, double step, double from, double to) implements Scale {
  private static final double[] ROUND = {1, 2, 2.5, 5, 10};

  /**
   * {@return an axis that holds 0 and every number}
   *
   * @param spaces about how many steps there may be
   */
  static LinearScale of(List<Double> numbers, int spaces, double from, double to) {
    double least = numbers.stream().mapToDouble(x -> x).min().orElse(0);
    double most = numbers.stream().mapToDouble(x -> x).max().orElse(0);
    double low = Math.min(0, least);
    double high = Math.max(0, most);
    if (high - low <= 0) {
      high = 1;
    }
    double step = step((high - low) / spaces);
    return new LinearScale(
        Math.floor(low / step + 1e-9) * step, Math.ceil(high / step - 1e-9) * step, step, from, to);
  }

  /** {@return the same, up to the largest number and not to the next tick} */
  LinearScale tight(Strand strand) {
    double most = strand.numbers().stream().mapToDouble(x -> x).max().orElse(high);
    double end = most > 0 ? Math.min(high, most * 1.02) : high;
    return new LinearScale(low, end, step, from, to);
  }

  /** {@return the next round number: 1, 2, 2.5 or 5 times a power of 10} */
  static double step(double least) {
    double power = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(least)));
    for (double round : ROUND) {
      if (round * power >= least * (1 - 1e-9)) {
        return round * power;
      }
    }
    return 10 * power;
  }

  @Override
  public double at(double number) {
    return from + (number - low) / (high - low) * (to - from);
  }

  @Override
  public List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    long first = Math.round(Math.ceil(low / step - 1e-9));
    long last = Math.round(Math.floor(high / step + 1e-9));
    for (long i = first; i <= last; i++) {
      ticks.add(i * step);
    }
    return ticks;
  }
}
