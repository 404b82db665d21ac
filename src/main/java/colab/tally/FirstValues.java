package colab.tally;

import colab.corpus.Keys;

/**
 * The value that each identifier had where it was seen first, 32 bytes an identifier or less.
 * Mutable. Identifiers are told apart as in {@link Keys}.
 */
public final class FirstValues {
  private long[] keys = new long[1 << 12];
  private long[] values = new long[1 << 12];
  private int size;

  /**
   * {@return the first value of this identifier, which is the given one when the identifier is new}
   */
  public long first(long key, long value) {
    if (size * 2 >= keys.length) {
      grow();
    }
    int at = IdSet.find(keys, key);
    if (keys[at] == Keys.NONE) {
      keys[at] = key;
      values[at] = value;
      size++;
    }
    return values[at];
  }

  private void grow() {
    long[] moreKeys = new long[keys.length * 2];
    long[] moreValues = new long[keys.length * 2];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != Keys.NONE) {
        int at = IdSet.find(moreKeys, keys[i]);
        moreKeys[at] = keys[i];
        moreValues[at] = values[i];
      }
    }
    keys = moreKeys;
    values = moreValues;
  }
}
