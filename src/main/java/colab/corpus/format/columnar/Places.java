package colab.corpus.format.columnar;

import java.util.ArrayList;
import java.util.List;

/**
 * The places of different values in the order in which they were met. Mutable. A million rows ask
 * ten million times, mostly for what is not in the processor's memory: so a hash and its place are
 * one number, and the value is looked at only where the hash is the same.
 *
 * @param <T> the values
 */
final class Places<T> {
  private static final long PLACE = 0xffffffffL;

  private final List<T> met = new ArrayList<>();
  private long[] slots = new long[1 << 6];

  /** {@return how many values were met} */
  int size() {
    return met.size();
  }

  /** {@return the place of the value; a new one comes behind all others} */
  int of(T value) {
    int hash = mixed(value.hashCode());
    int mask = slots.length - 1;
    int at = hash & mask;
    while (slots[at] != 0) {
      int place = (int) (slots[at] & PLACE) - 1;
      if ((int) (slots[at] >>> Integer.SIZE) == hash && isSame(met.get(place), value)) {
        return place;
      }
      at = at + 1 & mask;
    }
    met.add(value);
    slots[at] = (long) hash << Integer.SIZE | met.size();
    if (met.size() * 2 > slots.length) {
      grow();
    }
    return met.size() - 1;
  }

  @SuppressWarnings("ReferenceEquality") // the same object needs no look inside
  private static <T> boolean isSame(T one, T other) {
    return one == other || one.equals(other);
  }

  private static int mixed(int hash) {
    int mixed = hash * 0x9e3779b9;
    return mixed ^ mixed >>> 15;
  }

  private void grow() {
    long[] before = slots;
    slots = new long[before.length * 2];
    int mask = slots.length - 1;
    for (long slot : before) {
      int at = (int) (slot >>> Integer.SIZE) & mask;
      while (slot != 0 && slots[at] != 0) {
        at = at + 1 & mask;
      }
      slots[at] = slot == 0 ? slots[at] : slot;
    }
  }
}
