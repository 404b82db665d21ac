package colab.cli;

import colab.ColabException;
import colab.corpus.Scopes;
import colab.corpus.Side;
import colab.corpus.YearRange;
import colab.publication.Countries;
import colab.publication.Country;
import colab.publication.CountryGroup;
import colab.publication.CountryGroups;
import java.util.Optional;
import java.util.function.Supplier;

/** Looks up sides by what users write. */
final class Sides {
  private Sides() {}

  /** {@return the country or group of this name or code} */
  static Side side(
      String text, Countries countries, Supplier<CountryGroups> groups, Optional<YearRange> years) {
    Optional<Country> country = countries.find(text);
    if (country.isPresent()) {
      return Side.of(country.get());
    }
    return groups
        .get()
        .find(text)
        .map(group -> side(group, years))
        .orElseGet(() -> Side.of(countries.require(text)));
  }

  /** Members as of the last year that is asked for, else the present ones. */
  private static Side side(CountryGroup group, Optional<YearRange> years) {
    return years.map(range -> Scopes.side(group, range.last())).orElseGet(() -> Scopes.side(group));
  }

  /** {@return the group of this id or name} */
  static Side group(String text, CountryGroups groups, Optional<YearRange> years) {
    return groups
        .find(text)
        .map(group -> side(group, years))
        .orElseThrow(() -> unknownGroup(text, groups));
  }

  private static ColabException unknownGroup(String text, CountryGroups groups) {
    return SetOptions.unknown("group", text, groups.nearest(text, 3));
  }
}
