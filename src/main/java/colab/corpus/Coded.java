package colab.corpus;

/**
 * An attribute of the rows of a batch, in which each different value has a number of its own, from
 * 0, that it keeps as long as the reading lasts.
 *
 * @param <T> the values
 */
public interface Coded<T> {
  /** {@return the numbers of the rows' values, by the places of the rows} */
  long[] codes();

  /** {@return how many different values there are so far} */
  int different();

  /** {@return the value of this number} */
  T value(int code);
}
