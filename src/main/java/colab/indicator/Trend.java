package colab.indicator;

import colab.table.Interval;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * A yearly rate of growth fitted through all years of a series.
 *
 * <pre>
 * ln N(t) = a + b t by least squares;  rate = exp(b) - 1;  interval exp(b +- t(k-2, 0.975) SE(b)) - 1
 * </pre>
 *
 * With a year of no output the logarithm fails, and a Poisson regression with the same line takes
 * its place. Fewer than four years have no interval. Output in the first or last year alone has no
 * such line: any steeper one fits better. That years hang together is ignored.
 *
 * @param percentAYear the rate, 7.1 for 7.1% a year
 * @param interval the 95% interval of the rate
 * @param fit how much of what the logarithms differ by the line accounts for, R2; of least squares
 *     through three years or more that are not all alike
 */
record Trend(double percentAYear, Optional<Interval> interval, Optional<Double> fit) {
  /** Beyond which 2.5% of a normal distribution lie, on each side. */
  static final double NORMAL = 1.959963984540054;

  private static final int ENOUGH_YEARS = 4;
  private static final double CONFIDENCE = 0.975;
  private static final int ROUNDS = 100;

  /**
   * {@return the trend; empty when there is no output, or all of it in the first or the last year}
   */
  static Optional<Trend> of(SortedMap<Integer, Double> series) {
    if (isAtOneEnd(series)) {
      return Optional.empty();
    }
    return Optional.of(series.containsValue(0.0) ? poisson(series) : leastSquares(series));
  }

  private static boolean isAtOneEnd(SortedMap<Integer, Double> series) {
    double all = series.values().stream().mapToDouble(Double::doubleValue).sum();
    return series.getOrDefault(series.firstKey(), 0.0) == all
        || series.getOrDefault(series.lastKey(), 0.0) == all;
  }

  private static Trend leastSquares(SortedMap<Integer, Double> series) {
    SimpleRegression line = new SimpleRegression();
    series.forEach((year, number) -> line.addData(year, Math.log(number)));
    Optional<Double> fit =
        series.size() > 2 && line.getTotalSumSquares() > 0
            ? Optional.of(line.getRSquare())
            : Optional.empty();
    if (series.size() < ENOUGH_YEARS) {
      return new Trend(percent(line.getSlope()), Optional.empty(), fit);
    }
    double reach =
        new TDistribution(series.size() - 2).inverseCumulativeProbability(CONFIDENCE)
            * line.getSlopeStdErr();
    Interval interval =
        new Interval(percent(line.getSlope() - reach), percent(line.getSlope() + reach));
    return new Trend(percent(line.getSlope()), Optional.of(interval), fit);
  }

  /**
   * Newton's method on the likelihood of counts with mean exp(a + b t), years counted from their
   * middle.
   */
  private static Trend poisson(SortedMap<Integer, Double> series) {
    double middle = (series.firstKey() + series.lastKey()) / 2.0;
    double a =
        Math.log(series.values().stream().mapToDouble(Double::doubleValue).average().orElseThrow());
    double b = 0;
    double variance = 0;
    for (int round = 0; round < ROUNDS; round++) {
      double[] s = sums(series, middle, a, b);
      double determinant = s[2] * s[4] - s[3] * s[3];
      double stepA = (s[4] * s[0] - s[3] * s[1]) / determinant;
      double stepB = (s[2] * s[1] - s[3] * s[0]) / determinant;
      a += stepA;
      b += stepB;
      variance = s[2] / determinant;
      if (Math.abs(stepA) + Math.abs(stepB) < 1e-13) {
        break;
      }
    }
    double reach = NORMAL * Math.sqrt(variance);
    Optional<Interval> interval =
        series.size() < ENOUGH_YEARS
            ? Optional.empty()
            : Optional.of(new Interval(percent(b - reach), percent(b + reach)));
    return new Trend(percent(b), interval, Optional.empty());
  }

  private static double[] sums(
      SortedMap<Integer, Double> series, double middle, double a, double b) {
    double[] s = new double[5];
    series.forEach(
        (year, number) -> {
          double t = year - middle;
          double mean = Math.exp(a + b * t);
          s[0] += number - mean;
          s[1] += t * (number - mean);
          s[2] += mean;
          s[3] += t * mean;
          s[4] += t * t * mean;
        });
    return s;
  }

  static double percent(double slope) {
    return 100 * Math.expm1(slope);
  }
}
