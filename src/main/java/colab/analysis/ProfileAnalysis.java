package colab.analysis;

import colab.ColabException;
import colab.corpus.Selection;
import colab.corpus.Side;
import colab.corpus.YearRange;
import colab.indicator.Counting;
import colab.indicator.Evidence;
import colab.indicator.GrowthIndicators;
import colab.indicator.ImpactIndicators;
import colab.indicator.OutputIndicators;
import colab.indicator.Stratum;
import colab.table.Column;
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
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Two countries and their co-publications side by side: output, FWCI of the last year, growth, rank
 * as partner.
 */
public final class ProfileAnalysis implements Analysis {
  private final Selection selection;
  private final Export export;
  private final List<Selection> sets;
  private final Question question;
  private final List<Optional<RankAnalysis>> ranks = new ArrayList<>();

  /** Finds the export that answers; the one that holds both sides and the pair, if there is one. */
  public ProfileAnalysis(Question question, Library library) {
    if (question.selection().sides().size() != 2) {
      throw ColabException.usage(
          "a profile is of two countries", "Write colab profile --pair UK,JP.");
    }
    this.question = question;
    this.selection = question.selection();
    List<Side> sides = selection.sides();
    this.sets =
        List.of(
            selection.withSides(List.of(sides.get(0))),
            selection.withSides(List.of(sides.get(1))),
            selection);
    this.export =
        complete(library)
            .orElseGet(() -> library.choose(breakdown(selection), question.counting()));
    ranks.add(rank(library, 0));
    ranks.add(rank(library, 1));
  }

  private Optional<Export> complete(Library library) {
    return library.exports().stream()
        .filter(
            candidate -> sets.stream().allMatch(set -> candidate.refusal(breakdown(set)).isEmpty()))
        .findFirst();
  }

  private static Breakdown breakdown(Selection set) {
    return Breakdown.of(set, List.of(Dimension.YEAR), Set.of());
  }

  /** The rank of the other side among the partners of this one, in the last year. */
  private Optional<RankAnalysis> rank(Library library, int side) {
    Optional<Integer> year = lastYear();
    Selection home = selection.withSides(List.of(selection.sides().get(side)));
    Selection asked =
        year.map(y -> home.withYears(new YearRange(y, y))).orElse(home).international();
    boolean group = selection.sides().get(1 - side).countries().size() > 1;
    if (group
        || library.covering(Breakdown.of(asked, List.of(Dimension.PARTNER), Set.of())).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        RankAnalysis.amongPartners(
            question.about(asked), selection.sides().get(1 - side), RankBy.OUTPUT, library));
  }

  private Optional<Integer> lastYear() {
    Optional<YearRange> years =
        selection.years().isPresent() ? selection.years() : export.scope().years();
    return years.map(YearRange::last);
  }

  @Override
  public List<Request> requests() {
    List<Request> requests = new ArrayList<>();
    Set<Measure> measures = Sets.available(export, Measure.FWCI);
    List<Dimension> dimensions =
        export.isCounted()
            ? List.of(Dimension.YEAR)
            : Sets.with(question.counting(), Dimension.YEAR);
    for (Selection set : sets) {
      if (export.refusal(breakdown(set)).isEmpty()) {
        requests.add(new Request(export, Breakdown.of(set, dimensions, measures)));
      }
    }
    ranks.forEach(rank -> rank.ifPresent(analysis -> requests.addAll(analysis.requests())));
    return requests;
  }

  @Override
  public Result result(List<Filled> filled) {
    List<Filled> rest = new ArrayList<>(filled);
    List<Optional<Cube>> cubes = new ArrayList<>();
    for (Selection set : sets) {
      cubes.add(
          export.refusal(breakdown(set)).isEmpty()
              ? Optional.of(rest.remove(0).cube())
              : Optional.empty());
    }
    refuseNothing(cubes.get(2));
    List<Value> rankCells = ranks.stream().map(rank -> rankCell(rank, rest)).toList();
    YearRange period = period(filled.get(0), cubes);
    List<Side> sides = selection.sides();
    String title =
        capital(sides.get(0).sentenceName())
            + " and "
            + sides.get(1).sentenceName()
            + " side by side"
            + Words.narrowed(selection);
    TableBuilder table = TableBuilder.from("profile", title, export, Optional.of(period));
    int last = period.last();
    table.columns(
        Column.of("set", "", Unit.TEXT),
        Column.of("output", "Output", Unit.COUNT),
        Column.of("joint_percent", "  joint as % of own", Unit.PERCENT),
        Column.of("fwci", "FWCI, " + last + window(last), Unit.RATIO),
        Column.of(
            "growth_percent", "Output growth " + period.first() + "-" + last + ", %", Unit.GROWTH),
        Column.of("joint_growth_minus_own_points", "  joint growth minus own, points", Unit.POINTS),
        Column.of("partner_rank", "Rank of the other as partner, " + last, Unit.TEXT));
    for (int i = 0; i < sets.size(); i++) {
      Value rank = i < 2 ? rankCells.get(i) : Value.blank("a pair has no partner");
      table.row(row(name(i), cubes, i, period, rank));
    }
    notes(table, filled.get(0));
    Table built = table.build().sideBySide();
    return new Result(
        built,
        Value.missing("a profile has several"),
        Unit.COUNT,
        () ->
            new ProfileWording(
                    built,
                    sides.get(0).sentenceName(),
                    sides.get(1).sentenceName(),
                    !window(last).isEmpty())
                .text(),
        () -> worked(built).notes(),
        List.of());
  }

  private void refuseNothing(Optional<Cube> pair) {
    boolean nothing =
        pair.filter(Cube::isCounted)
            .filter(cube -> cube.total().publications().orElse(0) == 0)
            .isPresent();
    if (nothing) {
      throw NoPublication.of(selection);
    }
  }

  private Worked worked(Table table) {
    List<Value> pair = table.rows().get(2);
    Worked worked = Worked.all(table).counted(question.counting());
    return question.counting() == Counting.FULL
        ? worked
            .with("joint", pair.get(1), Unit.COUNT)
            .with("joint_growth", pair.get(4), Unit.GROWTH)
        : worked.with("joint_growth", pair.get(4), Unit.GROWTH);
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private String name(int set) {
    List<Side> sides = selection.sides();
    return set < 2 ? sides.get(set).shortName() : Words.pair(selection);
  }

  private String window(int year) {
    return Notes.seen(export)
        .map(date -> date.getYear() - 4 < year ? " (window open)" : "")
        .orElse("");
  }

  private YearRange period(Filled first, List<Optional<Cube>> cubes) {
    Optional<YearRange> period = Notes.period(export, selection.years(), first);
    if (period.isPresent()) {
      return period.get();
    }
    var years =
        cubes.stream()
            .flatMap(Optional::stream)
            .flatMap(cube -> cube.members(Dimension.YEAR).stream())
            .toList();
    int lowest = years.stream().mapToInt(Integer::intValue).min().orElse(0);
    return new YearRange(lowest, years.stream().mapToInt(Integer::intValue).max().orElse(0));
  }

  private Value rankCell(Optional<RankAnalysis> rank, List<Filled> rest) {
    if (rank.isEmpty()) {
      return Value.missing("needs a country, and an export of partners of that year");
    }
    List<Filled> own = List.copyOf(rest.subList(0, rank.get().requests().size()));
    rest.subList(0, own.size()).clear();
    Value found = rank.get().result(own).headline();
    String other = selection.sides().get(1 - ranks.indexOf(rank)).shortName();
    return found instanceof Value.Count count
        ? Value.label(other + " " + Ordinals.of(count.number()))
        : found;
  }

  private List<Value> row(
      String name, List<Optional<Cube>> cubes, int set, YearRange period, Value rank) {
    Value none = Value.missing("needs an export of its own output");
    if (cubes.get(set).isEmpty()) {
      return List.of(Value.label(name), none, none, none, none, none, rank);
    }
    Cube own = cubes.get(set).get();
    Evidence here = Evidence.of(counted(own));
    Value growth = growth(own, period);
    Optional<Cube> joint = set < 2 ? cubes.get(2) : Optional.empty();
    Value other = set < 2 ? none : Value.blank("it is of the joint publications themselves");
    Value share =
        joint
            .map(
                cube ->
                    new JointShare(selection, question.counting())
                        .of(selection.sides().get(set), cube, own))
            .orElse(other);
    Value minus = joint.map(cube -> difference(growth(cube, period), growth)).orElse(other);
    Value fwci =
        ImpactIndicators.FWCI.of(Evidence.of(counted(own.at(Dimension.YEAR, period.last()))));
    return List.of(
        Value.label(name), OutputIndicators.OUTPUT.of(here), share, fwci, growth, minus, rank);
  }

  private Value growth(Cube cube, YearRange period) {
    SortedMap<Integer, List<Stratum>> series = new TreeMap<>();
    series.put(period.first(), counted(cube.at(Dimension.YEAR, period.first())));
    series.put(period.last(), counted(cube.at(Dimension.YEAR, period.last())));
    return GrowthIndicators.ENDPOINT.of(Evidence.ofSeries(series));
  }

  private List<Stratum> counted(Cube cube) {
    return cube.isCounted() ? Sets.counted(cube, question.counting()) : Sets.full(cube);
  }

  private static Value difference(Value joint, Value own) {
    return joint instanceof Value.Quantity j && own instanceof Value.Quantity o
        ? Value.quantity(j.number() - o.number())
        : Value.missing("needs both rates of growth");
  }

  private void notes(TableBuilder table, Filled answer) {
    table.note(Notes.counting(question.counting(), answer));
    if (sets.stream().anyMatch(set -> !export.refusal(breakdown(set)).isEmpty())) {
      table.note(
          Note.of(
              "A side's own output is not in this export; Benchmarking of both and the pair has it."));
    }
    ranks.stream()
        .flatMap(Optional::stream)
        .map(found -> Note.of("Rank from " + found.source() + "."))
        .distinct()
        .forEach(table::note);
    if (export.provenances().stream().allMatch(p -> p.exported().isEmpty())) {
      table.note(Note.of("The export is undated."));
    }
  }
}
