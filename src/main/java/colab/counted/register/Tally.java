package colab.counted.register;

import java.math.BigDecimal;
import java.util.Optional;

/** An {@link Amount} while it grows. Mutable. */
final class Tally {
  private long rows;
  private long known;
  private BigDecimal sum = BigDecimal.ZERO;

  void add(Optional<BigDecimal> amount) {
    rows++;
    if (amount.isPresent()) {
      known++;
      sum = sum.add(amount.get());
    }
  }

  Amount amount() {
    return new Amount(rows, known, sum);
  }
}
