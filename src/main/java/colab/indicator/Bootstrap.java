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
 * equal values has an interval of no width. Resample b draws from a generator of its own, seeded
 * with (seed, b), and values are sorted first: neither threads nor the order of files change a bit.
 * Indices as in the Leiden Ranking (Waltman et al. 2012, doi:10.1002/asi.22708).
 */
public final class Bootstrap {
  private static final double TAIL = 0.025;
  private static final double ROUNDING = 1e-9;
  private static final long LOW = 0xFFFFFFFFL;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final long[] values;
  private final double[] weights;

  private Bootstrap(long[] values, double[] weights) {
    this.values = values;
    this.weights = weights;
  }

  /**
   * {@return the interval of the mean of the strata's values; empty when they were not kept or are
   * fewer than two}
   */
  public static Optional<Interval> interval(List<Stratum> strata, Resampling resampling) {
    return means(strata, resampling).flatMap(Bootstrap::middle);
  }

  /**
   * {@return the means of the sets drawn anew, in the order of the draws; empty when the values
   * were not kept or are fewer than two}
   */
  public static Optional<double[]> means(List<Stratum> strata, Resampling resampling) {
    List<long[]> lists =
        strata.stream().map(stratum -> stratum.cell().values().orElse(new long[0])).toList();
    int size = lists.stream().mapToInt(list -> list.length).sum();
    if (size < 2) {
      return Optional.empty();
    }
    long[] values = new long[size];
    double[] weights = new double[strata.size() == 1 ? 0 : size];
    int at = 0;
    for (int i = 0; i < lists.size(); i++) {
      System.arraycopy(lists.get(i), 0, values, at, lists.get(i).length);
      Arrays.fill(
          weights,
          Math.min(at, weights.length),
          Math.min(at + lists.get(i).length, weights.length),
          strata.get(i).weight());
      at += lists.get(i).length;
    }
    return Optional.of(new Bootstrap(values, weights).means(resampling));
  }

  private double[] means(Resampling resampling) {
    double[] means = new double[resampling.resamples()];
    IntStream.range(0, means.length)
        .parallel()
        .forEach(b -> means[b] = mean(mix(resampling.seed() + b * GOLDEN)) / Measure.FWCI.scale());
    return means;
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

  private double mean(long seed) {
    return weights.length == 0 ? (double) sum(seed) / values.length : weightedMean(seed);
  }

  /**
   * Two draws from each 64 bits; an index from 32 bits is off by less than one part in 4 billion
   * times n.
   */
  private long sum(long seed) {
    long[] drawn = values;
    long n = drawn.length;
    long state = seed;
    long sum = 0;
    for (long i = 1; i < n; i += 2) {
      state += GOLDEN;
      long bits = mix(state);
      sum += drawn[(int) ((bits >>> 32) * n >>> 32)] + drawn[(int) ((bits & LOW) * n >>> 32)];
    }
    return (n & 1) == 0 ? sum : sum + drawn[(int) ((mix(state + GOLDEN) >>> 32) * n >>> 32)];
  }

  private double weightedMean(long seed) {
    int n = values.length;
    long state = seed;
    double sum = 0;
    double weight = 0;
    for (int i = 0; i < n; i++) {
      state += GOLDEN;
      int drawn = (int) ((mix(state) >>> 32) * n >>> 32);
      sum += weights[drawn] * values[drawn];
      weight += weights[drawn];
    }
    return sum / weight;
  }

  private static long mix(long value) {
    long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }
}
