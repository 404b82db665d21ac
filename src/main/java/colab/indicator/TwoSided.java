package colab.indicator;

import org.apache.commons.math3.distribution.RealDistribution;

/**
 * The probability of a figure at least so far from the middle of a symmetric distribution, either
 * way:
 *
 * <pre>
 * p = 2 x P(X &lt;= -|x|)
 * </pre>
 *
 * Never 0: below what a double holds it is the smallest normal double, 2.2e-308.
 */
public final class TwoSided {
  private TwoSided() {}

  /** {@return p} */
  public static double p(RealDistribution symmetric, double distance) {
    double both = 2 * symmetric.cumulativeProbability(-Math.abs(distance));
    return Math.max(Double.MIN_NORMAL, Math.min(1, both));
  }
}
