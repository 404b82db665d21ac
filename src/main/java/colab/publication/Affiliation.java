package colab.publication;

import java.util.Optional;

/**
 * An institution as one publication names it.
 *
 * @param id the source's identifier of it; empty where the source has none
 * @param ror its identifier in the Research Organization Registry; empty when unknown
 * @param name as the source writes it; empty where only its country is known
 * @param country where it is; none when unknown
 * @param sector what kind of organisation it is
 */
public record Affiliation(
    String id, String ror, String name, Optional<Country> country, Sector sector) {

  /** {@return an institution of this name, of which nothing else is known} */
  public static Affiliation named(String name) {
    return new Affiliation("", "", name, Optional.empty(), Sector.UNKNOWN);
  }

  /** {@return an institution that is known by its country only} */
  public static Affiliation in(Country country) {
    return new Affiliation("", "", "", Optional.of(country), Sector.UNKNOWN);
  }

  /** {@return the same institution with this identifier} */
  public Affiliation withId(String other) {
    return new Affiliation(other, ror, name, country, sector);
  }

  /** {@return the same institution in this country} */
  public Affiliation withCountry(Optional<Country> other) {
    return new Affiliation(id, ror, name, other, sector);
  }

  /** {@return the same institution of this sector} */
  public Affiliation withSector(Sector other) {
    return new Affiliation(id, ror, name, country, other);
  }

  /** {@return whether the source says which institution it is} */
  public boolean isNamed() {
    return !id.isEmpty() || !name.isEmpty();
  }

  /**
   * {@return what is the same for the same institution: its identifier, or else its name, whatever
   * case and accents, with its country}
   */
  public String key() {
    return id.isEmpty()
        ? Spelling.fold(name) + "|" + country.map(Country::code).orElse("")
        : "id " + id;
  }

  /** {@return whether it is in one of these countries} */
  public boolean isIn(CountrySet countries) {
    return country.isPresent() && countries.contains(country.get());
  }

  /**
   * {@return whether this is its identifier, its ROR identifier or its name; of identifiers the
   * part after the last stroke is enough}
   */
  public boolean isCalled(String asked) {
    return !name.isEmpty() && Spelling.fold(name).equals(Spelling.fold(asked))
        || !id.isEmpty() && last(id).equalsIgnoreCase(last(asked))
        || !ror.isEmpty() && last(ror).equalsIgnoreCase(last(asked));
  }

  private static String last(String identifier) {
    return identifier.substring(identifier.lastIndexOf('/') + 1);
  }

  /** Many rows name the same few: the hash of a record of five parts would be most of the work. */
  @Override
  public int hashCode() {
    return 31 * name.hashCode() + id.hashCode();
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Affiliation is
            && name.equals(is.name)
            && id.equals(is.id)
            && ror.equals(is.ror)
            && sector == is.sector
            && country.equals(is.country);
  }
}
