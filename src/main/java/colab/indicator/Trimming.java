package colab.indicator;

import colab.tally.Measure;

/**
 * Means of FWCI that the ends of the distribution cannot move: of ascending values in parts of a
 * million, with so many cut off, or drawn in to the next one, at each end.
 */
final class Trimming {
  private static final int TENTH = 10;

  private Trimming() {}

  /** {@return the mean without the lowest and the highest tenth, each rounded down} */
  static double trimmed(long... ascending) {
    return trimmed(ascending, ascending.length / TENTH);
  }

  /** {@return the mean with the lowest and the highest tenth drawn in} */
  static double winsorised(long... ascending) {
    return winsorised(ascending, ascending.length / TENTH);
  }

  /** {@return the mean of what is left} */
  static double trimmed(long[] ascending, int each) {
    return mean(sum(ascending, each), ascending.length - 2 * each);
  }

  /** {@return the mean with each value at an end taken for the last one that is left} */
  static double winsorised(long[] ascending, int each) {
    long ends = each * (ascending[each] + ascending[ascending.length - 1 - each]);
    return mean(sum(ascending, each) + ends, ascending.length);
  }

  private static long sum(long[] ascending, int each) {
    long sum = 0;
    for (int i = each; i < ascending.length - each; i++) {
      sum += ascending[i];
    }
    return sum;
  }

  private static double mean(long sum, int number) {
    return (double) sum / number / Measure.FWCI.scale();
  }
}
