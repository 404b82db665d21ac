package colab.corpus;

import colab.publication.Attribute;
import colab.publication.CountrySet;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which publications a question is about.
 *
 * @param sides countries or groups: the publication has a country of each
 * @param years publication years
 * @param traits what it must be
 * @param subjects what it must be about
 * @param reach which other countries it may have
 * @param except publications that are left out though all else fits: those of this selection
 */
public record Selection(
    List<Side> sides,
    Optional<YearRange> years,
    Traits traits,
    Subjects subjects,
    Reach reach,
    Optional<Selection> except) {

  /** Everything. */
  public static final Selection ALL =
      new Selection(
          List.of(), Optional.empty(), Traits.ANY, Subjects.ANY, Reach.ANY, Optional.empty());

  public Selection {
    sides = List.copyOf(sides);
  }

  /** {@return the same question about other sides} */
  public Selection withSides(List<Side> other) {
    return new Selection(other, years, traits, subjects, reach, except);
  }

  /** {@return the same question about these years} */
  public Selection withYears(YearRange other) {
    return new Selection(sides, Optional.of(other), traits, subjects, reach, except);
  }

  /** {@return the same question about such publications} */
  public Selection withTraits(Traits other) {
    return new Selection(sides, years, other, subjects, reach, except);
  }

  /** {@return the same question about these subjects} */
  public Selection withSubjects(Subjects other) {
    return new Selection(sides, years, traits, other, reach, except);
  }

  /** {@return the same question about publications that reach so far} */
  public Selection withReach(Reach other) {
    return new Selection(sides, years, traits, subjects, other, except);
  }

  /** {@return its publications without those of the other selection} */
  public Selection except(Selection other) {
    return new Selection(sides, years, traits, subjects, reach, Optional.of(other));
  }

  /** {@return the same question, about publications of more than one country} */
  public Selection international() {
    return withReach(reach.international(true));
  }

  /** {@return the same question, about publications of any number of countries} */
  public Selection notOnlyInternational() {
    return withReach(reach.international(false));
  }

  /** {@return the question about partners: without third countries means at most two countries} */
  public Selection ofPartners() {
    return withReach(reach.ofPartners());
  }

  /** {@return whether every publication it can hold has more than one country} */
  public boolean isInternational() {
    if (reach.internationalOnly()) {
      return true;
    }
    return sides.size() > 1 && !sides.get(0).countries().containsAny(sides.get(1).countries());
  }

  /** {@return whether anything beside sides and years is asked} */
  public boolean isNarrowed() {
    return !equals(ALL.withSides(sides))
        && !years.map(y -> equals(ALL.withSides(sides).withYears(y))).orElse(false);
  }

  /** {@return whether years, document types and countries decide, whatever else is known} */
  boolean isOfSharedTraits() {
    return traits.isOfTypes()
        && reach.isOfCountries()
        && subjects.equals(Subjects.ANY)
        && except.isEmpty();
  }

  /** {@return what must be known of a publication to decide} */
  public Set<Attribute> needs() {
    Set<Attribute> needs = EnumSet.noneOf(Attribute.class);
    if (!sides.isEmpty()) {
      needs.add(Attribute.COUNTRIES);
    }
    if (years.isPresent()) {
      needs.add(Attribute.YEAR);
    }
    needs.addAll(traits.needs());
    needs.addAll(subjects.needs());
    needs.addAll(reach.needs());
    except.ifPresent(other -> needs.addAll(other.needs()));
    return needs;
  }

  /** {@return whether the publication is one of those asked for} */
  public boolean matches(Row row) {
    return (years.isEmpty() || years.get().contains(row.year()))
        && traits.allows(row.type())
        && allows(row.countries())
        && matchesBeyond(row);
  }

  /** {@return the same of a publication whose year, document type and countries are allowed} */
  boolean matchesBeyond(Row row) {
    return traits.matchesBeyond(row)
        && reach.matchesBeyond(row, sides)
        && subjects.matches(row)
        && (except.isEmpty() || !except.get().matches(row));
  }

  /** {@return whether a publication of these countries may be one of those asked for} */
  boolean allows(CountrySet countries) {
    return meetsSides(countries) && reach.allows(countries);
  }

  private boolean meetsSides(CountrySet countries) {
    for (int i = 0; i < sides.size(); i++) {
      if (!sides.get(i).meets(countries)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Selection that
            && sides.equals(that.sides)
            && years.equals(that.years)
            && traits.equals(that.traits)
            && subjects.equals(that.subjects)
            && reach.equals(that.reach)
            && except.equals(that.except);
  }

  @Override
  public int hashCode() {
    return Objects.hash(sides, years, traits, subjects, reach, except);
  }
}
