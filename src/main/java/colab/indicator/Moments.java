package colab.indicator;

import colab.tally.Measure;
import java.util.List;

/**
 * How publications scatter about their mean FWCI.
 *
 * @param number how many have an FWCI
 * @param mean the weighted mean
 * @param squares sum of (x - mean)^2
 * @param cubes sum of (x - mean)^3
 * @param weightedSquares sum of (w (x - mean))^2
 * @param weight sum of w
 */
record Moments(
    long number, double mean, double squares, double cubes, double weightedSquares, double weight) {

  /** {@return those of the strata, whose values must have been kept} */
  static Moments of(List<Stratum> strata) {
    long number = 0;
    double mean = Weighted.mean(strata, Measure.FWCI).orElse(0);
    double squares = 0;
    double cubes = 0;
    double weightedSquares = 0;
    double weight = 0;
    for (Stratum stratum : strata) {
      double own = 0;
      long[] values = stratum.cell().values().orElse(new long[0]);
      for (long value : values) {
        double off = (double) value / Measure.FWCI.scale() - mean;
        own += off * off;
        cubes += off * off * off;
      }
      number += values.length;
      weight += stratum.weight() * values.length;
      squares += own;
      weightedSquares += stratum.weight() * stratum.weight() * own;
    }
    return new Moments(number, mean, squares, cubes, weightedSquares, weight);
  }

  /** {@return the square root of squares / (n - 1)} */
  double standardDeviation() {
    return Math.sqrt(squares / (number - 1));
  }

  /** {@return the linearised one of a weighted mean; with weights of 1 it is sd / sqrt(n)} */
  double standardError() {
    return Math.sqrt((double) number / (number - 1) * weightedSquares) / weight;
  }

  /** {@return m3 / m2^1.5 of the publications themselves, as of a whole population} */
  double skewness() {
    return cubes / number / Math.pow(squares / number, 1.5);
  }
}
