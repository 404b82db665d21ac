package colab.corpus.format.openalex;

import colab.publication.Countries;
import colab.publication.Country;
import colab.publication.CountrySet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Collects the countries of one work after another, by ISO codes; NA is Namibia. What the user
 * counts as another country is. Codes that the registry does not know are counted. Mutable.
 */
final class Codes {
  private static final int MOST_REMEMBERED = 10_000;
  private static final String OTHERS = "(others)";

  private final Countries countries;
  private final Map<String, Optional<Country>> known = new HashMap<>();
  private final Map<String, Long> unknown = new TreeMap<>();
  private final CountrySet.Builder set = new CountrySet.Builder();
  private final Set<String> strangers = new HashSet<>();

  Codes(Countries countries) {
    this.countries = countries;
  }

  /** Begins the next work. */
  void clear() {
    set.clear();
    strangers.clear();
  }

  /** {@return the country of this code; none for one that is not known} */
  Optional<Country> find(String code) {
    Optional<Country> country = known.get(code);
    if (country == null) {
      country = code.isEmpty() ? Optional.empty() : country(code);
      if (known.size() < MOST_REMEMBERED) {
        known.put(code, country);
      }
    }
    return country;
  }

  /** Adds a country, which may be there already. */
  void add(String code) {
    Optional<Country> country = find(code);
    if (country.isPresent()) {
      set.add(country.get());
    } else if (strangers.add(unknown.size() + strangers.size() < MOST_REMEMBERED ? code : OTHERS)) {
      set.addUnresolved();
    }
  }

  private Optional<Country> country(String code) {
    Optional<Country> own = countries.named(code);
    return own.isPresent()
        ? own
        : countries.find(code).map(country -> countries.named(country.name()).orElse(country));
  }

  /** {@return the countries of the work, whose unknown codes are counted} */
  CountrySet finish() {
    strangers.forEach(code -> unknown.merge(code, 1L, Long::sum));
    return set.build();
  }

  /** {@return the codes that are not known, with the number of works each stands on} */
  Map<String, Long> unknown() {
    return unknown;
  }
}
