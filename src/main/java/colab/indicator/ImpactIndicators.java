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

/** How much a set is cited, against the world and in itself. */
public enum ImpactIndicators implements Indicator {
  FWCI("fwci", "FWCI", Unit.RATIO, Measure.FWCI, ImpactIndicators::fwci),
  N_FWCI("n_fwci", "Publications with FWCI", Unit.COUNT, Measure.FWCI, ImpactIndicators::number),
  FWCI_MEDIAN("fwci_median", "Median FWCI", Unit.RATIO, Measure.FWCI, ImpactIndicators::median),
  FWCI_GEOMETRIC(
      "fwci_geometric_mean",
      "Geometric mean FWCI",
      Unit.RATIO,
      Measure.FWCI,
      ImpactIndicators::geometric),
  CITATIONS("citations", "Citations", Unit.COUNT, Measure.CITATIONS, ImpactIndicators::citations),
  CITATIONS_PER_PUBLICATION(
      "citations_per_publication",
      "Citations per publication",
      Unit.MEAN,
      Measure.CITATIONS,
      ImpactIndicators::perPublication),
  CITED_SHARE(
      "cited_percent", "Cited, %", Unit.PERCENT, Measure.CITED, e -> share(e, Measure.CITED)),
  H_INDEX("h_index", "h-index", Unit.COUNT, Measure.CITATIONS, ImpactIndicators::hirsch),
  TOP_1(
      "pp_top_1_percent", "PP(top 1%)", Unit.PERCENT, Measure.TOP_1, e -> share(e, Measure.TOP_1)),
  TOP_5(
      "pp_top_5_percent", "PP(top 5%)", Unit.PERCENT, Measure.TOP_5, e -> share(e, Measure.TOP_5)),
  TOP_10(
      "pp_top_10_percent",
      "PP(top 10%)",
      Unit.PERCENT,
      Measure.TOP_10,
      e -> share(e, Measure.TOP_10)),
  TOP_25(
      "pp_top_25_percent",
      "PP(top 25%)",
      Unit.PERCENT,
      Measure.TOP_25,
      e -> share(e, Measure.TOP_25)),
  WEIGHTED_TOP_1(
      "pp_fw_top_1_percent",
      "PP(top 1% by FWCI)",
      Unit.PERCENT,
      Measure.WEIGHTED_TOP_1,
      e -> share(e, Measure.WEIGHTED_TOP_1)),
  WEIGHTED_TOP_5(
      "pp_fw_top_5_percent",
      "PP(top 5% by FWCI)",
      Unit.PERCENT,
      Measure.WEIGHTED_TOP_5,
      e -> share(e, Measure.WEIGHTED_TOP_5)),
  WEIGHTED_TOP_10(
      "pp_fw_top_10_percent",
      "PP(top 10% by FWCI)",
      Unit.PERCENT,
      Measure.WEIGHTED_TOP_10,
      e -> share(e, Measure.WEIGHTED_TOP_10)),
  WEIGHTED_TOP_25(
      "pp_fw_top_25_percent",
      "PP(top 25% by FWCI)",
      Unit.PERCENT,
      Measure.WEIGHTED_TOP_25,
      e -> share(e, Measure.WEIGHTED_TOP_25));

  private final Named named;
  private final Measure measure;
  private final Function<Evidence, Value> formula;

  ImpactIndicators(
      String id, String title, Unit unit, Measure measure, Function<Evidence, Value> formula) {
    this.named = new Named(id, title, unit);
    this.measure = measure;
    this.formula = formula;
  }

  private static Value fwci(Evidence evidence) {
    List<Stratum> here = evidence.strata(Role.HERE);
    OptionalDouble mean = Weighted.mean(here, Measure.FWCI);
    if (mean.isEmpty()) {
      return Value.missing("no publication has an FWCI");
    }
    if (!evidence.isCounted()) {
      return Value.quantity(mean.getAsDouble());
    }
    Optional<Interval> interval =
        evidence.resampling().flatMap(how -> Bootstrap.interval(here, how));
    return Values.mean(mean.getAsDouble(), interval, Weighted.number(here, Measure.FWCI));
  }

  private static Value number(Evidence evidence) {
    return evidence.isCounted()
        ? Value.count(Weighted.number(evidence.strata(Role.HERE), Measure.FWCI))
        : Values.missing(evidence, "");
  }

  private static Value median(Evidence evidence) {
    List<Stratum> here = evidence.strata(Role.HERE);
    if (here.size() != 1) {
      return Value.blank("the median is of whole publications: use full counting");
    }
    Optional<long[]> values = here.get(0).cell().values();
    if (values.isEmpty() || values.get().length == 0) {
      return Values.missing(evidence, "no publication has an FWCI");
    }
    long[] sorted = values.get();
    long middle = sorted[sorted.length / 2] + sorted[(sorted.length - 1) / 2];
    return new Value.Quantity(
        middle / 2.0 / Measure.FWCI.scale(),
        MedianInterval.of(sorted, Measure.FWCI),
        Value.Caution.NONE);
  }

  /** exp(mean of ln(1 + x)) - 1: the offset lets publications without citations in. */
  private static Value geometric(Evidence evidence) {
    double logarithms = 0;
    double weights = 0;
    for (Stratum stratum : evidence.strata(Role.HERE)) {
      long last = 0;
      double logarithm = 0;
      for (long value : stratum.cell().values().orElse(new long[0])) {
        if (value != last) {
          logarithm = Math.log1p((double) value / Measure.FWCI.scale());
          last = value;
        }
        logarithms += stratum.weight() * logarithm;
        weights += stratum.weight();
      }
    }
    return weights > 0
        ? Value.quantity(Math.expm1(logarithms / weights))
        : Values.missing(evidence, "no publication has an FWCI");
  }

  private static Value citations(Evidence evidence) {
    OptionalDouble total = Weighted.total(evidence.strata(Role.HERE), Measure.CITATIONS);
    boolean none =
        evidence.isCounted() && Weighted.number(evidence.strata(Role.HERE), Measure.CITATIONS) == 0;
    if (total.isEmpty() || none) {
      return Values.missing(evidence, "no publication has citations");
    }
    double sum = total.getAsDouble();
    return sum == Math.rint(sum) ? Value.count((long) sum) : Value.quantity(sum);
  }

  private static Value perPublication(Evidence evidence) {
    OptionalDouble mean = Weighted.mean(evidence.strata(Role.HERE), Measure.CITATIONS);
    return Values.of(mean, 1, evidence, "no publication has its citations");
  }

  /** The largest h such that h publications have h citations or more. */
  private static Value hirsch(Evidence evidence) {
    List<Stratum> here = evidence.strata(Role.HERE);
    if (here.size() != 1) {
      return Value.blank("the h-index is of whole publications: use full counting");
    }
    long[] ascending = here.get(0).cell().values(Measure.CITATIONS).orElse(new long[0]);
    if (ascending.length == 0) {
      return Values.missing(evidence, "no publication has citations");
    }
    int h = 0;
    while (h < ascending.length && ascending[ascending.length - 1 - h] > h) {
      h++;
    }
    return Value.count(h);
  }

  private static Value share(Evidence evidence, Measure measure) {
    List<Stratum> here = evidence.strata(Role.HERE);
    OptionalDouble mean = Weighted.mean(here, measure);
    if (mean.isEmpty()) {
      return Values.missing(evidence, "no publication has its " + measure.title());
    }
    return new Value.Quantity(
        100 * mean.getAsDouble(),
        Shares.interval(here, measure, evidence.resampling()),
        Value.Caution.NONE);
  }

  @Override
  public Named named() {
    return named;
  }

  @Override
  public Set<Measure> needs() {
    return Set.of(measure);
  }

  @Override
  public Set<Measure> keeps() {
    return switch (this) {
      case FWCI_MEDIAN, FWCI_GEOMETRIC -> Set.of(Measure.FWCI);
      case H_INDEX -> Set.of(Measure.CITATIONS);
      default -> Set.of();
    };
  }

  @Override
  public Value of(Evidence evidence) {
    return formula.apply(evidence);
  }
}
