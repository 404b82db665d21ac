package colab.tally;

import colab.corpus.Row;

/** Whether a publication has one of something, such as authors, or several. */
public enum Several {
  UNKNOWN,
  ONE,
  SEVERAL;

  /** {@return which it is, for this number, which may be {@link Row#MISSING}} */
  static Several of(long number) {
    if (number == Row.MISSING) {
      return UNKNOWN;
    }
    return number > 1 ? SEVERAL : ONE;
  }
}
