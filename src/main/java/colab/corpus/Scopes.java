package colab.corpus;

import colab.publication.Countries;
import colab.publication.Country;
import colab.publication.CountryGroup;
import colab.publication.CountryGroups;
import colab.publication.CountrySet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the scope of an export from what its preamble says of its data set. */
public final class Scopes {
  private static final String AND = " and ";

  private final Countries countries;
  private final CountryGroups groups;

  /** Takes the registries that names are looked up in. */
  public Scopes(Countries countries, CountryGroups groups) {
    this.countries = countries;
    this.groups = groups;
  }

  /**
   * {@return the scope that the preamble declares; undeclared when it says nothing that is
   * understood}
   */
  public Scope of(Provenance provenance) {
    String dataSet = provenance.dataSet().strip();
    boolean international = mentionsInternational(provenance);
    String subject = withoutSuffix(dataSet);
    Optional<YearRange> years = provenance.years();
    if (subject.isEmpty() || !subject.toLowerCase(Locale.ROOT).startsWith("publications ")) {
      return Scope.undeclared(years);
    }
    String rest = subject.substring("publications ".length());
    Optional<List<Side>> sides = sides(rest);
    String filters = Filters.inWords(provenance);
    String entity =
        sides.isPresent() && filters.isEmpty()
            ? ""
            : entity(rest) + (filters.isEmpty() ? "" : ", " + filters);
    return new Scope(Scope.Basis.DECLARED, sides.orElse(List.of()), international, entity, years);
  }

  private static boolean mentionsInternational(Provenance provenance) {
    boolean named =
        provenance.dataSet().toLowerCase(Locale.ROOT).contains("international collaboration");
    return named
        || provenance.entries().entrySet().stream().anyMatch(Scopes::isInternationalFilter);
  }

  private static boolean isInternationalFilter(Map.Entry<String, String> entry) {
    boolean collaboration = entry.getKey().toLowerCase(Locale.ROOT).contains("collaboration");
    String value =
        entry.getValue().toLowerCase(Locale.ROOT).replace("(", "").replace(")", "").strip();
    return collaboration
        && (value.equals("international") || value.equals("international collaboration"));
  }

  private static String withoutSuffix(String dataSet) {
    String text = dataSet;
    for (String suffix :
        List.of(
            " with international collaboration",
            ", international collaboration",
            " (international collaboration)")) {
      int at = text.toLowerCase(Locale.ROOT).indexOf(suffix);
      text = at < 0 ? text : text.substring(0, at);
    }
    return text.strip();
  }

  private static String entity(String rest) {
    for (String preposition : List.of("at ", "in ", "by ", "co-authored by ")) {
      if (rest.startsWith(preposition)) {
        return rest.substring(preposition.length());
      }
    }
    return rest;
  }

  private Optional<List<Side>> sides(String rest) {
    for (String both : List.of("co-authored by ", "co-authored between ", "with co-authors in ")) {
      if (rest.startsWith(both)) {
        return pair(rest.substring(both.length()), AND);
      }
    }
    if (!rest.startsWith("in ")) {
      return Optional.empty();
    }
    String where = rest.substring("in ".length());
    if (where.contains(" co-authored with ")) {
      return pair(where, " co-authored with ");
    }
    if (where.equalsIgnoreCase("the world") || where.equalsIgnoreCase("world")) {
      return Optional.of(List.of());
    }
    return side(where).map(List::of);
  }

  private Optional<List<Side>> pair(String text, String between) {
    for (int at = text.indexOf(between); at >= 0; at = text.indexOf(between, at + 1)) {
      Optional<Side> first = side(text.substring(0, at));
      Optional<Side> second = side(text.substring(at + between.length()));
      if (first.isPresent() && second.isPresent()) {
        return Optional.of(List.of(first.get(), second.get()));
      }
    }
    return Optional.empty();
  }

  private Optional<Side> side(String name) {
    String plain = name.strip().replaceFirst("^[Tt]he ", "");
    Optional<Country> country = countries.find(plain);
    if (country.isPresent()) {
      return country.map(Side::of);
    }
    return groups.find(plain).map(Scopes::side);
  }

  /** {@return a group as a side, with the members that it has now if they changed} */
  public static Side side(CountryGroup group) {
    return side(group, Integer.MAX_VALUE, "present members");
  }

  /**
   * {@return a group as a side, with the members that it had at the end of the year if they
   * changed}
   */
  public static Side side(CountryGroup group, int year) {
    return side(group, year, "members of " + year);
  }

  private static Side side(CountryGroup group, int year, String which) {
    CountrySet members = group.members(year);
    String suffix = group.members().equals(members) ? "" : " (" + which + ")";
    String name = group.name() + suffix;
    return new Side(name, group.id() + suffix, "the " + name, members);
  }

  /** {@return the scope in which these sides are all that an export holds} */
  public static Scope of(List<Side> sides, Optional<YearRange> years) {
    return new Scope(Scope.Basis.DECLARED, new ArrayList<>(sides), false, "", years);
  }
}
