package colab.counted.register;

import java.math.BigDecimal;
import java.util.Comparator;

/**
 * How much there is of something. The larger sum comes later, then the larger number of rows; where
 * nothing is known to be summed comes first.
 *
 * @param rows how many rows
 * @param known how many of them say an amount; none when rows alone are counted
 * @param sum the sum of what they say, exact; zero, and not known to be, when none of them does
 */
public record Amount(long rows, long known, BigDecimal sum) implements Comparable<Amount> {
  /** No row. */
  public static final Amount NONE = new Amount(0, 0, BigDecimal.ZERO);

  private static final Comparator<Amount> ORDER =
      Comparator.comparing((Amount amount) -> amount.known() > 0)
          .thenComparing(Amount::sum)
          .thenComparing(Amount::rows);

  @Override
  public int compareTo(Amount other) {
    return ORDER.compare(this, other);
  }
}
