package colab.corpus.cell;

import colab.publication.Countries;
import colab.publication.Country;
import colab.publication.CountrySet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads the countries of postal addresses. An address that ends with no country that is known is
 * counted under what it ends with, never guessed.
 */
public final class AddressCells {
  private final AddressCountry country;
  private final CountrySet.Builder set = new CountrySet.Builder();
  private final Set<String> strange = new HashSet<>();
  private final Map<String, Long> unknown = new TreeMap<>();

  /** Takes the registry that names are looked up in. */
  public AddressCells(Countries countries) {
    this.country = new AddressCountry(countries);
  }

  /** {@return the distinct countries of the addresses of one publication} */
  public CountrySet read(List<String> addresses) {
    set.clear();
    strange.clear();
    for (String address : addresses) {
      Optional<Country> found = country.find(address);
      if (found.isPresent()) {
        set.add(found.get());
      } else {
        take(country.stranger(address));
      }
    }
    return set.build();
  }

  private void take(String name) {
    if (strange.add(name)) {
      set.addUnresolved();
      unknown.merge(name, 1L, Long::sum);
    }
  }

  /** {@return the ends of addresses that are no country, with the publications each stands on} */
  public Map<String, Long> unknown() {
    return unknown;
  }
}
