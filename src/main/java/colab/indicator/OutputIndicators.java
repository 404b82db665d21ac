package colab.indicator;

import colab.table.Unit;
import colab.table.Value;
import colab.tally.Measure;
import java.util.OptionalDouble;
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
      OutputIndicators::international);

  private final String id;
  private final String title;
  private final Unit unit;
  private final Set<Measure> needs;
  private final Function<Evidence, Value> formula;

  OutputIndicators(
      String id, String title, Unit unit, Set<Measure> needs, Function<Evidence, Value> formula) {
    this.id = id;
    this.title = title;
    this.unit = unit;
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
    return Value.quantity(100 * here.getAsDouble() / home.getAsDouble());
  }

  private static Value international(Evidence evidence) {
    OptionalDouble mean = Weighted.mean(evidence.strata(Role.HERE), Measure.INTERNATIONAL);
    return Values.of(mean, 100, evidence, "no publication has its countries");
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
    return unit;
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
