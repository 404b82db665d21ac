package colab.cli;

import colab.ColabException;
import colab.corpus.Scopes;
import colab.corpus.Side;
import colab.publication.Countries;
import colab.publication.Country;
import colab.publication.CountryGroups;
import java.util.Optional;
import java.util.function.Supplier;

/** Looks up sides by what users write. */
final class Sides {
  private Sides() {}

  /** {@return the country or group of this name or code} */
  static Side side(String text, Countries countries, Supplier<CountryGroups> groups) {
    Optional<Country> country = countries.find(text);
    if (country.isPresent()) {
      return Side.of(country.get());
    }
    return groups
        .get()
        .find(text)
        .map(Scopes::side)
        .orElseGet(() -> Side.of(countries.require(text)));
  }

  /** {@return the group of this id or name} */
  static Side group(String text, CountryGroups groups) {
    return groups.find(text).map(Scopes::side).orElseThrow(() -> unknownGroup(text, groups));
  }

  private static ColabException unknownGroup(String text, CountryGroups groups) {
    return SetOptions.unknown("group", text, groups.nearest(text, 3));
  }
}
