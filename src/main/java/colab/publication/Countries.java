package colab.publication;

import colab.ColabException;
import colab.Nearest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The registry of countries: every country, and every spelling under which an export or a person is
 * known to name one.
 *
 * <p>A spelling is found whole or not at all; case, accents, apostrophes, full stops, hyphens,
 * {@code &} for "and", no-break and invisible spaces and an article do not matter. A name that
 * several countries share ("Korea") is not found, and {@link #require} names the countries it may
 * mean.
 */
public final class Countries {
  private static final String AMBIGUOUS = "?";
  private static final int SUGGESTIONS = 3;
  private static final int LONGEST_CODE = 4;

  private final List<Country> all;
  private final Map<String, Country> codes;
  private final Names<Country> names;
  private final Map<String, List<Country>> ambiguous;

  private Countries(
      List<Country> all,
      Map<String, Country> codes,
      Names<Country> names,
      Map<String, List<Country>> ambiguous) {
    this.all = all;
    this.codes = codes;
    this.names = names;
    this.ambiguous = ambiguous;
  }

  private static final class Standard {
    static final Countries COUNTRIES = read(Tsv.resource("countries.tsv"));
  }

  /** {@return the registry that comes with the program} */
  public static Countries standard() {
    return Standard.COUNTRIES;
  }

  static Countries read(List<Tsv.Row> rows) {
    Countries countries =
        new Countries(new ArrayList<>(), new HashMap<>(2048), new Names<>(), new HashMap<>());
    for (Tsv.Row row : rows) {
      if (row.cell(0).equals(AMBIGUOUS)) {
        countries.addAmbiguous(row);
      } else {
        countries.add(new Country(countries.all.size(), row), row.cell(6));
      }
    }
    return countries;
  }

  private void add(Country country, String aliases) {
    all.add(country);
    for (String code : country.codes().all()) {
      Country other = code.isEmpty() ? null : codes.putIfAbsent(code, country);
      if (other != null) {
        throw new IllegalStateException(
            "code " + code + " would mean both " + other + " and " + country);
      }
    }
    names.addChecked(country.name(), country);
    names.addChecked(country.shortName(), country);
    for (String alias : Tsv.split(aliases, '|')) {
      names.addChecked(alias, country);
    }
  }

  private void addAmbiguous(Tsv.Row row) {
    List<Country> meant = new ArrayList<>();
    for (String code : Tsv.split(row.cell(2), '|')) {
      meant.add(find(code).orElseThrow());
    }
    ambiguous.put(Spelling.fold(row.cell(1)), meant);
  }

  /**
   * Throws unless each spelling means one country and codes, names and ambiguous names exclude each
   * other; a test asks it of the standard registry.
   */
  void check() {
    if (all.size() > CountrySet.CAPACITY) {
      throw new IllegalStateException(all.size() + " countries do not fit into a CountrySet");
    }
    for (Map.Entry<String, Country> coded : codes.entrySet()) {
      Country named = names.find(coded.getKey()).orElse(coded.getValue());
      if (named != coded.getValue()) {
        throw new IllegalStateException("code " + coded.getKey() + " is a name of " + named);
      }
    }
    for (String name : ambiguous.keySet()) {
      if (names.find(name).isPresent()) {
        throw new IllegalStateException("'" + name + "' is ambiguous and a name as well");
      }
    }
  }

  /**
   * {@return this registry with a user's own spellings, which go before the registry's names but
   * not before codes}
   *
   * @param lines a spelling, a tab, and a code or known name a line; blank lines and lines with
   *     {@code #} first are left out
   */
  public Countries withAliases(List<String> lines) {
    Names<Country> own = new Names<>();
    Names<Country> merged = names.copy();
    for (Tsv.Row row : Tsv.rows(lines)) {
      Country country = aliased(row);
      try {
        own.add(row.cell(0), country);
      } catch (IllegalStateException e) {
        throw ColabException.couldNot(
            "country aliases, line " + row.line() + ": " + e.getMessage(),
            "Keep one of the two lines.");
      }
      merged.replace(row.cell(0), country);
    }
    return new Countries(all, codes, merged, ambiguous);
  }

  private Country aliased(Tsv.Row row) {
    if (Spelling.fold(row.cell(0)).isEmpty() || row.cell(1).isEmpty()) {
      throw ColabException.couldNot(
          "country aliases, line " + row.line() + ": a spelling, a tab and a code were expected",
          "Write for example: Nippon<TAB>JP");
    }
    return find(row.cell(1))
        .orElseThrow(
            () ->
                ColabException.couldNot(
                    "country aliases, line "
                        + row.line()
                        + ": unknown country '"
                        + row.cell(1)
                        + "'",
                    hint(row.cell(1))));
  }

  /**
   * {@return the country of this ISO code (two or three letters, three digits), name or alias, in
   * any case}
   */
  public Optional<Country> find(String nameOrCode) {
    String bare = Spelling.bare(nameOrCode);
    if (bare.length() <= LONGEST_CODE) {
      Country coded = codes.get(bare.toUpperCase(Locale.ROOT));
      if (coded != null) {
        return Optional.of(coded);
      }
    }
    return names.find(bare);
  }

  /**
   * {@return the country of this name or alias; codes are not looked up, so that "NA" may mean
   * missing}
   */
  public Optional<Country> named(String name) {
    return names.find(name);
  }

  /**
   * {@return the country of this code, name or alias}
   *
   * @throws ColabException a usage error with the nearest names, when it is unknown or means
   *     several countries
   */
  public Country require(String nameOrCode) {
    return find(nameOrCode)
        .orElseThrow(
            () -> {
              boolean several = ambiguous.containsKey(Spelling.fold(nameOrCode));
              String what = several ? "ambiguous country '" : "unknown country '";
              return ColabException.usage(what + nameOrCode + "'", hint(nameOrCode));
            });
  }

  private String hint(String unknown) {
    return Nearest.question(
        nearest(unknown, SUGGESTIONS), "colab list countries shows every name and code.");
  }

  /**
   * {@return the countries whose names, codes or aliases are nearest to this spelling, as "Japan
   * (JP)", nearest first; the countries that share it, if it is ambiguous; none, if nothing is
   * near}
   */
  public List<String> nearest(String unknown, int howMany) {
    List<Country> meant = ambiguous.get(Spelling.fold(unknown));
    if (meant != null) {
      return labels(meant, howMany);
    }
    Names<Country> spellings = names.copy();
    codes.forEach(spellings::replace);
    return labels(spellings.nearest(unknown, howMany), howMany);
  }

  private static List<String> labels(List<Country> countries, int howMany) {
    return countries.stream().limit(howMany).map(Country::toString).toList();
  }

  /** {@return the country with this index} */
  public Country get(int index) {
    return all.get(index);
  }

  /** {@return how many countries there are; every index is below it} */
  public int size() {
    return all.size();
  }

  /** {@return all countries in the order of their indices} */
  public List<Country> all() {
    return Collections.unmodifiableList(all);
  }
}
