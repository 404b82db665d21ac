package colab.indicator;

import colab.table.Interval;
import colab.table.Unit;
import colab.table.Value;
import colab.tally.Cell;
import colab.tally.Measure;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/** How much a set publishes, and what part that is of something larger. */
public enum OutputIndicators implements Indicator {
  OUTPUT("output", "Output", Unit.COUNT, Set.of(), OutputIndicators::output),
  SHARE("share_percent", "Share, %", Unit.PERCENT, Set.of(), OutputIndicators::share),
  INTERNATIONAL_SHARE(
      "international_percent",
      "International, %",
      Unit.PERCENT,
      Set.of(Measure.INTERNATIONAL),
      OutputIndicators::international),
  ACADEMIC_CORPORATE(
      "academic_corporate_percent",
      "Academic-corporate, %",
      Unit.PERCENT,
      Set.of(Measure.ACADEMIC_CORPORATE),
      OutputIndicators::academicCorporate);

  private final Named named;
  private final Set<Measure> needs;
  private final Function<Evidence, Value> formula;

  OutputIndicators(
      String id, String title, Unit unit, Set<Measure> needs, Function<Evidence, Value> formula) {
    this.named = new Named(id, title, unit);
    this.needs = needs;
    this.formula = formula;
  }

  private static Value output(Evidence evidence) {
    OptionalDouble number = Weighted.publications(evidence.strata(Role.HERE));
    if (number.isEmpty()) {
      return Value.missing("the export does not print it");
    }
    double sum = number.getAsDouble();
    return sum == Math.rint(sum) ? Value.count((long) sum) : Value.quantity(sum);
  }

  private static Value share(Evidence evidence) {
    OptionalDouble here = Weighted.publications(evidence.strata(Role.HERE));
    OptionalDouble home = Weighted.publications(evidence.strata(Role.HOME));
    if (here.isEmpty() || home.isEmpty()) {
      return Value.missing("needs the output that the share is taken of");
    }
    if (home.getAsDouble() == 0) {
      return Value.missing("there is no output to take a share of");
    }
    return new Value.Quantity(
        100 * here.getAsDouble() / home.getAsDouble(),
        wilson(evidence).map(OutputIndicators::percent),
        Value.Caution.NONE);
  }

  /** Whole publications, those of the set among those it belongs to, have an interval. */
  private static Optional<Wilson> wilson(Evidence evidence) {
    OptionalLong some = whole(evidence.strata(Role.HERE));
    OptionalLong all = whole(evidence.strata(Role.HOME));
    boolean within = some.isPresent() && all.isPresent() && some.getAsLong() <= all.getAsLong();
    return within ? Optional.of(new Wilson(some.getAsLong(), all.getAsLong())) : Optional.empty();
  }

  private static OptionalLong whole(List<Stratum> strata) {
    return strata.size() == 1 && strata.get(0).weight() == 1
        ? strata.get(0).cell().publications()
        : OptionalLong.empty();
  }

  private static Interval percent(Wilson share) {
    Interval interval = share.interval();
    return new Interval(100 * interval.low(), 100 * interval.high());
  }

  private static Value international(Evidence evidence) {
    OptionalDouble mean = Weighted.mean(evidence.strata(Role.HERE), Measure.INTERNATIONAL);
    if (mean.isEmpty()) {
      return Values.missing(evidence, "no publication has its countries");
    }
    return new Value.Quantity(
        100 * mean.getAsDouble(),
        international(evidence.strata(Role.HERE)).map(OutputIndicators::percent),
        Value.Caution.NONE);
  }

  /** A table that prints both numbers has an interval too, one that prints the share has none. */
  private static Optional<Wilson> international(List<Stratum> strata) {
    if (strata.size() != 1 || strata.get(0).weight() != 1) {
      return Optional.empty();
    }
    Cell cell = strata.get(0).cell();
    OptionalDouble some = cell.total(Measure.INTERNATIONAL);
    OptionalLong all = cell.isCounted() ? cell.number(Measure.INTERNATIONAL) : cell.publications();
    boolean within = some.isPresent() && all.orElse(0) > 0 && some.getAsDouble() <= all.getAsLong();
    return within
        ? Optional.of(new Wilson(Math.round(some.getAsDouble()), all.getAsLong()))
        : Optional.empty();
  }

  private static Value academicCorporate(Evidence evidence) {
    OptionalDouble mean = Weighted.mean(evidence.strata(Role.HERE), Measure.ACADEMIC_CORPORATE);
    return Values.of(mean, 100, evidence, "of no publication all sectors are known");
  }

  @Override
  public Named named() {
    return named;
  }

  @Override
  public Set<Measure> needs() {
    return needs;
  }

  @Override
  public Value of(Evidence evidence) {
    return formula.apply(evidence);
  }
}
