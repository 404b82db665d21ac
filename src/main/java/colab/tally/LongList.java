package colab.tally;

import java.util.Arrays;

/** A growing list of numbers. Mutable. */
final class LongList {
  private long[] values = new long[8];
  private int size;

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  void addAll(LongList other) {
    if (size + other.size > values.length) {
      values = Arrays.copyOf(values, Math.max(size + other.size, size * 2));
    }
    System.arraycopy(other.values, 0, values, size, other.size);
    size += other.size;
  }

  /**
   * {@return the numbers, ascending, in an array of their own; in place, so that asking again is
   * cheap}
   */
  long[] sorted() {
    Arrays.sort(values, 0, size);
    return Arrays.copyOf(values, size);
  }
}
