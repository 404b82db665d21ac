package colab.analysis;

import colab.corpus.YearRange;
import colab.indicator.CollaborationIndicators;
import colab.indicator.Counting;
import colab.indicator.Evidence;
import colab.indicator.GrowthIndicators;
import colab.indicator.ImpactIndicators;
import colab.indicator.OutputIndicators;
import colab.indicator.RankCorrelation;
import colab.indicator.Ranking;
import colab.indicator.Role;
import colab.indicator.Stratum;
import colab.publication.Countries;
import colab.publication.Country;
import colab.table.Column;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import colab.tally.Cube;
import colab.tally.Dimension;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The partners in one cube, with their ranks in all and in each year. */
final class Partners {
  private static final int AUTHORS = 100;
  private static final double MOSTLY = 0.5;
  private static final CollaborationIndicators INDEX = CollaborationIndicators.INDEX;

  private static final Column[] COLUMNS = {
    Column.of("rank", "", Unit.RANK),
    Column.of("country", "Partner", Unit.TEXT),
    Column.data("code", Unit.TEXT),
    Column.of("output", "Output", Unit.COUNT),
    Column.of("fwci", "FWCI", Unit.RATIO),
    Column.data("n_fwci", Unit.COUNT),
    Column.data("fwci_low", Unit.RATIO),
    Column.data("fwci_high", Unit.RATIO),
    Column.data("fwci_median", Unit.RATIO),
    Column.of("fwci_up_to_100_authors", "FWCI<=100au", Unit.RATIO),
    Column.data("n_fwci_up_to_100_authors", Unit.COUNT),
    Column.of("share_percent", "% of intl", Unit.PERCENT),
    Column.screen("yearly_rank", "Yearly rank", Unit.TEXT),
    Column.data("yearly_rank_best", Unit.RANK),
    Column.data("yearly_rank_worst", Unit.RANK)
  };
  private static final GrowthIndicators GROWTH = GrowthIndicators.ENDPOINT;

  /**
   * One partner.
   *
   * @param country who it is
   * @param cube its part of the cube
   * @param output its co-publications, in the counting that was asked for
   */
  record Partner(Country country, Cube cube, double output) {}

  private static final Value NO_INDEX = Value.missing("its total is not known");

  private final Question question;
  private final IndexSource.Totals totals;
  private final boolean yearly;
  private final Optional<YearRange> span;
  private final List<Partner> partners = new ArrayList<>();
  private final Map<Integer, Ranking> years = new TreeMap<>();

  /**
   * The partners of a cube.
   *
   * @param period what years growth is measured over
   */
  Partners(Cube cube, Question question, IndexSource.Totals totals, Optional<YearRange> period) {
    this.span = period.filter(years -> years.length() > 1);
    this.question = question;
    this.totals = totals;
    this.yearly = cube.dimensions().contains(Dimension.YEAR);
    for (int index : cube.members(Dimension.PARTNER)) {
      Cube own = cube.at(Dimension.PARTNER, index);
      partners.add(new Partner(Countries.standard().get(index), own, output(counted(own))));
    }
    partners.sort(
        Comparator.comparingDouble(Partner::output)
            .reversed()
            .thenComparing(partner -> partner.country().name()));
    if (yearly) {
      cube.members(Dimension.YEAR).forEach(year -> years.put(year, ranking(year)));
    }
  }

  /** {@return the columns; the index has one for people where the totals are known} */
  List<Column> columns() {
    List<Column> columns = new ArrayList<>(List.of(COLUMNS));
    columns.add(
        totals.world().isEmpty()
            ? Column.data(INDEX.id(), INDEX.unit())
            : Column.of(INDEX.id(), "Index", INDEX.unit()));
    boolean detail = question.detail() && yearly;
    columns.add(
        detail
            ? Column.of(GROWTH.id(), "Growth %", GROWTH.unit())
            : Column.data(GROWTH.id(), GROWTH.unit()));
    if (question.detail()) {
      columns.add(Column.screen("fwci_interval", "stability 95%", Unit.TEXT));
    }
    return columns;
  }

  List<Partner> largestFirst() {
    return List.copyOf(partners);
  }

  Ranking ranking() {
    return new Ranking(partners.stream().mapToDouble(Partner::output).toArray());
  }

  private Ranking ranking(int year) {
    return new Ranking(partners.stream().mapToDouble(partner -> inYear(partner, year)).toArray());
  }

  private double inYear(Partner partner, int year) {
    return output(counted(partner.cube().at(Dimension.YEAR, year)));
  }

  /** In fractional counting a co-publication counts the shares of both sides: Nature Index. */
  private List<Stratum> counted(Cube cube) {
    return isFull(cube) ? Sets.full(cube) : Sets.fractional(cube, k -> k + 1);
  }

  /** {@return the home country's part alone, which its share is taken of} */
  List<Stratum> homePart(Cube cube) {
    return isFull(cube) ? Sets.full(cube) : Sets.fractional(cube);
  }

  private boolean isFull(Cube cube) {
    return question.counting() == Counting.FULL || !cube.isCounted();
  }

  static double output(List<Stratum> strata) {
    return RankAnalysis.amount(OutputIndicators.OUTPUT.of(Evidence.of(strata)));
  }

  List<Value> row(Partner partner, Ranking ranking, List<Stratum> home) {
    Evidence evidence = Evidence.of(counted(partner.cube())).resampled(question.forRow());
    Evidence part = Evidence.of(homePart(partner.cube())).with(Role.HOME, home);
    Value fwci = ImpactIndicators.FWCI.of(evidence);
    List<Value> cells = new ArrayList<>();
    cells.add(Value.count(ranking.of(partner.output())));
    cells.add(Value.label(partner.country().name()));
    cells.add(Value.label(partner.country().code()));
    cells.add(OutputIndicators.OUTPUT.of(evidence));
    cells.add(fwci);
    cells.add(ImpactIndicators.N_FWCI.of(evidence));
    cells.add(bound(fwci, true));
    cells.add(bound(fwci, false));
    cells.add(ImpactIndicators.FWCI_MEDIAN.of(evidence));
    cells.addAll(withinAuthors(partner.cube()));
    cells.add(OutputIndicators.SHARE.of(part));
    cells.addAll(ranks(partner));
    cells.add(index(partner));
    cells.add(growth(partner));
    if (question.detail()) {
      cells.add(interval(fwci));
    }
    return cells;
  }

  private Value index(Partner partner) {
    return INDEX.of(totals.evidence(counted(partner.cube()), home(), partner.country().index()));
  }

  /** {@return the first row worked out, which is that of the largest} */
  Worked first(Table table) {
    int partner = largestFirst().get(0).country().index();
    return Worked.first(table)
        .with("home", international(totals.of(home())), Unit.COUNT)
        .with("partner", international(totals.of(partner)), Unit.COUNT)
        .with(
            "world",
            totals
                .world()
                .map(cell -> international(List.of(new Stratum(1, cell))))
                .orElse(NO_INDEX),
            Unit.COUNT);
  }

  private static Value international(List<Stratum> strata) {
    return strata.isEmpty() ? NO_INDEX : Value.count(Math.round(output(strata)));
  }

  private int home() {
    return question.selection().sides().get(0).countries().indices().findFirst().orElse(-1);
  }

  private List<Value> withinAuthors(Cube cube) {
    if (!Sets.hasAuthors(cube)) {
      Value none = Value.missing("the export has no number of authors");
      return List.of(none, none);
    }
    Evidence few = Evidence.of(counted(Sets.withinAuthors(cube, AUTHORS)));
    return List.of(ImpactIndicators.FWCI.of(few), ImpactIndicators.N_FWCI.of(few));
  }

  private Value growth(Partner partner) {
    return span.filter(years -> yearly)
        .map(years -> new GrowthSpan(years, 1).evidence(partner.cube(), this::counted))
        .map(GROWTH::of)
        .orElse(Value.missing("growth needs two years or more"));
  }

  private static Value interval(Value fwci) {
    return fwci instanceof Value.Quantity quantity && quantity.interval().isPresent()
        ? Value.label(
            Words.decimal(quantity.interval().get().low(), 2)
                + "-"
                + Words.decimal(quantity.interval().get().high(), 2))
        : Value.blank("no interval");
  }

  private static Value bound(Value value, boolean low) {
    if (value instanceof Value.Quantity quantity && quantity.interval().isPresent()) {
      return Value.quantity(
          low ? quantity.interval().get().low() : quantity.interval().get().high());
    }
    return Value.blank("no interval");
  }

  /** The range in words, then its best and its worst rank. */
  private List<Value> ranks(Partner partner) {
    if (!yearly) {
      Value none = Value.missing("the export has no years");
      return List.of(none, none, none);
    }
    long best = Long.MAX_VALUE;
    long worst = 0;
    for (Map.Entry<Integer, Ranking> year : years.entrySet()) {
      if (inYear(partner, year.getKey()) > 0) {
        long rank = year.getValue().of(inYear(partner, year.getKey()));
        best = Math.min(best, rank);
        worst = Math.max(worst, rank);
      }
    }
    if (worst == 0) {
      Value none = Value.missing("no year has a publication with it");
      return List.of(none, none, none);
    }
    String range = best == worst ? String.valueOf(best) : best + "-" + worst;
    return List.of(Value.label(range), Value.count(best), Value.count(worst));
  }

  /**
   * {@return whether the order of the partners by FWCI is mostly that by the share of publications
   * with more than 100 authors: Spearman's correlation of at least one half}
   */
  boolean isConsortiumOrder(List<Partner> shown) {
    if (shown.stream().anyMatch(partner -> !Sets.hasAuthors(partner.cube()))) {
      return false;
    }
    double[] fwci = shown.stream().mapToDouble(this::fwci).toArray();
    double[] large = shown.stream().mapToDouble(Partners::largeShare).toArray();
    return RankCorrelation.of(fwci, large) >= MOSTLY;
  }

  private double fwci(Partner partner) {
    return RankAnalysis.amount(ImpactIndicators.FWCI.of(Evidence.of(counted(partner.cube()))));
  }

  private static double largeShare(Partner partner) {
    double few = output(Sets.full(Sets.withinAuthors(partner.cube(), AUTHORS)));
    return 1 - few / output(Sets.full(partner.cube()));
  }
}
