package colab.analysis;

import colab.corpus.YearRange;
import colab.indicator.Counting;
import colab.indicator.Evidence;
import colab.indicator.Role;
import colab.indicator.Stratum;
import colab.publication.Countries;
import colab.tally.Cube;
import colab.tally.Dimension;
import colab.tally.Export;
import colab.tally.Filled;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of each country that is ranked.
 *
 * @param question what is asked, of the publications that are ranked
 * @param by what the ranks are by
 * @param export where it was counted
 * @param ofPartners whether they are the partners of a country, and not a group
 * @param index where the totals of the index come from, where it is asked for
 */
record RankSets(
    Question question, RankBy by, Export export, boolean ofPartners, Optional<IndexSource> index) {

  /** {@return what is known of each country in the year} */
  Map<String, Evidence> inYear(Map<String, Cube> cubes, int year) {
    Map<String, Evidence> evidence = new LinkedHashMap<>();
    cubes.forEach(
        (name, cube) -> evidence.put(name, Evidence.of(counted(cube.at(Dimension.YEAR, year)))));
    return evidence;
  }

  /** {@return what is known of each country over all years} */
  Map<String, Evidence> inAll(
      Map<String, Cube> cubes, List<Filled> filled, Optional<YearRange> period) {
    Optional<IndexSource.Totals> totals =
        index.map(source -> source.totals(filled.subList(1, filled.size())));
    Map<String, Evidence> all = new LinkedHashMap<>();
    cubes.forEach(
        (name, cube) -> {
          Evidence own = Evidence.of(by.isOfSeries() ? List.of() : counted(cube));
          if (totals.isPresent()) {
            own = totals.get().evidence(counted(cube), home(), country(name));
          } else if (by.isOfSeries()) {
            own = Evidence.ofSeries(series(cube, period));
          } else if (by == RankBy.SHARE && filled.size() > 1) {
            Cube whole = filled.get(filled.size() - 1).cube();
            own = Evidence.of(part(cube)).with(Role.HOME, part(whole));
          }
          all.put(name, own);
        });
    return all;
  }

  /** The home country's own part of its publications with a partner, or of all of them. */
  private List<Stratum> part(Cube cube) {
    return question.counting() == Counting.FULL ? Sets.full(cube) : Sets.fractional(cube);
  }

  /** A year that was running when the file was made is left out unless it is asked for. */
  private SortedMap<Integer, List<Stratum>> series(Cube cube, Optional<YearRange> period) {
    SortedMap<Integer, List<Stratum>> series = new TreeMap<>();
    period.ifPresent(
        years -> {
          int last =
              question.selection().years().isPresent()
                  ? years.last()
                  : Notes.lastWholeYear(export, years.last());
          for (int year = years.first(); year <= last; year++) {
            series.put(year, counted(cube.at(Dimension.YEAR, year)));
          }
        });
    return series;
  }

  /**
   * {@return what the cube holds as the table of partners counts it, or as a country's own output}
   */
  private List<Stratum> counted(Cube cube) {
    if (question.counting() == Counting.FULL || !cube.isCounted()) {
      return Sets.full(cube);
    }
    return ofPartners ? Sets.fractional(cube, k -> k + 1) : Sets.fractional(cube);
  }

  private int home() {
    return question.selection().sides().get(0).countries().indices().findFirst().orElseThrow();
  }

  private static int country(String name) {
    return Countries.standard().require(name).index();
  }
}
