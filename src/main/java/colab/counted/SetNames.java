package colab.counted;

import colab.corpus.Scopes;
import colab.corpus.Side;
import colab.corpus.cell.Cells;
import colab.publication.Countries;
import colab.publication.Country;
import colab.publication.CountryGroups;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads which set of publications a name in a counted table means: "Japan", "EU27", "World", "Japan
 * - United Kingdom", "Publications co-authored by Japan and the United Kingdom".
 *
 * <p>Codes are not looked up in files, where ETH is a university and not Ethiopia. The nations of
 * the United Kingdom are sets of their own: what is printed for England is not the country's.
 */
final class SetNames {
  private static final Set<String> WORLD = Set.of("world", "the world", "worldwide", "global");
  private static final Set<String> NATIONS =
      Set.of("england", "scotland", "wales", "northern ireland");
  private static final List<String> BETWEEN =
      List.of(
          " co-authored with ",
          " and ",
          "&",
          "\u2013",
          "\u2014",
          "\u2010",
          "\u2011",
          "-",
          "/",
          "+",
          "\u00d7",
          " x ",
          " with ",
          ",",
          ";");
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(joint |co-)?publications (co-authored |with co-authors )?(by|between|in|of) |"
              + "^co-authored (publications )?(by|between|of) |"
              + "^(countries/regions|institutions|authors) collaborating(:| with) |"
              + "^collaborations? (between|of) ",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AFTER =
      Pattern.compile(
          " (joint |co-|co-authored )?publications$| collaborations?$", Pattern.CASE_INSENSITIVE);

  private final Countries countries;
  private final CountryGroups groups;

  SetNames(Countries countries, CountryGroups groups) {
    this.countries = countries;
    this.groups = groups;
  }

  /** {@return the set of this name in a file} */
  NamedSet named(String name) {
    return new NamedSet(name, sides(name, countries::named));
  }

  /** {@return the same in a plain table, where countries may stand by code; NA is no country} */
  NamedSet coded(String name) {
    NamedSet named = named(name);
    String bare = name.strip();
    boolean code =
        bare.length() >= 2 && bare.length() <= 3 && bare.chars().allMatch(Character::isLetter);
    return named.sides().isPresent() || !code || bare.equals("NA") ? named : asked(name);
  }

  /** {@return the set that a person means, who may write codes: "UK,JP"} */
  NamedSet asked(String name) {
    return new NamedSet(name, sides(name, countries::find));
  }

  private Optional<List<Side>> sides(String name, Function<String, Optional<Country>> registry) {
    String bare = AFTER.matcher(BEFORE.matcher(name.strip()).replaceFirst("")).replaceFirst("");
    if (WORLD.contains(bare.strip().toLowerCase(Locale.ROOT))) {
      return Optional.of(List.of());
    }
    Optional<Side> one = side(bare, registry);
    return one.isPresent() ? one.map(List::of) : pair(bare, registry);
  }

  private Optional<List<Side>> pair(String text, Function<String, Optional<Country>> registry) {
    for (String between : BETWEEN) {
      for (int at = text.indexOf(between); at >= 0; at = text.indexOf(between, at + 1)) {
        Optional<Side> first = side(text.substring(0, at), registry);
        Optional<Side> second = side(text.substring(at + between.length()), registry);
        if (first.isPresent() && second.isPresent() && !first.equals(second)) {
          return Optional.of(List.of(first.get(), second.get()));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Side> side(String text, Function<String, Optional<Country>> registry) {
    String name = text.strip().replaceFirst("^[Tt]he ", "");
    if (NATIONS.contains(name.toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    Optional<Side> country = registry.apply(name).map(Side::of);
    return country.isPresent() ? country : groups.find(name).map(Scopes::side);
  }

  /** {@return what is wrong with a name that is no country, in words} */
  String unknown(String name) {
    String shown = "'" + Cells.shown(name) + "'";
    if (name.isBlank()) {
      return "the country is missing";
    }
    if (NATIONS.contains(name.strip().toLowerCase(Locale.ROOT))) {
      return shown + " is a part of the United Kingdom and not the country";
    }
    if (WORLD.contains(name.strip().toLowerCase(Locale.ROOT))) {
      return shown + " is no country";
    }
    List<String> near = countries.nearest(name, 1);
    String hint = near.isEmpty() ? "" : "; the nearest is " + near.get(0);
    return shown + " is not a country that the registry knows" + hint;
  }

  /** {@return whether the name is that of a part of the United Kingdom} */
  static boolean isNation(String name) {
    return NATIONS.contains(name.strip().toLowerCase(Locale.ROOT));
  }

  /** {@return the registry of countries} */
  Countries countries() {
    return countries;
  }
}
