package colab.tally;

import colab.ColabException;
import colab.publication.Affiliation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The institutions that publications name, numbered in the order in which they are met: no registry
 * lists them all. Of several names of one identifier the first one stays. Mutable.
 */
public final class Roster {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Affiliation> met = new ArrayList<>();

  /** {@return the number of the institution} */
  int of(Affiliation institution) {
    Integer known = numbers.get(institution.key());
    if (known != null) {
      return known;
    }
    if (met.size() > Dimension.INSTITUTION.most()) {
      throw ColabException.couldNot(
          "more than " + met.size() + " institutions", "Ask for one country, or for fewer years.");
    }
    numbers.put(institution.key(), met.size());
    met.add(institution);
    return met.size() - 1;
  }

  /** Takes an institution as the next one. */
  public void add(Affiliation institution) {
    met.add(institution);
  }

  /** {@return the institution that has the number} */
  public Affiliation at(int number) {
    return met.get(number);
  }
}
