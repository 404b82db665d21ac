package colab.indicator;

import colab.table.Interval;
import colab.table.Unit;
import colab.table.Value;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** How output changes over the years of a series. */
public enum GrowthIndicators implements Indicator {
  ENDPOINT("growth_percent", "Growth, %", Unit.GROWTH, GrowthIndicators::endpoint),
  COMPOUND(
      "compound_growth_percent", "A year, compound, %", Unit.GROWTH, GrowthIndicators::compound),
  TREND("trend_growth_percent", "A year, trend, %", Unit.GROWTH, GrowthIndicators::trend),
  FIT("trend_r2", "Fit of the trend, R2", Unit.RATIO, GrowthIndicators::fit),
  DOUBLING("doubling_years", "Years to double", Unit.MEAN, GrowthIndicators::doubling);

  /** The trend of output that hardly changes takes longer to double than anyone asks. */
  private static final double MOST_YEARS = 1000;

  private final Named named;
  private final Function<Series, Value> formula;

  /**
   * Output by year.
   *
   * @param numbers by year
   * @param whole whether every publication counts one
   */
  private record Series(SortedMap<Integer, Double> numbers, boolean whole) {
    double first() {
      return numbers.getOrDefault(numbers.firstKey(), 0.0);
    }

    double last() {
      return numbers.getOrDefault(numbers.lastKey(), 0.0);
    }
  }

  GrowthIndicators(String id, String title, Unit unit, Function<Series, Value> formula) {
    this.named = new Named(id, title, unit);
    this.formula = formula;
  }

  private static Value endpoint(Series series) {
    if (ratio(series).isEmpty()) {
      return noStart(series);
    }
    return new Value.Quantity(
        100 * (ratio(series).getAsDouble() - 1),
        ofRatio(series),
        Values.caution(Math.round(Math.min(series.first(), series.last()))));
  }

  /** Of two Poisson numbers; a sum of shares is none. */
  private static Optional<Interval> ofRatio(Series series) {
    if (!series.whole() || series.last() == 0) {
      return Optional.empty();
    }
    double middle = Math.log(series.last() / series.first());
    double reach = Trend.NORMAL * Math.sqrt(1 / series.first() + 1 / series.last());
    return Optional.of(new Interval(Trend.percent(middle - reach), Trend.percent(middle + reach)));
  }

  private static Value compound(Series series) {
    if (ratio(series).isEmpty()) {
      return noStart(series);
    }
    int years = series.numbers().lastKey() - series.numbers().firstKey();
    return Value.quantity(100 * (Math.pow(ratio(series).getAsDouble(), 1.0 / years) - 1));
  }

  private static Value trend(Series series) {
    return ofTrend(
        series,
        found -> new Value.Quantity(found.percentAYear(), found.interval(), Value.Caution.NONE));
  }

  private static Value fit(Series series) {
    return ofTrend(
        series,
        found ->
            found
                .fit()
                .map(Value::quantity)
                .orElse(
                    Value.missing(
                        "a Poisson regression, and a line through two points, have none")));
  }

  private static Value doubling(Series series) {
    return ofTrend(
        series,
        found -> {
          double years = Math.log(2) / Math.log1p(found.percentAYear() / 100);
          return years > 0 && years <= MOST_YEARS
              ? Value.quantity(years)
              : Value.blank("it does not grow");
        });
  }

  private static Value ofTrend(Series series, Function<Trend, Value> value) {
    if (series.numbers().size() < 2) {
      return Value.missing("growth needs two years or more");
    }
    return Trend.of(series.numbers())
        .map(value)
        .orElse(Value.missing("no output, or all of it in the first or the last year"));
  }

  private static OptionalDouble ratio(Series series) {
    if (series.numbers().size() < 2 || series.first() == 0) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(series.last() / series.first());
  }

  private static Value noStart(Series series) {
    return Value.missing(
        series.numbers().size() < 2
            ? "growth needs two years or more"
            : "no output in the first year");
  }

  @Override
  public Named named() {
    return named;
  }

  /** The first and the last year alone make the growth from one to the other. */
  private boolean needsYear(SortedMap<Integer, List<Stratum>> series, int year) {
    boolean endpoints = this == ENDPOINT || this == COMPOUND;
    return !endpoints || year == series.firstKey() || year == series.lastKey();
  }

  @Override
  public Value of(Evidence evidence) {
    SortedMap<Integer, Double> numbers = new TreeMap<>();
    boolean whole = true;
    for (var entry : evidence.series().entrySet()) {
      List<Stratum> year = entry.getValue();
      OptionalDouble number = Weighted.publications(year);
      if (number.isEmpty() && !needsYear(evidence.series(), entry.getKey())) {
        continue;
      }
      if (number.isEmpty()) {
        return Value.missing("the export does not print the output of " + entry.getKey());
      }
      whole &= year.stream().allMatch(stratum -> stratum.weight() == 1);
      numbers.put(entry.getKey(), number.getAsDouble());
    }
    return formula.apply(new Series(numbers, whole));
  }
}
