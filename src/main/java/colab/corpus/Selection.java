package colab.corpus;

import colab.publication.Area;
import colab.publication.Attribute;
import colab.publication.CountrySet;
import colab.publication.DocumentType;
import colab.publication.Field;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Which publications a question is about.
 *
 * @param sides countries or groups: the publication has a country of each
 * @param years publication years
 * @param types document types; none for all
 * @param areas subject areas: the publication has any of them; none for all
 * @param fields subject fields: the publication has any of them; none for all
 * @param maxAuthors at most so many authors
 * @param maxCountries at most so many countries
 * @param onlySides whether no country outside the sides may be on it
 * @param without countries that may not be on it
 * @param withoutRetracted whether retracted publications are left out
 * @param internationalOnly whether it must have more than one country; of one group, a country
 *     beside its members
 */
public record Selection(
    List<Side> sides,
    Optional<YearRange> years,
    Set<DocumentType> types,
    Set<Area> areas,
    Set<Field> fields,
    OptionalInt maxAuthors,
    OptionalInt maxCountries,
    boolean onlySides,
    CountrySet without,
    boolean withoutRetracted,
    boolean internationalOnly) {

  /** Everything. */
  public static final Selection ALL =
      new Selection(
          List.of(),
          Optional.empty(),
          Set.of(),
          Set.of(),
          Set.of(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          false,
          CountrySet.empty(),
          false,
          false);

  public Selection {
    sides = List.copyOf(sides);
    types = Set.copyOf(types);
    areas = Set.copyOf(areas);
    fields = Set.copyOf(fields);
  }

  /** {@return the same question about other sides} */
  public Selection withSides(List<Side> other) {
    return new Selection(
        other,
        years,
        types,
        areas,
        fields,
        maxAuthors,
        maxCountries,
        onlySides,
        without,
        withoutRetracted,
        internationalOnly);
  }

  /** {@return the same question about these years} */
  public Selection withYears(YearRange other) {
    return new Selection(
        sides,
        Optional.of(other),
        types,
        areas,
        fields,
        maxAuthors,
        maxCountries,
        onlySides,
        without,
        withoutRetracted,
        internationalOnly);
  }

  /** {@return the same question, about publications of more than one country} */
  public Selection international() {
    return international(true);
  }

  /** {@return the same question, about publications of any number of countries} */
  public Selection notOnlyInternational() {
    return international(false);
  }

  private Selection international(boolean only) {
    return new Selection(
        sides,
        years,
        types,
        areas,
        fields,
        maxAuthors,
        maxCountries,
        onlySides,
        without,
        withoutRetracted,
        only);
  }

  /** {@return the question about partners: without third countries means at most two countries} */
  public Selection ofPartners() {
    OptionalInt most = onlySides ? OptionalInt.of(2) : maxCountries;
    return new Selection(
        sides,
        years,
        types,
        areas,
        fields,
        maxAuthors,
        most,
        false,
        without,
        withoutRetracted,
        true);
  }

  /** {@return whether every publication it can hold has more than one country} */
  public boolean isInternational() {
    if (internationalOnly) {
      return true;
    }
    return sides.size() > 1 && !sides.get(0).countries().containsAny(sides.get(1).countries());
  }

  /** {@return whether anything beside sides and years is asked} */
  public boolean isNarrowed() {
    return !equals(ALL.withSides(sides))
        && !years.map(y -> equals(ALL.withSides(sides).withYears(y))).orElse(false);
  }

  /** {@return what must be known of a publication to decide} */
  public Set<Attribute> needs() {
    Set<Attribute> needs = EnumSet.noneOf(Attribute.class);
    add(
        needs,
        !sides.isEmpty()
            || onlySides
            || !without.isEmpty()
            || maxCountries.isPresent()
            || internationalOnly,
        Attribute.COUNTRIES);
    add(needs, maxAuthors.isPresent(), Attribute.AUTHOR_NUMBER);
    add(needs, years.isPresent(), Attribute.YEAR);
    add(needs, !types.isEmpty() || withoutRetracted, Attribute.TYPE);
    add(needs, !areas.isEmpty() || !fields.isEmpty(), Attribute.FIELDS);
    return needs;
  }

  private static void add(Set<Attribute> needs, boolean needed, Attribute attribute) {
    if (needed) {
      needs.add(attribute);
    }
  }

  /** {@return whether the publication is one of those asked for} */
  public boolean matches(Row row) {
    return years.map(range -> range.contains(row.year())).orElse(true)
        && (types.isEmpty() || types.contains(row.type()))
        && (!withoutRetracted || row.type() != DocumentType.RETRACTED)
        && matchesCountries(row)
        && matchesAuthors(row)
        && matchesSubject(row);
  }

  private boolean matchesCountries(Row row) {
    CountrySet countries = row.countries();
    for (Side side : sides) {
      if (!side.meets(countries)) {
        return false;
      }
    }
    return !countries.containsAny(without)
        && (!internationalOnly || isInternational(row))
        && (maxCountries.isEmpty() || row.countryNumber() <= maxCountries.getAsInt())
        && (!onlySides || onlySides(row));
  }

  /** What two members of a group publish together is domestic to the group. */
  private boolean isInternational(Row row) {
    boolean group = sides.size() == 1 && sides.get(0).countries().size() > 1;
    int own = group ? row.countries().intersect(sides.get(0).countries()).size() : 1;
    return row.countryNumber() > own;
  }

  private boolean onlySides(Row row) {
    CountrySet own = CountrySet.empty();
    for (Side side : sides) {
      own = own.union(side.countries());
    }
    CountrySet countries = row.countries();
    return own.containsAll(countries) && row.countryNumber() == countries.size();
  }

  private boolean matchesAuthors(Row row) {
    return maxAuthors.isEmpty()
        || row.authorNumber() != Row.MISSING && row.authorNumber() <= maxAuthors.getAsInt();
  }

  private boolean matchesSubject(Row row) {
    if (areas.isEmpty() && fields.isEmpty()) {
      return true;
    }
    return areas.stream().anyMatch(row.fields()::contains)
        || fields.stream().anyMatch(row.fields()::contains);
  }
}
