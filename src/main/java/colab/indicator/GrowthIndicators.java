package colab.indicator;

import colab.table.Unit;
import colab.table.Value;
import colab.tally.Measure;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** How output changes over the years of a series. */
public enum GrowthIndicators implements Indicator {
  ENDPOINT("growth_percent", "Growth, %", GrowthIndicators::endpoint),
  COMPOUND("compound_growth_percent", "A year, compound, %", GrowthIndicators::compound),
  TREND("trend_growth_percent", "A year, trend, %", GrowthIndicators::trend);

  private final String id;
  private final String title;
  private final Function<SortedMap<Integer, Double>, Value> formula;

  GrowthIndicators(String id, String title, Function<SortedMap<Integer, Double>, Value> formula) {
    this.id = id;
    this.title = title;
    this.formula = formula;
  }

  private static Value endpoint(SortedMap<Integer, Double> series) {
    return ratio(series).isPresent()
        ? Value.quantity(100 * (ratio(series).getAsDouble() - 1))
        : noStart(series);
  }

  private static Value compound(SortedMap<Integer, Double> series) {
    if (ratio(series).isEmpty()) {
      return noStart(series);
    }
    int years = series.lastKey() - series.firstKey();
    return Value.quantity(100 * (Math.pow(ratio(series).getAsDouble(), 1.0 / years) - 1));
  }

  private static Value trend(SortedMap<Integer, Double> series) {
    if (series.size() < 2) {
      return Value.missing("growth needs two years or more");
    }
    Optional<Trend> trend = Trend.of(series);
    return trend
        .<Value>map(
            found -> new Value.Quantity(found.percentAYear(), found.interval(), Value.Caution.NONE))
        .orElse(Value.missing("no output, or all of it in the first or the last year"));
  }

  private static OptionalDouble ratio(SortedMap<Integer, Double> series) {
    if (series.size() < 2) {
      return OptionalDouble.empty();
    }
    double first = series.getOrDefault(series.firstKey(), 0.0);
    double last = series.getOrDefault(series.lastKey(), 0.0);
    return first == 0 ? OptionalDouble.empty() : OptionalDouble.of(last / first);
  }

  private static Value noStart(SortedMap<Integer, Double> series) {
    return Value.missing(
        series.size() < 2 ? "growth needs two years or more" : "no output in the first year");
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public Unit unit() {
    return Unit.GROWTH;
  }

  @Override
  public Set<Measure> needs() {
    return Set.of();
  }

  /** The first and the last year alone make the growth from one to the other. */
  private boolean needsYear(SortedMap<Integer, List<Stratum>> series, int year) {
    return this == TREND || year == series.firstKey() || year == series.lastKey();
  }

  @Override
  public Value of(Evidence evidence) {
    SortedMap<Integer, Double> series = new TreeMap<>();
    for (var entry : evidence.series().entrySet()) {
      List<Stratum> year = entry.getValue();
      OptionalDouble number = Weighted.publications(year);
      if (number.isEmpty() && !needsYear(evidence.series(), entry.getKey())) {
        continue;
      }
      if (number.isEmpty()) {
        return Value.missing("the export does not print the output of " + entry.getKey());
      }
      series.put(entry.getKey(), number.getAsDouble());
    }
    return formula.apply(series);
  }
}
