package colab.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Publication numbers in a range that Scopus has not issued, ascending over the years. */
final class Naming {
  private Naming() {}

  /** The drafts in the order of their numbers. */
  static List<Draft> number(List<Draft> drafts, long from, Dice dice) {
    List<Draft> mixed = new ArrayList<>(drafts);
    for (int i = mixed.size() - 1; i > 0; i--) {
      Collections.swap(mixed, i, dice.below(i + 1));
    }
    mixed.sort(Comparator.comparingInt(draft -> draft.year));
    long number = from;
    for (Draft draft : mixed) {
      number += dice.between(1, 9);
      draft.eid = "2-s2.0-" + number;
    }
    return mixed;
  }
}
