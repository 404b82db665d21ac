package colab.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * An axis on which equal ratios are equally far apart. It has no place for 0 and what is below.
 *
 * @param low the number at its start, above 0
 * @param high the number at its end, more than {@code low}
 * @param from the place of its start
 * @param to the place of its end
 */
record LogScale(double low, double high, double from, double to) implements Scale {
  private static final double MARGIN = 1.25;
  private static final int[] DENSE = {1, 2, 5};
  private static final int[] SPARSE = {1};
  private static final double DECADES = 2.2;

  /** {@return an axis that holds every number, all of them above 0} */
  static LogScale of(List<Double> numbers, double from, double to) {
    double least = numbers.stream().mapToDouble(x -> x).min().orElse(1);
    double most = numbers.stream().mapToDouble(x -> x).max().orElse(10);
    return new LogScale(least / MARGIN, most * MARGIN, from, to);
  }

  @Override
  public double at(double number) {
    return from
        + (StrictMath.log10(number) - StrictMath.log10(low))
            / (StrictMath.log10(high) - StrictMath.log10(low))
            * (to - from);
  }

  @Override
  public List<Double> ticks() {
    double decades = StrictMath.log10(high / low);
    List<Double> ticks = new ArrayList<>();
    int first = (int) StrictMath.floor(StrictMath.log10(low));
    for (int power = first; power <= StrictMath.log10(high); power++) {
      for (int digit : decades > DECADES ? SPARSE : DENSE) {
        double tick = digit * StrictMath.pow(10, power);
        if (tick >= low && tick <= high) {
          ticks.add(tick);
        }
      }
    }
    return ticks;
  }
}
