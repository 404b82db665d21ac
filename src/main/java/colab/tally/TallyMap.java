package colab.tally;

import colab.corpus.Keys;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * A tally for each place in a cube, made when it is first asked for. Mutable. One publication of
 * sixty countries asks 1,770 times, so there are no objects but the tallies themselves.
 */
final class TallyMap {
  private final Supplier<Tally> fresh;
  private long[] keys = new long[1 << 6];
  private Tally[] tallies = new Tally[1 << 6];
  private int size;

  TallyMap(Supplier<Tally> fresh) {
    this.fresh = fresh;
  }

  /** {@return the tally of the place, which is 0 or more} */
  Tally of(long place) {
    int at = IdSet.find(keys, place + 1);
    if (keys[at] != Keys.NONE) {
      return tallies[at];
    }
    if (size * 2 >= keys.length) {
      grow();
      at = IdSet.find(keys, place + 1);
    }
    size++;
    keys[at] = place + 1;
    Tally tally = fresh.get();
    tallies[at] = tally;
    return tally;
  }

  private void grow() {
    long[] moreKeys = new long[keys.length * 2];
    Tally[] moreTallies = new Tally[keys.length * 2];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != Keys.NONE) {
        int at = IdSet.find(moreKeys, keys[i]);
        moreKeys[at] = keys[i];
        moreTallies[at] = tallies[i];
      }
    }
    keys = moreKeys;
    tallies = moreTallies;
  }

  /** {@return the tallies by place} */
  Map<Long, Tally> byPlace() {
    Map<Long, Tally> all = new TreeMap<>();
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != Keys.NONE) {
        all.put(keys[i] - 1, tallies[i]);
      }
    }
    return all;
  }
}
