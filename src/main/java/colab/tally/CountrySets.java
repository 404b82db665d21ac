package colab.tally;

import colab.ColabException;
import colab.publication.CountrySet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers sets of countries from 0 on in the order in which they are met. Mutable. */
final class CountrySets {
  private final Map<CountrySet, Integer> numbers = new HashMap<>();
  private final List<CountrySet> met = new ArrayList<>();
  private final int most;

  /** Numbers nothing yet, and nothing beyond this number. */
  CountrySets(int most) {
    this.most = most;
  }

  /**
   * {@return the number of the set}
   *
   * @throws ColabException when there are too many to be counted one by one
   */
  int of(CountrySet countries) {
    Integer known = numbers.get(countries);
    if (known != null) {
      return known;
    }
    int next = met.size();
    if (next > most) {
      throw ColabException.couldNot(
          "more than " + most + " different sets of countries", "Ask for fewer years.");
    }
    numbers.put(countries, next);
    met.add(countries);
    return next;
  }

  /** {@return the set that has the number} */
  CountrySet at(int number) {
    return met.get(number);
  }
}
