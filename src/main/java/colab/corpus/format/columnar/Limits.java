package colab.corpus.format.columnar;

import colab.corpus.Row;

/**
 * What the numbers of a block may be, beside missing.
 *
 * @param least the least
 * @param most the largest
 * @param missing whether one may be missing
 */
record Limits(long least, long most, boolean missing) {
  /** Any number. */
  static final Limits NONE = new Limits(Long.MIN_VALUE, Long.MAX_VALUE, true);

  /** {@return the limits of places among so many} */
  static Limits below(int number) {
    return new Limits(0, number - 1L, false);
  }

  /** {@return whether it may be any number} */
  boolean isNone() {
    return least == NONE.least && most == NONE.most && missing;
  }

  boolean allow(long number) {
    return number == Row.MISSING ? missing : number >= least && number <= most;
  }
}
