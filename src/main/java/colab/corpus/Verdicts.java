package colab.corpus;

import java.util.Arrays;
import java.util.function.Predicate;

/**
 * The answers to a question about values that rows share, each asked once. Mutable: it learns with
 * each batch, and begins anew with the values of another reading.
 *
 * @param <T> the values
 */
public final class Verdicts<T> {
  private final Predicate<T> question;
  private Object about = this;
  private boolean[] verdicts = new boolean[1 << 8];
  private int known;

  /** Verdicts on this question. */
  public Verdicts(Predicate<T> question) {
    this.question = question;
  }

  /** {@return the answer for each value so far, by its number; there may be more behind} */
  @SuppressWarnings("ReferenceEquality") // numbers mean the same in one column only
  public boolean[] on(Coded<T> values) {
    if (about != values) {
      about = values;
      known = 0;
    }
    int different = values.different();
    if (different > verdicts.length) {
      verdicts = Arrays.copyOf(verdicts, Math.max(different, verdicts.length * 2));
    }
    for (; known < different; known++) {
      verdicts[known] = question.test(values.value(known));
    }
    return verdicts;
  }
}
