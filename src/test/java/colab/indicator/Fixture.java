package colab.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import colab.corpus.Row;
import colab.publication.CountrySet;
import colab.table.Value;
import colab.tally.Measure;
import colab.tally.Tally;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The twelve publications of fixture F1 of the methods page, whose fields have the expected
 * citations 22/3 (M), 20/3 (P) and, for both, their harmonic mean 440/63.
 */
final class Fixture {
  private static final double M = 22 / 3.0;
  private static final double P = 20 / 3.0;
  private static final double MP = 440 / 63.0;

  static final List<Paper> F1 =
      List.of(
          paper("GB JP", 10, M),
          paper("GB", 2, M),
          paper("JP", 1, M),
          paper("GB JP US", 12, MP),
          paper("JP", 0, P),
          paper("US", 4, P),
          paper("GB US", 3, P),
          paper("US FR", 5, M),
          paper("JP GB", 6, P),
          paper("GB JP US FR DE", 40, MP),
          paper("FR", 0, M),
          paper("DE JP", 1, P));

  private Fixture() {}

  private static Paper paper(String countries, int citations, double expected) {
    return new Paper(
        2020,
        Paper.countries(countries),
        citations,
        Math.round(citations / expected * Row.SCALE),
        Row.MISSING);
  }

  /** The publications with all of these countries. */
  static List<Paper> with(String countries) {
    CountrySet all = Paper.countries(countries);
    return F1.stream().filter(paper -> paper.countries().containsAll(all)).toList();
  }

  static Tally tally(List<Paper> papers) {
    Tally tally = new Tally(EnumSet.allOf(Measure.class), EnumSet.allOf(Measure.class));
    papers.forEach(tally::add);
    return tally;
  }

  static Evidence full(List<Paper> papers) {
    return Evidence.of(tally(papers));
  }

  /** Each counts the part of its countries that are among these. */
  static List<Stratum> strata(List<Paper> papers, String countries) {
    CountrySet own = Paper.countries(countries);
    Map<Double, List<Paper>> byWeight = new TreeMap<>();
    for (Paper paper : papers) {
      double weight = (double) paper.countries().intersect(own).size() / paper.countries().size();
      byWeight.computeIfAbsent(weight, fresh -> new ArrayList<>()).add(paper);
    }
    List<Stratum> strata = new ArrayList<>();
    byWeight.forEach((weight, some) -> strata.add(new Stratum(weight, tally(some))));
    return strata;
  }

  static Evidence fractional(List<Paper> papers, String countries) {
    return Evidence.of(strata(papers, countries));
  }

  /** So many publications in the first year, so many in the next, and so on. */
  static Evidence series(int first, int... numbers) {
    SortedMap<Integer, List<Stratum>> series = new TreeMap<>();
    for (int i = 0; i < numbers.length; i++) {
      series.put(
          first + i,
          List.of(
              new Stratum(
                  1, tally(java.util.Collections.nCopies(numbers[i], Paper.in(first + i))))));
    }
    return Evidence.ofSeries(series);
  }

  static double number(Value value) {
    return value instanceof Value.Count count ? count.number() : ((Value.Quantity) value).number();
  }

  /** Within the methods page's tolerance. */
  static void assertNumber(Value value, double expected) {
    assertThat(number(value)).isCloseTo(expected, within(1e-6));
  }

  static void assertMissing(Value value) {
    assertThat(value).isInstanceOf(Value.Missing.class);
  }
}
