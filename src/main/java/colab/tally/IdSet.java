package colab.tally;

/**
 * A set of 64-bit keys, 16 bytes a key or less. Mutable. Keys of Scopus identifiers are their
 * numbers, so exact; keys of other text are hashes, and two of a million different ones meet with a
 * probability below 1 in 30 million.
 */
final class IdSet {
  private static final String SCOPUS = "2-s2.0-";
  private static final int MOST_DIGITS = 18;
  private static final long EMPTY = 0;

  private long[] slots = new long[1 << 12];
  private int size;

  /** {@return whether the key is new to the set} */
  boolean add(String id) {
    return add(key(id));
  }

  /** {@return whether the key is in the set} */
  boolean contains(String id) {
    long key = key(id);
    return slots[find(slots, key)] == key;
  }

  private boolean add(long key) {
    if (size * 2 >= slots.length) {
      grow();
    }
    int at = find(slots, key);
    if (slots[at] == key) {
      return false;
    }
    slots[at] = key;
    size++;
    return true;
  }

  private void grow() {
    long[] larger = new long[slots.length * 2];
    for (long key : slots) {
      if (key != EMPTY) {
        larger[find(larger, key)] = key;
      }
    }
    slots = larger;
  }

  static int find(long[] slots, long key) {
    int mask = slots.length - 1;
    int at = (int) (mix(key) & mask);
    while (slots[at] != EMPTY && slots[at] != key) {
      at = at + 1 & mask;
    }
    return at;
  }

  static long key(String id) {
    int digits = id.length() - SCOPUS.length();
    if (digits > 0 && digits <= MOST_DIGITS && id.startsWith(SCOPUS)) {
      long number = 0;
      for (int i = SCOPUS.length(); i < id.length(); i++) {
        int digit = id.charAt(i) - '0';
        if (digit < 0 || digit > 9) {
          return hash(id);
        }
        number = number * 10 + digit;
      }
      return number + 1;
    }
    return hash(id);
  }

  /** Negative, so that it never meets a Scopus number. */
  private static long hash(String text) {
    long hash = 0x9E3779B97F4A7C15L;
    for (int i = 0; i < text.length(); i++) {
      hash = mix(hash ^ text.charAt(i));
    }
    return hash | Long.MIN_VALUE;
  }

  private static long mix(long value) {
    long z = value * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 29) * 0x94D049BB133111EBL;
    return z ^ z >>> 32;
  }
}
