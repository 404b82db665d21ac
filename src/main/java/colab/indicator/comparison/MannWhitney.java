package colab.indicator.comparison;

import colab.indicator.TwoSided;
import java.util.Optional;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Whether publications of one set tend to have more than those of another, whatever the size of the
 * largest: Mann and Whitney's U, with Cliff's delta.
 *
 * <pre>
 * U = #{x > y} + #{x = y}/2 over all pairs;   P(X > Y) = U / (n m);   delta = 2 U / (n m) - 1
 * p: of U's exact distribution below 50 publications each without ties, else
 *    2 (1 - Phi((|U - n m/2| - 1/2) / s)),  s^2 = n m/12 (N + 1 - sum(t^3 - t)/(N (N - 1)))
 * </pre>
 *
 * An empty set has no test; where all values are equal there is no probability. Mann & Whitney
 * 1947, doi:10.1214/aoms/1177730491.
 *
 * @param u the number of pairs that the first set wins, half of the ties
 * @param superiority the probability that a publication of the first set has more than one of the
 *     second, half of the ties
 * @param cliffsDelta the same from -1 to 1
 * @param p the two-sided probability; none where all values are equal
 * @param exact whether it is of the exact distribution
 */
public record MannWhitney(
    double u, double superiority, double cliffsDelta, Optional<Double> p, boolean exact) {
  private static final int LARGE = 50;
  private static final NormalDistribution NORMAL = new NormalDistribution();

  /**
   * {@return what the test says of two sets; empty when one is}
   *
   * @param x values, ascending
   * @param y values, ascending
   */
  public static Optional<MannWhitney> of(long[] x, long[] y) {
    if (x.length == 0 || y.length == 0) {
      return Optional.empty();
    }
    Pairs pairs = Pairs.of(x, y);
    double u = pairs.wins() + pairs.ties() / 2.0;
    double all = (double) x.length * y.length;
    boolean exact = x.length < LARGE && y.length < LARGE && pairs.tieCorrection() == 0;
    Optional<Double> p =
        exact
            ? Optional.of(RankDistribution.twoSided(x.length, y.length, pairs.wins()))
            : normal(u, x.length, y.length, pairs.tieCorrection());
    return Optional.of(new MannWhitney(u, u / all, 2 * u / all - 1, p, exact));
  }

  private static Optional<Double> normal(double u, double n, double m, double ties) {
    double size = n + m;
    double variance = n * m / 12 * (size + 1 - ties / (size * (size - 1)));
    if (variance <= 0) {
      return Optional.empty();
    }
    double distance = Math.max(0, Math.abs(u - n * m / 2) - 0.5);
    return Optional.of(TwoSided.p(NORMAL, distance / Math.sqrt(variance)));
  }

  /**
   * What a walk over both sets finds.
   *
   * @param wins pairs in which the first set has more
   * @param ties pairs in which they have the same
   * @param tieCorrection sum of t^3 - t over groups of t equal values in both sets
   */
  private record Pairs(long wins, long ties, double tieCorrection) {

    static Pairs of(long[] x, long[] y) {
      long wins = 0;
      long ties = 0;
      double correction = 0;
      int i = 0;
      int j = 0;
      while (i < x.length || j < y.length) {
        long value = j == y.length || i < x.length && x[i] <= y[j] ? x[i] : y[j];
        int nextI = after(x, i, value);
        int nextJ = after(y, j, value);
        wins += (long) (nextI - i) * j;
        ties += (long) (nextI - i) * (nextJ - j);
        double same = (double) (nextI - i) + (nextJ - j);
        correction += same * same * same - same;
        i = nextI;
        j = nextJ;
      }
      return new Pairs(wins, ties, correction);
    }

    private static int after(long[] sorted, int from, long value) {
      int to = from;
      while (to < sorted.length && sorted[to] == value) {
        to++;
      }
      return to;
    }
  }
}
