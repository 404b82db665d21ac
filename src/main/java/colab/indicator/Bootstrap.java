package colab.indicator;

import colab.table.Interval;
import colab.tally.Measure;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Stability interval of a mean: the range that holds 95% of the means of sets drawn anew, with
 * replacement, from the set itself.
 *
 * <pre>
 * theta* = sum(w x) / sum(w)   over n publications drawn with replacement
 * low  = theta*[floor(0.025 B)],  high = theta*[floor(0.975 B)]   of the B sorted means, counted from 0
 * </pre>
 *
 * The set is usually a census, so this says how far the mean hangs on which publications happen to
 * be in, and is no sampling error. A set of fewer than two publications has no interval; one of
 * equal values has an interval of no width. Resample b has {@link Dice} of its own, seeded with
 * (seed, b), and draws from sorted values in an {@link Urn}: neither threads nor the order of files
 * change a bit. Indices as in the Leiden Ranking (Waltman et al. 2012, doi:10.1002/asi.22708).
 */
public final class Bootstrap {
  private static final double TAIL = 0.025;
  private static final double ROUNDING = 1e-9;

  private Bootstrap() {}

  /**
   * {@return the interval of the mean FWCI of the strata; empty when the values were not kept or
   * are fewer than two}
   */
  public static Optional<Interval> interval(List<Stratum> strata, Resampling resampling) {
    return interval(strata, Measure.FWCI, resampling);
  }

  /** {@return the same of another measure, in whole units} */
  public static Optional<Interval> interval(
      List<Stratum> strata, Measure measure, Resampling resampling) {
    return means(strata, measure, resampling).flatMap(Bootstrap::middle);
  }

  /**
   * {@return the mean FWCI of the sets drawn anew, in the order of the draws; empty when the values
   * were not kept or are fewer than two}
   */
  public static Optional<double[]> means(List<Stratum> strata, Resampling resampling) {
    return means(strata, Measure.FWCI, resampling);
  }

  private static Optional<double[]> means(
      List<Stratum> strata, Measure measure, Resampling resampling) {
    Urn urn = Urn.of(strata, measure);
    if (urn.size() < 2) {
      return Optional.empty();
    }
    double[] means = new double[resampling.resamples()];
    IntStream.range(0, means.length)
        .parallel()
        .forEach(b -> means[b] = urn.mean(Dice.of(resampling.seed(), b)) / measure.scale());
    return Optional.of(means);
  }

  /**
   * {@return the range of the middle 95% of these figures of resamples; empty when one of its ends
   * is not finite}
   */
  public static Optional<Interval> middle(double[] resampled) {
    double[] sorted = resampled.clone();
    Arrays.sort(sorted);
    int low = (int) Math.floor(TAIL * sorted.length + ROUNDING);
    int high = (int) Math.floor((1 - TAIL) * sorted.length + ROUNDING);
    double top = sorted[Math.min(high, sorted.length - 1)];
    return Double.isFinite(sorted[low]) && Double.isFinite(top)
        ? Optional.of(new Interval(sorted[low], top))
        : Optional.empty();
  }
}
