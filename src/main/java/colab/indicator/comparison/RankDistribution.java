package colab.indicator.comparison;

/** The exact distribution of Mann and Whitney's U where no two values are equal. */
final class RankDistribution {
  private RankDistribution() {}

  /**
   * {@return twice the smaller tail of U, 1 at most}
   *
   * @param n the size of the first set, 1 or more
   * @param m the size of the second set, 1 or more
   * @param u pairs that the first set wins
   */
  static double twoSided(int n, int m, long u) {
    double[] ways = ways(n, m);
    long smaller = Math.min(u, (long) n * m - u);
    double tail = 0;
    double all = 0;
    for (int i = 0; i < ways.length; i++) {
      tail += i <= smaller ? ways[i] : 0;
      all += ways[i];
    }
    return Math.min(1, 2 * tail / all);
  }

  /**
   * In how many orders of both sets U is 0, 1, 2, ...: the coefficients of the product of (1 -
   * q^(m+i)) / (1 - q^i) over i = 1 ... n, all whole and exact in a double as far as they matter.
   */
  private static double[] ways(int n, int m) {
    double[] ways = new double[n * m + 1];
    ways[0] = 1;
    for (int i = 1; i <= n; i++) {
      for (int at = ways.length - 1; at >= m + i; at--) {
        ways[at] -= ways[at - m - i];
      }
      for (int at = i; at < ways.length; at++) {
        ways[at] += ways[at - i];
      }
    }
    return ways;
  }
}
