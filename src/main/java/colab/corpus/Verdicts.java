package colab.corpus;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The answers to a question about values that rows share, each asked once. Mutable: it learns, and
 * begins anew with the values of another reading.
 *
 * @param <T> the values
 */
public final class Verdicts<T> {
  private static final byte YES = 1;
  private static final byte NO = -1;

  private final Predicate<T> question;
  private Optional<Coded<T>> about = Optional.empty();
  private byte[] known = new byte[0];

  /** Verdicts on this question. */
  public Verdicts(Predicate<T> question) {
    this.question = question;
  }

  /** {@return the verdicts, of values of this column from now on} */
  @SuppressWarnings("ReferenceEquality") // numbers mean the same in one column only
  public Verdicts<T> on(Coded<T> values) {
    if (about.isEmpty() || about.get() != values) {
      about = Optional.of(values);
      known = new byte[0];
    }
    if (values.different() > known.length) {
      known = Arrays.copyOf(known, Math.max(values.different(), known.length * 2));
    }
    return this;
  }

  /** {@return the answer for the value of this number} */
  public boolean of(long code) {
    byte verdict = known[(int) code];
    return verdict == 0 ? decide((int) code) : verdict == YES;
  }

  private boolean decide(int code) {
    boolean verdict = question.test(about.orElseThrow().value(code));
    known[code] = verdict ? YES : NO;
    return verdict;
  }
}
