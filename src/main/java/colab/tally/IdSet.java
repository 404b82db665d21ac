package colab.tally;

import colab.corpus.Keys;

/** A set of {@link Keys}, 12 to 24 bytes a key. Mutable. */
final class IdSet {
  /** An estimate may be wrong; what is more comes by growing. */
  private static final long LARGEST = 1 << 26;

  private long[] slots = new long[1 << 12];
  private int size;

  /** {@return whether the key is new to the set} */
  boolean add(long key) {
    if (isFull(size, slots.length)) {
      resize(slots.length * 2);
    }
    int at = find(slots, key);
    if (slots[at] == key) {
      return false;
    }
    slots[at] = key;
    size++;
    return true;
  }

  /** {@return whether the key is in the set} */
  boolean contains(long key) {
    return slots[find(slots, key)] == key;
  }

  /**
   * Brings the slots of keys that come next near to the processor, all at a time: each alone would
   * be waited for.
   *
   * @return something of the slots, without which they would not be read
   */
  long soon(long[] keys, int number) {
    int mask = slots.length - 1;
    long sum = 0;
    for (int i = 0; i < number; i++) {
      sum += slots[(int) (Keys.mix(keys[i]) & mask)];
    }
    return sum;
  }

  /** Makes room for about so many keys more, in place of growing again and again. */
  void expect(long more) {
    long length = slots.length;
    while (isFull(size + more, length) && length < LARGEST) {
      length *= 2;
    }
    if (length > slots.length) {
      resize((int) length);
    }
  }

  private static boolean isFull(long keys, long length) {
    return keys * 3 >= length * 2;
  }

  private void resize(int length) {
    long[] larger = new long[length];
    for (long key : slots) {
      if (key != Keys.NONE) {
        larger[find(larger, key)] = key;
      }
    }
    slots = larger;
  }

  static int find(long[] slots, long key) {
    int mask = slots.length - 1;
    int at = (int) (Keys.mix(key) & mask);
    while (slots[at] != Keys.NONE && slots[at] != key) {
      at = at + 1 & mask;
    }
    return at;
  }
}
