package colab.indicator;

import java.util.Arrays;

/**
 * Competition ranks, 1224: the rank of a number is one more than how many are larger; equals share
 * a rank.
 */
public final class Ranking {
  private final double[] sorted;

  /** Takes all the numbers that are ranked. */
  public Ranking(double... numbers) {
    sorted = numbers.clone();
    Arrays.sort(sorted);
  }

  /** {@return 1 + how many numbers are larger} */
  public long of(double number) {
    return 1 + Arrays.stream(sorted).filter(other -> other > number).count();
  }
}
