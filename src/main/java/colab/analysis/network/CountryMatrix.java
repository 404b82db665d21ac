package colab.analysis.network;

import colab.ColabException;
import colab.indicator.Affinity;
import colab.publication.Countries;
import colab.publication.Country;
import colab.tally.Cell;
import colab.tally.CountryPair;
import colab.tally.Cube;
import colab.tally.Dimension;
import colab.tally.Measure;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeSet;

/**
 * What every two countries have together, and what each has in all. Countries stand in the order of
 * their codes. The diagonal is empty: a country has nothing together with itself.
 *
 * <p>Three bases, which are never mixed: links, of which a publication of m countries has m(m-1)/2,
 * each of weight 1, or 1/(m-1) in fractional counting; international publications; publications.
 * The last two are known where the source covers what each country has in all.
 */
final class CountryMatrix {
  /** Sums of fractions in another order differ beyond this. */
  private static final double FINEST = 1e9;

  private final List<Country> countries;
  private final Map<Integer, Long> outputs;
  private final double[][] weights;
  private final double[] links;
  private final double allLinks;
  private final Totals publications;
  private final Totals international;
  private final boolean fractional;

  /** What countries have, by index in the registry, and what all have together. */
  private record Totals(Map<Integer, Double> each, OptionalDouble all) {
    static final Totals UNKNOWN = new Totals(Map.of(), OptionalDouble.empty());

    Optional<Affinity> affinity(long together, Country one, Country other) {
      Double first = each.get(one.index());
      Double second = each.get(other.index());
      return first == null || second == null || all.isEmpty()
          ? Optional.empty()
          : Optional.of(new Affinity(together, first, second, all.getAsDouble()));
    }

    OptionalDouble of(Country country) {
      Double number = each.get(country.index());
      return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    }
  }

  private CountryMatrix(Builder from) {
    this.countries = from.countries();
    this.outputs = from.outputs;
    this.publications = from.publications;
    this.international = from.international;
    this.fractional = from.fractional;
    int n = countries.size();
    this.weights = new double[n][n];
    this.links = new double[n];
    double sum = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        weights[i][j] = i == j ? 0 : from.weights.getOrDefault(pair(i, j), 0.0);
        links[i] += weights[i][j];
      }
      sum += links[i];
    }
    this.allLinks = sum / 2;
  }

  private int pair(int one, int other) {
    return CountryPair.of(countries.get(one).index(), countries.get(other).index()).packed();
  }

  /** {@return the countries, by code} */
  List<Country> countries() {
    return countries;
  }

  /**
   * {@return the place of the country with this index in the registry}
   *
   * @throws ColabException when it has no publication here
   */
  int place(int index) {
    for (int place = 0; place < countries.size(); place++) {
      if (countries.get(place).index() == index) {
        return place;
      }
    }
    throw ColabException.couldNot(
        "there is no publication of " + Countries.standard().get(index).inSentence() + " here",
        "Ask for other years or countries.");
  }

  boolean isFractional() {
    return fractional;
  }

  /** {@return the publications that two different countries have together} */
  long output(int one, int other) {
    return outputs.getOrDefault(pair(one, other), 0L);
  }

  /** {@return the weight of the link between two countries; those that are equal compare so} */
  double weight(int one, int other) {
    return Math.rint(weights[one][other] * FINEST) / FINEST;
  }

  /** {@return the weight of all links of a country} */
  double links(int place) {
    return links[place];
  }

  /** {@return the weight of all links, each once} */
  double allLinks() {
    return allLinks;
  }

  OptionalDouble publications(int place) {
    return publications.of(countries.get(place));
  }

  OptionalDouble international(int place) {
    return international.of(countries.get(place));
  }

  OptionalDouble allInternational() {
    return international.all();
  }

  /** {@return the two countries on the base of links} */
  Affinity byLinks(int one, int other) {
    return new Affinity(weights[one][other], links[one], links[other], allLinks);
  }

  /** {@return the two countries on the base of international publications, where it is known} */
  Optional<Affinity> byInternational(int one, int other) {
    return international.affinity(output(one, other), countries.get(one), countries.get(other));
  }

  /** {@return the two countries on the base of all publications, where it is known} */
  Optional<Affinity> byPublications(int one, int other) {
    return publications.affinity(output(one, other), countries.get(one), countries.get(other));
  }

  /** Gathers what was counted. Mutable. */
  static final class Builder {
    private final boolean fractional;
    private final Map<Integer, Long> outputs = new HashMap<>();
    private final Map<Integer, Double> weights = new HashMap<>();
    private Totals publications = Totals.UNKNOWN;
    private Totals international = Totals.UNKNOWN;

    Builder(boolean fractional) {
      this.fractional = fractional;
    }

    /** Takes pairs of countries; in fractional counting by the number of countries. */
    void links(Cube pairs) {
      if (!fractional) {
        add(pairs, 1);
        return;
      }
      pairs.parts(Dimension.COUNTRY_NUMBER).forEach((m, part) -> add(part, 1.0 / (m - 1)));
    }

    private void add(Cube pairs, double weight) {
      pairs
          .by(Dimension.COUNTRY_PAIR)
          .forEach(
              (pair, cell) -> {
                long number = cell.publications().orElse(0);
                outputs.merge(pair, number, Long::sum);
                weights.merge(pair, number * weight, Double::sum);
              });
    }

    /**
     * Takes what countries and all have, counted from publications.
     *
     * @param abroadOnly whether these are international ones only
     */
    void totals(Cube byCountry, Cell all, boolean abroadOnly) {
      Map<Integer, Double> every = new HashMap<>();
      Map<Integer, Double> abroad = new HashMap<>();
      byCountry
          .by(Dimension.COUNTRY)
          .forEach(
              (country, cell) -> {
                every.put(country, (double) cell.publications().orElseThrow());
                abroad.put(country, cell.total(Measure.INTERNATIONAL).orElse(0));
              });
      publications = abroadOnly ? Totals.UNKNOWN : new Totals(every, number(all.publications()));
      international = new Totals(abroad, all.total(Measure.INTERNATIONAL));
    }

    /** Takes the printed numbers of publications. */
    void publications(Cube byCountry) {
      publications = printed(byCountry);
    }

    /** Takes the printed numbers of international publications. */
    void international(Cube byCountry) {
      international = printed(byCountry);
    }

    private static Totals printed(Cube byCountry) {
      Map<Integer, Double> each = new HashMap<>();
      byCountry
          .by(Dimension.COUNTRY)
          .forEach(
              (country, cell) ->
                  cell.publications().ifPresent(number -> each.put(country, (double) number)));
      return new Totals(each, number(byCountry.total().publications()));
    }

    private static OptionalDouble number(OptionalLong number) {
      return number.isPresent()
          ? OptionalDouble.of((double) number.getAsLong())
          : OptionalDouble.empty();
    }

    private List<Country> countries() {
      TreeSet<Integer> indices = new TreeSet<>(publications.each().keySet());
      for (int pair : outputs.keySet()) {
        indices.add(CountryPair.unpacked(pair).first());
        indices.add(CountryPair.unpacked(pair).second());
      }
      return indices.stream()
          .map(Countries.standard()::get)
          .sorted(Comparator.comparing(Country::code))
          .toList();
    }

    CountryMatrix build() {
      return new CountryMatrix(this);
    }
  }
}
