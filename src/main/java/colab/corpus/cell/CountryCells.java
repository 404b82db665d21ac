package colab.corpus.cell;

import colab.publication.Countries;
import colab.publication.Country;
import colab.publication.CountrySet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads cells that list countries, {@code Japan| United Kingdom} and the older {@code Japan, United
 * Kingdom} and {@code Japan; United Kingdom}. Names that no country is known by are counted, never
 * guessed.
 */
public final class CountryCells {
  private static final int MOST_REMEMBERED = 100_000;

  private final Countries countries;
  private final Map<String, Optional<Country>> names = new HashMap<>();
  private final Map<String, CountrySet> remembered = new HashMap<>();
  private final Map<String, List<String>> strangers = new HashMap<>();
  private final Map<String, Long> unknown = new TreeMap<>();

  public CountryCells(Countries countries) {
    this.countries = countries;
  }

  /** {@return the distinct countries of the cell} */
  public CountrySet read(String cell) {
    CountrySet known = remembered.get(cell);
    if (known != null) {
      if (known.unresolved() > 0) {
        strangers.getOrDefault(cell, List.of()).forEach(name -> unknown.merge(name, 1L, Long::sum));
      }
      return known;
    }
    Set<String> names = new LinkedHashSet<>();
    CountrySet set = resolve(parts(Cells.clean(cell)), names);
    names.forEach(name -> unknown.merge(name, 1L, Long::sum));
    if (remembered.size() < MOST_REMEMBERED) {
      remembered.put(cell, set);
      if (!names.isEmpty()) {
        strangers.put(cell, List.copyOf(names));
      }
    }
    return set;
  }

  /**
   * {@return the names that no country was found for, with the number of publications each stands
   * on}
   */
  public Map<String, Long> unknown() {
    return unknown;
  }

  /** {@return the country that one clean name of a list is of} */
  public Optional<Country> named(String name) {
    return country(name);
  }

  private CountrySet resolve(List<String> parts, Set<String> strange) {
    CountrySet.Builder set = new CountrySet.Builder();
    for (String part : parts) {
      Optional<Country> country = country(part);
      if (country.isPresent()) {
        set.add(country.get());
      } else if (strange.add(part)) {
        set.addUnresolved();
      }
    }
    return set.build();
  }

  /** A name, else a code; but NA says that nothing is known, and is not Namibia. */
  private Optional<Country> country(String text) {
    return names.computeIfAbsent(text, this::lookUp);
  }

  private Optional<Country> lookUp(String text) {
    Optional<Country> named = countries.named(text);
    return named.isPresent() || text.equals("NA") ? named : countries.find(text);
  }

  private List<String> parts(String cell) {
    if (cell.indexOf('|') >= 0) {
      return Cells.split(cell, '|');
    }
    boolean single = country(cell).isPresent() && !areAllCountries(Cells.split(cell, ','));
    if (Cells.isMissing(cell) || single) {
      return Cells.split(cell, '|');
    }
    return cell.indexOf(';') >= 0 ? Cells.split(cell, ';') : betweenCommas(Cells.split(cell, ','));
  }

  /** "Hong Kong, China" is a list of two, though it is a name of one, too. */
  private boolean areAllCountries(List<String> parts) {
    return parts.size() > 1 && parts.stream().allMatch(part -> country(part).isPresent());
  }

  private boolean isOne(List<String> run) {
    return country(String.join(", ", run)).isPresent() && !areAllCountries(run);
  }

  /**
   * Some names hold a comma ("Korea, Republic of"): the longest run of parts that is a country is
   * one, unless its parts are countries themselves.
   */
  private List<String> betweenCommas(List<String> parts) {
    List<String> names = new ArrayList<>();
    int from = 0;
    while (from < parts.size()) {
      int to = Math.min(parts.size(), from + 3);
      while (to > from + 1 && !isOne(parts.subList(from, to))) {
        to--;
      }
      names.add(String.join(", ", parts.subList(from, to)));
      from = to;
    }
    return names;
  }
}
