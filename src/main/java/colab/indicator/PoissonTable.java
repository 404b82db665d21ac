package colab.indicator;

import java.util.Arrays;

/**
 * Numbers from a Poisson distribution of a whole mean, by a table of its distribution function.
 *
 * <pre>
 * p(k) = p(k-1) mean / k, from the mode outwards, cut where p(k) falls below 1e-18 of its largest
 * </pre>
 *
 * The mean 0 gives 0.
 */
final class PoissonTable {
  private static final double NEGLIGIBLE = 1e-18;

  private final int lowest;
  private final double[] below;

  PoissonTable(long mean) {
    int mode = Math.toIntExact(mean);
    int low = mode;
    for (double p = 1; low > 0 && p > NEGLIGIBLE; low--) {
      p *= (double) low / mean;
    }
    int high = mode;
    for (double p = 1; mean > 0 && p > NEGLIGIBLE; high++) {
      p *= (double) mean / (high + 1);
    }
    this.lowest = low;
    this.below = new double[high - low + 1];
    fill(mode, mean);
  }

  private void fill(int mode, long mean) {
    double[] p = new double[below.length];
    p[mode - lowest] = 1;
    for (int k = mode; k > lowest; k--) {
      p[k - 1 - lowest] = p[k - lowest] * k / mean;
    }
    for (int k = mode + 1; k < lowest + p.length; k++) {
      p[k - lowest] = p[k - 1 - lowest] * mean / k;
    }
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
      sum += p[i];
      below[i] = sum;
    }
  }

  /** {@return the number at this place of the distribution, from 0 to 1 exclusive} */
  long at(double uniform) {
    int place = Arrays.binarySearch(below, uniform * below[below.length - 1]);
    int next = place < 0 ? -place - 1 : place + 1;
    return (long) lowest + Math.min(next, below.length - 1);
  }
}
