package colab.tally;

import java.util.Arrays;

/** A growing list of numbers. Mutable. */
final class LongList {
  private long[] values = new long[8];
  private int size;
  private boolean ascending = true;

  void add(long value) {
    ascending = false;
    if (size == values.length) {
      values = Arrays.copyOf(values, Math.max(8, size * 2));
    }
    values[size++] = value;
  }

  long at(int place) {
    return values[place];
  }

  /** Orders the other list first: lists of few ordered runs are ordered again at little cost. */
  void addAll(LongList other) {
    other.order();
    ascending = false;
    if (size + other.size > values.length) {
      values = Arrays.copyOf(values, Math.max(size + other.size, size * 2));
    }
    System.arraycopy(other.values, 0, values, size, other.size);
    size += other.size;
  }

  /** {@return the numbers, ascending, in the list's own array, which is not to be written to} */
  long[] sorted() {
    order();
    if (values.length > size) {
      values = Arrays.copyOf(values, size);
    }
    return values;
  }

  private void order() {
    if (!ascending) {
      Arrays.sort(values, 0, size);
      ascending = true;
    }
  }
}
