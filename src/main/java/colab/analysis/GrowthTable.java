package colab.analysis;

import colab.indicator.Counting;
import colab.indicator.Evidence;
import colab.indicator.GrowthIndicators;
import colab.indicator.OutputIndicators;
import colab.indicator.Stratum;
import colab.indicator.Wilson;
import colab.table.Column;
import colab.table.Interval;
import colab.table.Layout;
import colab.table.Unit;
import colab.table.Value;
import colab.tally.Cube;
import colab.tally.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Columns and cells of a table of growth.
 *
 * @param span what growth is measured between
 * @param counting what a publication counts
 * @param detail whether all is shown, the rows side by side
 */
record GrowthTable(GrowthSpan span, Counting counting, boolean detail) {
  static final int GROWTH = 3;
  private static final int RELATIVE = 6;
  private static final int FIRST_SHARE = 11;
  private static final Value OF_ITSELF = Value.blank("it is the set itself");

  List<Column> columns(boolean relative) {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.of("set", "", Unit.TEXT),
                Column.of("output_first", span.first(), Unit.COUNT),
                Column.of("output_last", span.end(), Unit.COUNT),
                Column.of("growth_percent", "Growth %", Unit.GROWTH),
                Column.of("compound_growth_percent", "a year", Unit.GROWTH),
                trend(),
                relative
                    ? Column.of("relative_growth_percent", "above own", Unit.GROWTH)
                    : Column.data("relative_growth_percent", Unit.GROWTH),
                Column.data("growth_percent_low", Unit.GROWTH),
                Column.data("growth_percent_high", Unit.GROWTH)));
    columns.add(inDetail("trend_r2", "  fit, R2", Unit.RATIO));
    columns.add(inDetail("doubling_years", "  years to double", Unit.MEAN));
    columns.addAll(hasShares(relative) ? shares() : List.of());
    if (detail) {
      columns.add(Column.screen("growth_interval", "  95% interval", Unit.TEXT));
    }
    columns.add(Column.data("first_year", Unit.YEAR));
    columns.add(Column.data("last_year", Unit.YEAR));
    return columns;
  }

  /** Of shares of publications, and of averages, the change has no interval. */
  private boolean hasShares(boolean relative) {
    return relative && counting == Counting.FULL && !span.isSmoothed();
  }

  private List<Column> shares() {
    String set = "Set as % of it, ";
    return List.of(
        inDetail("set_share_first_percent", set + span.first(), Unit.PERCENT),
        inDetail("set_share_last_percent", set + span.end(), Unit.PERCENT),
        inDetail("set_share_change_points", "  change, points", Unit.POINTS).withInterval());
  }

  /** Averages that share years hang together: a line through them has no interval. */
  private Column trend() {
    Column plain = Column.of("trend_growth_percent", "Trend", Unit.GROWTH);
    return span.isSmoothed() ? plain : plain.withInterval();
  }

  /** Programs are always told. */
  private Column inDetail(String id, String heading, Unit unit) {
    return detail ? Column.of(id, heading, unit) : Column.data(id, unit);
  }

  /** {@return how people see it} */
  Layout layout() {
    return new Layout(
        true,
        List.of(
            "set",
            "output_first",
            "output_last",
            "growth_percent",
            "growth_interval",
            "compound_growth_percent",
            "trend_growth_percent",
            "trend_r2",
            "doubling_years",
            "relative_growth_percent"),
        "");
  }

  /** {@return the cells of a set} */
  List<Value> row(String label, Cube cube, boolean relative) {
    Evidence evidence = span.evidence(cube, this::counted);
    Value growth = GrowthIndicators.ENDPOINT.of(evidence);
    List<Value> cells = new ArrayList<>();
    cells.add(Value.label(label));
    cells.add(output(evidence, evidence.series().firstKey()));
    cells.add(output(evidence, evidence.series().lastKey()));
    cells.add(growth);
    cells.add(GrowthIndicators.COMPOUND.of(evidence));
    cells.add(trend(evidence));
    cells.add(OF_ITSELF);
    Optional<Interval> interval =
        growth instanceof Value.Quantity quantity ? quantity.interval() : Optional.empty();
    cells.add(end(interval.map(Interval::low)));
    cells.add(end(interval.map(Interval::high)));
    cells.add(GrowthIndicators.FIT.of(evidence));
    cells.add(GrowthIndicators.DOUBLING.of(evidence));
    if (hasShares(relative)) {
      cells.addAll(List.of(OF_ITSELF, OF_ITSELF, OF_ITSELF));
    }
    if (detail) {
      Value words = Value.blank("no interval");
      cells.add(interval.map(ends -> Value.label(inWords(ends))).orElse(words));
    }
    cells.add(Value.count(span.period().first()));
    cells.add(Value.count(span.period().last()));
    return cells;
  }

  private Value trend(Evidence evidence) {
    Value trend = GrowthIndicators.TREND.of(evidence);
    return span.isSmoothed() && trend instanceof Value.Quantity quantity
        ? Value.quantity(quantity.number())
        : trend;
  }

  private static Value output(Evidence evidence, int point) {
    return OutputIndicators.OUTPUT.of(
        Evidence.of(evidence.series().getOrDefault(point, List.of())));
  }

  private static Value end(Optional<Double> end) {
    return end.map(Value::quantity).orElse(Value.blank("no interval"));
  }

  private static String inWords(Interval interval) {
    return Wording.value(Value.quantity(interval.low()), Unit.GROWTH)
        + " to "
        + Wording.value(Value.quantity(interval.high()), Unit.GROWTH);
  }

  private List<Stratum> counted(Cube cube) {
    return Sets.counted(cube, cube.isCounted() ? counting : Counting.FULL);
  }

  /**
   * {@return the row of something that the set is part of, with the set's growth beside its own}
   */
  List<Value> own(String label, Cube own, List<Value> set, Cube joint) {
    List<Value> cells = new ArrayList<>(row(label, own, true));
    cells.set(RELATIVE, relative(set.get(GROWTH), cells.get(GROWTH)));
    if (hasShares(true)) {
      Optional<Wilson> first = share(joint, own, span.period().first());
      Optional<Wilson> last = share(joint, own, span.period().last());
      int at = FIRST_SHARE;
      cells.set(at, percent(first));
      cells.set(at + 1, percent(last));
      cells.set(at + 2, change(first, last));
    }
    return cells;
  }

  static Value relative(Value set, Value own) {
    if (set instanceof Value.Quantity s && own instanceof Value.Quantity o && o.number() > -100) {
      return Value.quantity(100 * ((1 + s.number() / 100) / (1 + o.number() / 100) - 1));
    }
    return Value.missing("needs both rates of growth");
  }

  private static Optional<Wilson> share(Cube joint, Cube own, int year) {
    long some = joint.at(Dimension.YEAR, year).total().publications().orElse(-1);
    long all = own.at(Dimension.YEAR, year).total().publications().orElse(-1);
    return some >= 0 && all > 0 && some <= all
        ? Optional.of(new Wilson(some, all))
        : Optional.empty();
  }

  private static Value percent(Optional<Wilson> share) {
    return share
        .map(found -> Value.quantity(100 * found.share()))
        .orElse(Value.missing("its own output is not known"));
  }

  /** The publications of two years are different ones, so that both shares are independent. */
  private static Value change(Optional<Wilson> first, Optional<Wilson> last) {
    if (first.isEmpty() || last.isEmpty()) {
      return Value.missing("its own output is not known");
    }
    Interval ends = last.get().minus(first.get());
    return new Value.Quantity(
        100 * (last.get().share() - first.get().share()),
        Optional.of(new Interval(100 * ends.low(), 100 * ends.high())),
        Value.Caution.NONE);
  }
}
