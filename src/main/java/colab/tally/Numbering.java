package colab.tally;

import colab.ColabException;
import java.util.HashMap;
import java.util.Map;

/** Numbers things from 0 on in the order in which they are met. Mutable. */
final class Numbering {
  private final Map<Long, Integer> numbers = new HashMap<>();
  private final LongList met = new LongList();
  private final String what;
  private final int most;

  /**
   * Numbers nothing yet.
   *
   * @param what the things are, in the plural
   * @param most the highest number there can be
   */
  Numbering(String what, int most) {
    this.what = what;
    this.most = most;
  }

  /**
   * {@return the number of the thing}
   *
   * @throws ColabException when there are too many to be counted one by one
   */
  int of(long thing) {
    Integer known = numbers.get(thing);
    if (known != null) {
      return known;
    }
    int next = numbers.size();
    if (next > most) {
      throw ColabException.couldNot(
          "more than " + most + " different " + what, "Ask for fewer years, or --max-authors 100.");
    }
    numbers.put(thing, next);
    met.add(thing);
    return next;
  }

  /** {@return the thing that has the number} */
  long at(int number) {
    return met.at(number);
  }
}
