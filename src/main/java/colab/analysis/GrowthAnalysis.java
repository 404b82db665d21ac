package colab.analysis;

import colab.ColabException;
import colab.corpus.Scope;
import colab.corpus.Selection;
import colab.corpus.Side;
import colab.corpus.YearRange;
import colab.publication.Scheme;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How the output of a set grows, beside the own output of its sides where the export holds it, or
 * by subject area.
 */
public final class GrowthAnalysis implements Analysis {
  private static final int GROWTH = GrowthTable.GROWTH;
  private static final int MOST_WORKED = 3;

  private final Question question;
  private final Selection selection;
  private final GrowthBy by;
  private final int smooth;
  private final Export export;
  private final List<Export> others;

  /** Finds the export that answers; growth from year to year. */
  public GrowthAnalysis(Question question, GrowthBy by, Library library) {
    this(question, by, 1, library);
  }

  /**
   * Finds the export that answers.
   *
   * @param smooth how many years are averaged at a time; 1 for none
   */
  public GrowthAnalysis(Question question, GrowthBy by, int smooth, Library library) {
    this.question = question;
    this.by = by;
    this.smooth = smooth;
    boolean partners = by == GrowthBy.PARTNER;
    if (partners && question.selection().sides().size() != 1) {
      throw ColabException.usage(
          "partners are of one country or group", "Write colab growth --country JP --by partner.");
    }
    this.selection = partners ? question.selection().ofPartners() : question.selection();
    List<Dimension> needed =
        by == GrowthBy.SET
            ? List.of(Dimension.YEAR)
            : partners
                ? List.of(by.dimension(), Dimension.YEAR)
                : List.of(Dimension.YEAR, by.dimension());
    Breakdown essential = Breakdown.of(selection, needed, Set.of());
    this.export = library.choose(essential, question.counting());
    this.others = library.others(essential, export);
  }

  @Override
  public List<Request> requests() {
    List<Request> requests = new ArrayList<>();
    if (hasWhole()) {
      requests.add(new Request(export, breakdown(selection, GrowthBy.SET)));
    }
    if (by == GrowthBy.SET) {
      homes()
          .forEach(
              side ->
                  requests.add(
                      new Request(
                          export, breakdown(selection.withSides(List.of(side)), GrowthBy.SET))));
      if (hasWorld()) {
        requests.add(new Request(export, breakdown(selection.withSides(List.of()), GrowthBy.SET)));
      }
    } else {
      requests.add(new Request(export, breakdown(selection, by)));
    }
    return requests;
  }

  /** A table of a country's partners need not tell of all its international publications. */
  private boolean hasWhole() {
    return export.refusal(breakdown(selection, GrowthBy.SET)).isEmpty();
  }

  /** The world is set beside the others where all is told. */
  private boolean hasWorld() {
    Scope scope = export.scope();
    return question.detail()
        && !export.isCounted()
        && !selection.sides().isEmpty()
        && scope.basis() != Scope.Basis.UNDECLARED
        && scope.sides().isEmpty()
        && scope.entity().isEmpty();
  }

  private Breakdown breakdown(Selection of, GrowthBy rows) {
    List<Dimension> dimensions = new ArrayList<>();
    if (rows != GrowthBy.SET) {
      dimensions.add(rows.dimension());
    }
    dimensions.addAll(
        export.isCounted()
            ? List.of(Dimension.YEAR)
            : Sets.with(question.counting(), Dimension.YEAR));
    return Breakdown.of(of, dimensions, Set.of());
  }

  private List<Side> homes() {
    return by == GrowthBy.SET ? Sets.homes(selection, export) : List.of();
  }

  @Override
  public Result result(List<Filled> filled) {
    Filled answer = filled.get(0);
    refuseNothing(answer.cube());
    YearRange period = period(answer);
    GrowthTable rows =
        new GrowthTable(
            new GrowthSpan(period, smooth),
            question.counting(),
            question.detail() && by == GrowthBy.SET);
    TableBuilder table =
        TableBuilder.from(
            "growth",
            Words.title(selection, export) + ": growth of output",
            export,
            Optional.of(period));
    table.columns(rows.columns(isRelative()).toArray(Column[]::new));
    if (by == GrowthBy.SET) {
      sets(rows, filled).forEach(table::row);
    } else {
      if (hasWhole()) {
        table.row(rows.row(label(), answer.cube(), false));
      }
      members(rows, filled.get(filled.size() - 1).cube()).forEach(table::row);
    }
    notes(table, answer, period);
    Table built = table.build();
    Table shown = rows.detail() ? built.laidOut(rows.layout()) : built;
    return result(shown, rows.span(), caveats(answer, period));
  }

  private void refuseNothing(Cube set) {
    if (set.total().publications().orElse(-1) == 0) {
      throw NoPublication.of(selection);
    }
  }

  private boolean isRelative() {
    return by == GrowthBy.SET && (!homes().isEmpty() || hasWorld());
  }

  private String label() {
    return selection.sides().isEmpty() ? "All publications" : Words.pair(selection);
  }

  private YearRange period(Filled answer) {
    YearRange all =
        Notes.period(export, selection.years(), answer)
            .orElseThrow(
                () ->
                    ColabException.couldNot(
                        "growth needs years, and no publication has one",
                        "Check the Year column."));
    int last = selection.years().isPresent() ? all.last() : Notes.lastWholeYear(export, all.last());
    if (last <= all.first()) {
      throw ColabException.couldNot(
          "growth needs two years or more; there is " + all, "Widen --years.");
    }
    return new YearRange(all.first(), last);
  }

  private List<List<Value>> sets(GrowthTable table, List<Filled> filled) {
    List<List<Value>> rows = new ArrayList<>();
    Cube set = filled.get(0).cube();
    rows.add(table.row(label(), set, isRelative()));
    List<Side> homes = homes();
    for (int i = 0; i < homes.size(); i++) {
      String label = "  all of " + homes.get(i).sentenceName();
      rows.add(table.own(label, filled.get(i + 1).cube(), rows.get(0), set));
    }
    if (hasWorld()) {
      Cube world = filled.get(homes.size() + 1).cube();
      rows.add(table.own("  the world", world, rows.get(0), set));
    }
    return rows;
  }

  private List<List<Value>> members(GrowthTable table, Cube cube) {
    List<List<Value>> rows = new ArrayList<>();
    Scheme scheme = export.scheme();
    for (int member : by.ordered(cube, scheme)) {
      String name = by.name(scheme, member);
      rows.add(table.row("  " + name, cube.at(by.dimension(), member), false));
    }
    rows.sort(
        (a, b) -> Double.compare(RankAnalysis.amount(b.get(2)), RankAnalysis.amount(a.get(2))));
    return rows;
  }

  private void notes(TableBuilder table, Filled answer, YearRange period) {
    boolean smoothed = smooth > 1;
    table.note(
        Note.of(
                smoothed
                    ? "Growth: last average of "
                        + smooth
                        + " years against the first, and compound a year."
                    : "Growth: last year against first, and compound a year.")
            .about("growth_percent"));
    table.note(
        Note.of(
                smoothed
                    ? "Trend: log-linear through all averages, a year; they share years, so it has no interval."
                    : "Trend: log-linear through all years, a year.")
            .about("trend"));
    if (by != GrowthBy.SET) {
      table.note(Note.of(by.plural(export.scheme()) + " overlap: do not add."));
    }
    if (!homes().isEmpty()) {
      table.note(
          Note.of(
                  "Above own: "
                      + Words.pair(selection)
                      + " against all of that side, (1 + growth) / (1 + own growth) - 1, %.")
              .about("relative_growth"));
    }
    table.note(
        export.isCounted()
            ? Note.of("Already counted export.")
            : Notes.counting(question.counting(), answer));
    table.notes(caveats(answer, period)).note(SourceNotes.journals(answer));
    table.note(SourceNotes.beyond(export, answer, Optional.of(period)));
    table.note(Notes.account(answer.account())).note(Notes.also(others));
  }

  private List<Note> caveats(Filled answer, YearRange period) {
    List<Note> caveats = new ArrayList<>();
    running(answer, period).ifPresent(caveats::add);
    Notes.partial(export, Optional.of(period)).ifPresent(caveats::add);
    if (selection.sides().size() > 1 && homes().isEmpty() && by == GrowthBy.SET) {
      caveats.add(
          Note.of(
              "A database that grows lifts every set: the sides' own growth is not in this export."));
    }
    return caveats;
  }

  private Optional<Note> running(Filled answer, YearRange period) {
    return Notes.period(export, selection.years(), answer)
        .filter(all -> all.last() > period.last())
        .map(
            all ->
                Note.of(
                    new YearRange(period.last() + 1, all.last())
                        + " was not over when this was exported: left out (--years takes it in)."));
  }

  private Result result(Table table, GrowthSpan span, List<Note> caveats) {
    Value growth = table.rows().get(0).get(GROWTH);
    return new Result(
        table,
        growth,
        Unit.GROWTH,
        () -> new GrowthWording(table, !homes().isEmpty(), caveats).text(),
        () -> explanation(table, span, growth),
        List.of());
  }

  private static List<Note> explanation(Table table, GrowthSpan span, Value growth) {
    List<Integer> first =
        IntStream.range(0, Math.min(MOST_WORKED, table.rows().size())).boxed().toList();
    return new Worked(table, first, Map.of())
        .with("years_between", Value.count(span.between()), Unit.COUNT)
        .with("set_growth", growth, Unit.GROWTH)
        .notes();
  }
}
