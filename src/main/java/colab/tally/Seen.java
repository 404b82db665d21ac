package colab.tally;

import colab.corpus.Coded;
import java.util.Arrays;
import java.util.Optional;

/**
 * Which values of a column were seen. Mutable: it begins anew with the column of another reading.
 */
final class Seen {
  private Optional<Coded<?>> column = Optional.empty();
  private boolean[] seen = {};

  /** Says whose values the numbers that follow stand for. */
  @SuppressWarnings("ReferenceEquality") // numbers mean the same in one column only
  void in(Coded<?> values) {
    if (column.isEmpty() || column.get() != values) {
      column = Optional.of(values);
      seen = new boolean[0];
    }
    if (values.different() > seen.length) {
      seen = Arrays.copyOf(seen, Math.max(values.different(), seen.length * 2));
    }
  }

  /** {@return whether the value of this number is seen for the first time} */
  boolean isNew(int code) {
    boolean fresh = !seen[code];
    seen[code] = true;
    return fresh;
  }
}
