package colab.indicator;

import colab.table.Unit;
import colab.table.Value;
import colab.tally.Measure;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * How the FWCI of single publications is spread about its mean, and what few of them carry. What
 * hangs on sums alone is known in fractional counting too; what hangs on the order of whole
 * publications is not.
 */
public enum DistributionIndicators implements Indicator {
  STANDARD_DEVIATION(
      "fwci_sd",
      "Standard deviation of FWCI",
      Unit.RATIO,
      e -> scattered(e, true, Moments::standardDeviation)),
  STANDARD_ERROR(
      "fwci_se",
      "Standard error of the mean FWCI",
      Unit.RATIO,
      e -> scattered(e, false, Moments::standardError)),
  SKEWNESS("fwci_skewness", "Skewness of FWCI", Unit.RATIO, DistributionIndicators::skewness),
  GINI("fwci_gini", "Gini coefficient of FWCI", Unit.RATIO, DistributionIndicators::gini),
  TRIMMED(
      "fwci_trimmed_mean", "10% trimmed mean FWCI", Unit.RATIO, e -> ordered(e, Trimming::trimmed)),
  WINSORISED(
      "fwci_winsorised_mean",
      "10% winsorised mean FWCI",
      Unit.RATIO,
      e -> ordered(e, Trimming::winsorised)),
  TOP_PUBLICATION(
      "fwci_sum_top_publication_percent",
      "Sum of FWCI held by the top publication, %",
      Unit.PERCENT,
      e -> held(e, all -> 1)),
  TOP_ONE_PER_CENT(
      "fwci_sum_top_1_percent",
      "Sum of FWCI held by the top 1% of publications, %",
      Unit.PERCENT,
      e -> held(e, Contributions::onePerCent)),
  EFFECTIVE_NUMBER(
      "fwci_effective_number",
      "Effective number of publications",
      Unit.MEAN,
      DistributionIndicators::effective),
  INFLUENCE(
      "fwci_influence",
      "Largest influence of one publication on FWCI",
      Unit.RATIO,
      DistributionIndicators::influence);

  private static final String NONE = "no publication has an FWCI";
  private static final String TWO = "needs two publications with an FWCI or more";
  private static final String ZERO = "no publication has an FWCI above 0";
  private static final String WHOLE = "is of whole publications: use full counting";

  private final Named named;
  private final Function<Evidence, Value> formula;

  DistributionIndicators(String id, String title, Unit unit, Function<Evidence, Value> formula) {
    this.named = new Named(id, title, unit);
    this.formula = formula;
  }

  private static boolean isWeighted(Evidence evidence) {
    return evidence.strata(Role.HERE).size() > 1;
  }

  private static Value scattered(
      Evidence evidence, boolean whole, Function<Moments, Double> formula) {
    if (whole && isWeighted(evidence)) {
      return Value.blank(WHOLE);
    }
    Moments moments = Moments.of(evidence.strata(Role.HERE));
    return moments.number() < 2
        ? Values.missing(evidence, TWO)
        : Value.quantity(formula.apply(moments));
  }

  private static Value skewness(Evidence evidence) {
    Value value = scattered(evidence, true, moments -> 0.0);
    if (value instanceof Value.Missing) {
      return value;
    }
    boolean flat =
        evidence
            .strata(Role.HERE)
            .get(0)
            .cell()
            .values()
            .filter(DistributionIndicators::isFlat)
            .isPresent();
    return flat
        ? Value.missing("no two publications differ in FWCI")
        : scattered(evidence, true, Moments::skewness);
  }

  private static boolean isFlat(long... ascending) {
    return ascending[0] == ascending[ascending.length - 1];
  }

  private static Value ordered(Evidence evidence, Function<long[], Double> formula) {
    if (isWeighted(evidence)) {
      return Value.blank(WHOLE);
    }
    return evidence.strata(Role.HERE).stream()
        .flatMap(stratum -> stratum.cell().values().stream())
        .filter(ascending -> ascending.length > 0)
        .findFirst()
        .<Value>map(ascending -> Value.quantity(formula.apply(ascending)))
        .orElseGet(() -> Values.missing(evidence, NONE));
  }

  private static Value gini(Evidence evidence) {
    return isWeighted(evidence)
        ? Value.blank(WHOLE)
        : Values.of(Contributions.of(evidence.strata(Role.HERE)).gini(), 1, evidence, ZERO);
  }

  private static Value held(Evidence evidence, ToIntFunction<Contributions> number) {
    Contributions all = Contributions.of(evidence.strata(Role.HERE));
    return Values.of(all.percentOfLargest(number.applyAsInt(all)), 1, evidence, ZERO);
  }

  private static Value effective(Evidence evidence) {
    Contributions all = Contributions.of(evidence.strata(Role.HERE));
    return Values.of(all.effectiveNumber(), 1, evidence, ZERO);
  }

  /** mean - mean without i = w (x - mean) / (W - w): the ends of each stratum are enough. */
  private static Value influence(Evidence evidence) {
    List<Stratum> here = evidence.strata(Role.HERE);
    Moments moments = Moments.of(here);
    if (moments.number() < 2) {
      return Values.missing(evidence, TWO);
    }
    double largest = 0;
    for (Stratum stratum : here) {
      long[] ascending = stratum.cell().values().orElse(new long[0]);
      for (int i = 0; i < ascending.length; i += Math.max(1, ascending.length - 1)) {
        double off = (double) ascending[i] / Measure.FWCI.scale() - moments.mean();
        double moved = stratum.weight() * off / (moments.weight() - stratum.weight());
        largest = Math.abs(moved) > Math.abs(largest) ? moved : largest;
      }
    }
    return Value.quantity(largest);
  }

  @Override
  public Named named() {
    return named;
  }

  @Override
  public Set<Measure> needs() {
    return Set.of(Measure.FWCI);
  }

  @Override
  public Set<Measure> keeps() {
    return Set.of(Measure.FWCI);
  }

  @Override
  public Value of(Evidence evidence) {
    return formula.apply(evidence);
  }
}
