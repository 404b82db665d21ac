package colab.indicator.comparison;

import colab.indicator.TwoSided;
import java.util.Optional;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * Welch's t test of two means, for contrast only: FWCI is so skewed that it is not to be relied on.
 *
 * <pre>
 * t = (mean(x) - mean(y)) / sqrt(a + b),   a = var(x)/n,  b = var(y)/m
 * df = (a + b)^2 / (a^2/(n - 1) + b^2/(m - 1))
 * </pre>
 *
 * A set of fewer than two publications, or sets without any spread, have no test. Welch 1947,
 * doi:10.1093/biomet/34.1-2.28.
 *
 * @param t the difference of the means in standard errors
 * @param degrees degrees of freedom
 * @param p the two-sided probability
 */
public record Welch(double t, double degrees, double p) {

  /** {@return what the test says of two sets, if anything} */
  public static Optional<Welch> of(long[] x, long[] y) {
    if (x.length < 2 || y.length < 2) {
      return Optional.empty();
    }
    double a = variance(x) / x.length;
    double b = variance(y) / y.length;
    if (a + b <= 0) {
      return Optional.empty();
    }
    double t = (mean(x) - mean(y)) / Math.sqrt(a + b);
    double degrees = (a + b) * (a + b) / (a * a / (x.length - 1) + b * b / (y.length - 1));
    double p = TwoSided.p(new TDistribution(degrees), t);
    return Optional.of(new Welch(t, degrees, Math.min(1, p)));
  }

  private static double mean(long[] values) {
    double sum = 0;
    for (long value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  private static double variance(long[] values) {
    double mean = mean(values);
    double squares = 0;
    for (long value : values) {
      squares += (value - mean) * (value - mean);
    }
    return squares / (values.length - 1);
  }
}
