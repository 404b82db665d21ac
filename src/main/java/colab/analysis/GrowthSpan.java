package colab.analysis;

import colab.ColabException;
import colab.corpus.YearRange;
import colab.indicator.Evidence;
import colab.indicator.Stratum;
import colab.tally.Cube;
import colab.tally.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The points in time that growth is measured between: years, or averages of several years each, one
 * starting a year after the other.
 *
 * @param period all years
 * @param years how many years are averaged; 1 for none
 */
record GrowthSpan(YearRange period, int years) {
  GrowthSpan {
    if (period.length() < years + 1) {
      throw ColabException.couldNot(
          years == 1
              ? "growth needs two years or more; there is " + period
              : "averages of "
                  + years
                  + " years need "
                  + (years + 1)
                  + " years or more; there is "
                  + period,
          "Widen --years.");
    }
  }

  boolean isSmoothed() {
    return years > 1;
  }

  /** {@return how many years lie between the first and the last point} */
  int between() {
    return last() - period.first();
  }

  private int last() {
    return period.last() - years + 1;
  }

  /** {@return "2017", or "2017-19" of an average} */
  String first() {
    return name(period.first());
  }

  /** {@return "2021", or "2019-21" of an average} */
  String end() {
    return name(last());
  }

  private String name(int from) {
    return isSmoothed() ? new YearRange(from, from + years - 1).toString() : String.valueOf(from);
  }

  /** {@return output at each point, by the first year of it} */
  Evidence evidence(Cube cube, Function<Cube, List<Stratum>> counted) {
    SortedMap<Integer, List<Stratum>> series = new TreeMap<>();
    for (int from = period.first(); from <= last(); from++) {
      series.put(from, at(from, cube, counted));
    }
    return Evidence.ofSeries(series);
  }

  private List<Stratum> at(int from, Cube cube, Function<Cube, List<Stratum>> counted) {
    List<Stratum> strata = new ArrayList<>();
    for (int year = from; year < from + years; year++) {
      for (Stratum stratum : counted.apply(cube.at(Dimension.YEAR, year))) {
        strata.add(new Stratum(stratum.weight() / years, stratum.cell()));
      }
    }
    return strata;
  }
}
