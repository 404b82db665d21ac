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
  private final Predicate<T> question;
  private Optional<Coded<T>> about = Optional.empty();
  private boolean[] known = new boolean[0];
  private int decided;
  private int granted;

  /** Verdicts on this question. */
  public Verdicts(Predicate<T> question) {
    this.question = question;
  }

  /** Learns of all values that the column has so far, of which there are few to its rows. */
  @SuppressWarnings("ReferenceEquality") // numbers mean the same in one column only
  private void learn(Coded<T> values) {
    if (about.isEmpty() || about.get() != values) {
      about = Optional.of(values);
      decided = 0;
      granted = 0;
    }
    if (values.different() > known.length) {
      known = Arrays.copyOf(known, Math.max(values.different(), known.length * 2));
    }
    while (decided < values.different()) {
      decide(values.value(decided));
    }
  }

  private void decide(T value) {
    boolean verdict = question.test(value);
    known[decided++] = verdict;
    granted += verdict ? 1 : 0;
  }

  /** {@return of how many rows of the batch the answer is yes} */
  public int count(Batch batch, Coded<T> values) {
    learn(values);
    if (granted == 0) {
      return 0;
    }
    return granted == decided ? batch.rows() : counted(batch, values.codes());
  }

  private int counted(Batch batch, long[] codes) {
    int end = batch.first() + batch.rows();
    int count = 0;
    for (int i = batch.first(); i < end; i++) {
      count += known[(int) codes[batch.places()[i]]] ? 1 : 0;
    }
    return count;
  }

  /**
   * {@return the rows of the batch of which the answer is yes}
   *
   * @param room where their places go if they are not all; it may be where they are
   */
  public Batch pick(Batch batch, Coded<T> values, int[] room) {
    learn(values);
    return granted == decided
        ? batch
        : new Batch(
            batch.columns(), room, 0, granted == 0 ? 0 : picked(batch, values.codes(), room));
  }

  private int picked(Batch batch, long[] codes, int[] room) {
    int[] places = batch.places();
    boolean[] yes = known;
    int end = batch.first() + batch.rows();
    int passed = 0;
    for (int i = batch.first(); i < end; i++) {
      int at = places[i];
      if (yes[(int) codes[at]]) {
        room[passed++] = at;
      }
    }
    return passed;
  }
}
