package colab.indicator;

import colab.table.Interval;
import colab.tally.Measure;
import java.util.Optional;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * Stability interval of a median: from one of the values in order to another, so that a median of
 * publications like these lies between them in 95 of 100 draws or more.
 *
 * <pre>
 * [x(k), x(n+1-k)],  k the 2.5% quantile of the binomial distribution of n and 1/2
 * </pre>
 *
 * It needs no resampling. Fewer than six values have none.
 */
final class MedianInterval {
  private static final double TAIL = 0.025;

  private MedianInterval() {}

  static Optional<Interval> of(long[] ascending, Measure measure) {
    if (ascending.length == 0) {
      return Optional.empty();
    }
    int k = new BinomialDistribution(ascending.length, 0.5).inverseCumulativeProbability(TAIL);
    return k == 0
        ? Optional.empty()
        : Optional.of(
            new Interval(
                (double) ascending[k - 1] / measure.scale(),
                (double) ascending[ascending.length - k] / measure.scale()));
  }
}
