package colab.indicator;

import colab.table.Interval;
import colab.table.Unit;
import colab.table.Value;
import colab.tally.Measure;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

/** What can be said of a set only where the rest of the world is known. */
public enum BaselineIndicators implements Indicator {
  FWCI_OF_KIND(
      "fwci_of_kind",
      "FWCI by kind of collaboration",
      Unit.RATIO,
      Measure.FWCI_OF_KIND,
      BaselineIndicators::ofKind),
  EXPECTED_CITATIONS(
      "expected_citations",
      "Expected citations per publication",
      Unit.MEAN,
      Measure.EXPECTED,
      e -> mean(e, Measure.EXPECTED)),
  CITATIONS_OVER_EXPECTED(
      "citations_over_expected",
      "Citations / expected citations",
      Unit.RATIO,
      Measure.EXPECTED,
      BaselineIndicators::ratioOfSums),
  MEAN_PERCENTILE(
      "mean_percentile",
      "Mean percentile",
      Unit.PERCENT,
      Measure.MIDPOINT,
      e -> mean(e, Measure.MIDPOINT)),
  WORLD_TOP_1(
      "share_of_world_top_1_percent",
      "Share of the world's top 1%",
      Unit.PERCENT,
      Measure.TOP_1,
      e -> ofWorld(e, Measure.TOP_1)),
  WORLD_TOP_5(
      "share_of_world_top_5_percent",
      "Share of the world's top 5%",
      Unit.PERCENT,
      Measure.TOP_5,
      e -> ofWorld(e, Measure.TOP_5)),
  WORLD_TOP_10(
      "share_of_world_top_10_percent",
      "Share of the world's top 10%",
      Unit.PERCENT,
      Measure.TOP_10,
      e -> ofWorld(e, Measure.TOP_10)),
  WORLD_TOP_25(
      "share_of_world_top_25_percent",
      "Share of the world's top 25%",
      Unit.PERCENT,
      Measure.TOP_25,
      e -> ofWorld(e, Measure.TOP_25));

  private static final String NO_BASELINE = "needs a baseline (--baseline FILE)";

  private final Named named;
  private final Measure measure;
  private final Function<Evidence, Value> formula;

  BaselineIndicators(
      String id, String title, Unit unit, Measure measure, Function<Evidence, Value> formula) {
    this.named = new Named(id, title, unit);
    this.measure = measure;
    this.formula = formula;
  }

  private static Value ofKind(Evidence evidence) {
    List<Stratum> here = evidence.strata(Role.HERE);
    OptionalDouble mean = Weighted.mean(here, Measure.FWCI_OF_KIND);
    if (mean.isEmpty()) {
      return Values.missing(evidence, NO_BASELINE);
    }
    Optional<Interval> interval =
        evidence.resampling().flatMap(how -> Bootstrap.interval(here, Measure.FWCI_OF_KIND, how));
    return Values.mean(mean.getAsDouble(), interval, Weighted.number(here, Measure.FWCI_OF_KIND));
  }

  private static Value mean(Evidence evidence, Measure measure) {
    return Values.of(Weighted.mean(evidence.strata(Role.HERE), measure), 1, evidence, NO_BASELINE);
  }

  /** The old crown indicator: sum of c / sum of e, in place of the mean of c / e. */
  private static Value ratioOfSums(Evidence evidence) {
    List<Stratum> here = evidence.strata(Role.HERE);
    OptionalDouble citations = Weighted.total(here, Measure.NORMED_CITATIONS);
    OptionalDouble expected = Weighted.total(here, Measure.EXPECTED);
    return citations.isPresent() && expected.orElse(0) > 0
        ? Value.quantity(citations.getAsDouble() / expected.getAsDouble())
        : Values.missing(evidence, NO_BASELINE);
  }

  private static Value ofWorld(Evidence evidence, Measure measure) {
    List<Stratum> here = evidence.strata(Role.HERE);
    OptionalDouble own = Weighted.total(here, measure);
    OptionalDouble world = Weighted.total(evidence.strata(Role.WHOLE_WORLD), measure);
    if (world.orElse(0) <= 0) {
      return Value.missing("the world's publications are not known");
    }
    return own.isPresent() && Weighted.number(here, measure) > 0
        ? Value.quantity(100 * own.getAsDouble() / world.getAsDouble())
        : Values.missing(evidence, "no publication has its " + measure.title());
  }

  @Override
  public Named named() {
    return named;
  }

  @Override
  public Set<Measure> needs() {
    return measure == Measure.EXPECTED
        ? Set.of(measure, Measure.NORMED_CITATIONS)
        : Set.of(measure);
  }

  @Override
  public Value of(Evidence evidence) {
    return formula.apply(evidence);
  }
}
