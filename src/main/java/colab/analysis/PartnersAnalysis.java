package colab.analysis;

import colab.ColabException;
import colab.corpus.Selection;
import colab.corpus.Side;
import colab.corpus.YearRange;
import colab.indicator.Counting;
import colab.indicator.Evidence;
import colab.indicator.ImpactIndicators;
import colab.indicator.OutputIndicators;
import colab.indicator.Ranking;
import colab.indicator.Role;
import colab.indicator.Stratum;
import colab.publication.Countries;
import colab.publication.Country;
import colab.table.Column;
import colab.table.Layout;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import colab.tally.Breakdown;
import colab.tally.Cube;
import colab.tally.Dimension;
import colab.tally.Export;
import colab.tally.Filled;
import colab.tally.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The partners of a country, largest first: output, share, FWCI with and without large author
 * groups, range of yearly ranks.
 */
public final class PartnersAnalysis implements Analysis {
  private static final int AUTHORS = 100;
  private static final double LIFTED = 1.25;

  private final Question question;
  private final Selection selection;
  private final Optional<Integer> top;
  private final Export export;

  /**
   * Finds the export that answers.
   *
   * @param top how many partners are printed; all are ranked
   */
  public PartnersAnalysis(Question question, Optional<Integer> top, Library library) {
    if (question.selection().sides().size() != 1) {
      throw ColabException.usage(
          "partners are of one country or group", "Write colab partners --country JP.");
    }
    this.selection = question.selection().international();
    this.question = question;
    this.top = top;
    this.export = library.choose(Breakdown.of(selection, List.of(Dimension.PARTNER), Set.of()));
  }

  @Override
  public List<Request> requests() {
    Set<Measure> measures = Sets.available(export, Measure.FWCI);
    List<Dimension> dimensions = new ArrayList<>(List.of(Dimension.PARTNER));
    if (!export.isCounted()) {
      addIf(dimensions, Dimension.YEAR);
      addIf(dimensions, Dimension.AUTHOR_BAND);
      dimensions.addAll(Sets.with(question.counting()));
    }
    Breakdown partners = Breakdown.of(selection, dimensions, measures);
    boolean values = !export.isCounted() && measures.contains(Measure.FWCI);
    List<Request> requests =
        new ArrayList<>(List.of(new Request(export, values ? partners.withValues() : partners)));
    if (!export.isCounted()) {
      requests.add(
          new Request(export, Breakdown.of(selection, Sets.with(question.counting()), Set.of())));
    }
    return requests;
  }

  private void addIf(List<Dimension> dimensions, Dimension dimension) {
    if (Sets.can(export, dimension)) {
      dimensions.add(dimension);
    }
  }

  /** A partner with its part of the cube and its output. */
  private record Partner(Country country, Cube cube, double output) {}

  @Override
  public Result result(List<Filled> filled) {
    Filled answer = filled.get(0);
    Optional<YearRange> period = Notes.period(export, selection.years(), answer.facts());
    List<Partner> partners = partners(answer.cube());
    Map<Integer, Ranking> yearly = yearly(partners, answer.cube());
    Ranking ranking = new Ranking(partners.stream().mapToDouble(Partner::output).toArray());
    List<Stratum> home = filled.size() > 1 ? homePart(filled.get(1).cube()) : List.of();
    List<Partner> shown =
        top.isPresent() ? partners.subList(0, Math.min(top.get(), partners.size())) : partners;
    TableBuilder table =
        TableBuilder.from(
            "partners", title(shown.size() < partners.size() ? shown.size() : 0), export, period);
    columns(table);
    for (Partner partner : shown) {
      table.row(row(partner, ranking, home, yearly));
    }
    notes(table, answer, home, shown);
    Table built =
        table.build().laidOut(Layout.inOrder("rank", "country", "output", "share_percent", "fwci"));
    return new Result(
        built,
        Value.missing("a ranking has several"),
        Unit.COUNT,
        wording(built, partners.size()),
        Glossary.of(built),
        List.of());
  }

  private String title(int shown) {
    String of = selection.sides().get(0).sentenceName();
    String possessive =
        of.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
            + of.substring(1)
            + (of.endsWith("s") ? "'" : "'s");
    return possessive + (shown > 0 ? " " + shown : "") + " largest partners";
  }

  private static void columns(TableBuilder table) {
    table.columns(
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
        Column.of("yearly_rank", "Yearly rank", Unit.TEXT));
  }

  private List<Partner> partners(Cube cube) {
    List<Partner> partners = new ArrayList<>();
    for (int index : cube.members(Dimension.PARTNER)) {
      Cube own = cube.at(Dimension.PARTNER, index);
      partners.add(new Partner(Countries.standard().get(index), own, output(counted(own))));
    }
    partners.sort(
        (a, b) ->
            a.output() != b.output()
                ? Double.compare(b.output(), a.output())
                : a.country().name().compareTo(b.country().name()));
    return partners;
  }

  /**
   * In fractional counting a co-publication counts 2/m: the home country's share and the partner's
   * (Nature Index).
   */
  private List<Stratum> counted(Cube cube) {
    return isFull(cube) ? Sets.full(cube) : Sets.fractional(cube, 1);
  }

  /** The home country's part alone, for its share. */
  private List<Stratum> homePart(Cube cube) {
    return isFull(cube) ? Sets.full(cube) : Sets.fractional(cube);
  }

  private boolean isFull(Cube cube) {
    return question.counting() == Counting.FULL || !cube.isCounted();
  }

  private static double output(List<Stratum> strata) {
    Value value = OutputIndicators.OUTPUT.of(Evidence.of(strata));
    return value instanceof Value.Count count
        ? count.number()
        : value instanceof Value.Quantity quantity ? quantity.number() : 0;
  }

  private Map<Integer, Ranking> yearly(List<Partner> partners, Cube cube) {
    Map<Integer, Ranking> yearly = new TreeMap<>();
    if (cube.dimensions().contains(Dimension.YEAR)) {
      for (int year : cube.members(Dimension.YEAR)) {
        yearly.put(
            year,
            new Ranking(partners.stream().mapToDouble(partner -> inYear(partner, year)).toArray()));
      }
    }
    return yearly;
  }

  private double inYear(Partner partner, int year) {
    return output(counted(partner.cube().at(Dimension.YEAR, year)));
  }

  private List<Value> row(
      Partner partner, Ranking ranking, List<Stratum> home, Map<Integer, Ranking> yearly) {
    Evidence evidence = Evidence.of(counted(partner.cube())).resampled(question.forRow());
    Evidence part = Evidence.of(homePart(partner.cube())).with(Role.HOME, home);
    Value fwci = ImpactIndicators.FWCI.of(evidence);
    Value none = Value.missing("the export has no number of authors");
    Evidence few =
        Sets.hasAuthors(partner.cube())
            ? Evidence.of(counted(Sets.withinAuthors(partner.cube(), AUTHORS)))
            : evidence;
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
    cells.add(Sets.hasAuthors(partner.cube()) ? ImpactIndicators.FWCI.of(few) : none);
    cells.add(Sets.hasAuthors(partner.cube()) ? ImpactIndicators.N_FWCI.of(few) : none);
    cells.add(OutputIndicators.SHARE.of(part));
    cells.add(ranks(partner, yearly));
    return cells;
  }

  static Value bound(Value value, boolean low) {
    if (value instanceof Value.Quantity quantity && quantity.interval().isPresent()) {
      return Value.quantity(
          low ? quantity.interval().get().low() : quantity.interval().get().high());
    }
    return Value.missing("no interval");
  }

  private Value ranks(Partner partner, Map<Integer, Ranking> yearly) {
    if (yearly.isEmpty()) {
      return Value.missing("the export has no years");
    }
    long best = Long.MAX_VALUE;
    long worst = 0;
    for (Map.Entry<Integer, Ranking> year : yearly.entrySet()) {
      long rank = year.getValue().of(inYear(partner, year.getKey()));
      best = Math.min(best, rank);
      worst = Math.max(worst, rank);
    }
    return Value.label(best == worst ? String.valueOf(best) : best + "-" + worst);
  }

  private void notes(TableBuilder table, Filled answer, List<Stratum> home, List<Partner> shown) {
    Side side = selection.sides().get(0);
    table.note(Note.of("Partners overlap (one publication, several partners): do not add."));
    if (isLifted(shown)) {
      table.note(Note.of("FWCI order is mostly consortium share: see <=100au."));
    }
    if (!home.isEmpty()) {
      table.note(
          Note.of(
              "% of "
                  + possessive(side)
                  + " "
                  + Words.number(Math.round(output(home)))
                  + " international."));
    }
    if (!answer.cube().isCounted() || question.counting() == Counting.FRACTIONAL) {
      table.note(Notes.counting(question.counting(), answer));
    }
    table
        .notes(Notes.filters(export))
        .note(export.isCounted() ? Optional.empty() : Notes.scope(export));
    if (question.detail()) {
      table
          .note(Notes.counting(question.counting(), answer))
          .notes(Notes.facts(answer, true))
          .note(Notes.account(answer.account()));
    }
    table.note(Notes.declared(export, answer.account()));
  }

  /** Whether large author groups lift the FWCI of half of the partners by a quarter or more. */
  private static boolean isLifted(List<Partner> shown) {
    long lifted = shown.stream().filter(PartnersAnalysis::isLifted).count();
    return lifted > 0 && lifted * 2 >= shown.size();
  }

  private static boolean isLifted(Partner partner) {
    if (!Sets.hasAuthors(partner.cube())) {
      return false;
    }
    double all = partner.cube().total().mean(Measure.FWCI).orElse(0);
    double few =
        Sets.withinAuthors(partner.cube(), AUTHORS)
            .total()
            .mean(Measure.FWCI)
            .orElse(Double.MAX_VALUE);
    return all > LIFTED * few;
  }

  private static String possessive(Side side) {
    return side.sentenceName() + (side.sentenceName().endsWith("s") ? "'" : "'s");
  }

  private String wording(Table table, int partners) {
    List<Value> first = table.rows().isEmpty() ? List.of() : table.rows().get(0);
    if (first.isEmpty()) {
      return "No partner was found.";
    }
    String name = first.get(1) instanceof Value.Label label ? label.text() : "";
    return table.title().substring(0, table.title().indexOf(" ("))
        + ": first is "
        + name
        + " with "
        + Wording.value(first.get(3), Unit.COUNT)
        + " co-authored publications, of "
        + partners
        + " partners. A publication with several partners counts for each, so they do not add up.";
  }
}
