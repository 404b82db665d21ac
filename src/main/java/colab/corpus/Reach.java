package colab.corpus;

import colab.publication.Attribute;
import colab.publication.CountrySet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which countries a publication may have beside those that it must have.
 *
 * @param maxCountries at most so many countries
 * @param onlySides whether no country outside the sides may be on it
 * @param without countries that may not be on it
 * @param internationalOnly whether it must have more than one country; of one group, a country
 *     beside its members
 */
public record Reach(
    OptionalInt maxCountries, boolean onlySides, CountrySet without, boolean internationalOnly) {
  /** Any. */
  public static final Reach ANY = new Reach(OptionalInt.empty(), false, CountrySet.empty(), false);

  /** {@return the same, of more than one country or not} */
  Reach international(boolean only) {
    return new Reach(maxCountries, onlySides, without, only);
  }

  /** {@return the same for partners: without third countries means at most two countries} */
  Reach ofPartners() {
    return new Reach(onlySides ? OptionalInt.of(2) : maxCountries, false, without, true);
  }

  /** {@return what must be known of a publication to decide} */
  Set<Attribute> needs() {
    return equals(ANY) ? Set.of() : Set.of(Attribute.COUNTRIES);
  }

  /** {@return whether nothing but {@link #allows} decides} */
  boolean isOfCountries() {
    return equals(new Reach(OptionalInt.empty(), false, without, false));
  }

  /** {@return whether a publication of these countries may reach so far and no further} */
  boolean allows(CountrySet countries) {
    return !countries.containsAny(without);
  }

  /** {@return whether a publication whose countries are allowed has them} */
  boolean matchesBeyond(Row row, List<Side> sides) {
    return (!internationalOnly || isInternational(row, sides))
        && (maxCountries.isEmpty() || row.countryNumber() <= maxCountries.getAsInt())
        && (!onlySides || onlySides(row, sides));
  }

  /** What two members of a group publish together is domestic to the group. */
  private static boolean isInternational(Row row, List<Side> sides) {
    boolean group = sides.size() == 1 && sides.get(0).countries().size() > 1;
    int own = group ? row.countries().common(sides.get(0).countries()) : 1;
    return row.countryNumber() > own;
  }

  private static boolean onlySides(Row row, List<Side> sides) {
    CountrySet own = CountrySet.empty();
    for (Side side : sides) {
      own = own.union(side.countries());
    }
    CountrySet countries = row.countries();
    return own.containsAll(countries) && row.countryNumber() == countries.size();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Reach that
            && maxCountries.equals(that.maxCountries)
            && onlySides == that.onlySides
            && without.equals(that.without)
            && internationalOnly == that.internationalOnly;
  }

  @Override
  public int hashCode() {
    return Objects.hash(maxCountries, onlySides, without, internationalOnly);
  }
}
