package colab.indicator;

import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;

/** How far two lists of numbers have the same order. */
public final class RankCorrelation {
  private static final int FEWEST = 4;

  private RankCorrelation() {}

  /**
   * {@return Spearman's rank correlation, from -1 to 1; 0 for fewer than four pairs, and where one
   * list has no order at all}
   */
  public static double of(double[] first, double[] second) {
    if (first.length < FEWEST) {
      return 0;
    }
    double correlation = new SpearmansCorrelation().correlation(first, second);
    return Double.isNaN(correlation) ? 0 : correlation;
  }
}
