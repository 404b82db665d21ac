package colab.analysis;

import colab.ColabException;
import colab.corpus.Selection;
import colab.corpus.Side;
import colab.corpus.YearRange;
import colab.indicator.Counting;
import colab.indicator.Evidence;
import colab.indicator.GrowthIndicators;
import colab.indicator.OutputIndicators;
import colab.indicator.Stratum;
import colab.publication.Scheme;
import colab.publication.Subject;
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
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the output of a set grows, beside the own output of its sides where the export holds it, or
 * by subject area.
 */
public final class GrowthAnalysis implements Analysis {
  private static final int GROWTH = 3;
  private static final int MOST_WORKED = 3;

  private final Question question;
  private final Selection selection;
  private final boolean bySubject;
  private final Export export;
  private final List<Export> others;

  /** Finds the export that answers. */
  public GrowthAnalysis(Question question, boolean bySubject, Library library) {
    this.question = question;
    this.selection = question.selection();
    this.bySubject = bySubject;
    Dimension[] needed =
        bySubject
            ? new Dimension[] {Dimension.YEAR, Dimension.AREA}
            : new Dimension[] {Dimension.YEAR};
    Breakdown essential = Breakdown.of(selection, List.of(needed), Set.of());
    this.export = library.choose(essential, question.counting());
    this.others = library.others(essential, export);
  }

  @Override
  public List<Request> requests() {
    List<Request> requests = new ArrayList<>();
    requests.add(new Request(export, breakdown(selection, false)));
    if (bySubject) {
      requests.add(new Request(export, breakdown(selection, true)));
    } else {
      homes()
          .forEach(
              side ->
                  requests.add(
                      new Request(export, breakdown(selection.withSides(List.of(side)), false))));
    }
    return requests;
  }

  private Breakdown breakdown(Selection of, boolean subject) {
    List<Dimension> dimensions =
        new ArrayList<>(
            export.isCounted()
                ? List.of(Dimension.YEAR)
                : Sets.with(question.counting(), Dimension.YEAR));
    if (subject) {
      dimensions.add(Dimension.AREA);
    }
    return Breakdown.of(of, dimensions, Set.of());
  }

  private List<Side> homes() {
    return Sets.homes(selection, export);
  }

  @Override
  public Result result(List<Filled> filled) {
    Filled answer = filled.get(0);
    YearRange period = period(answer);
    TableBuilder table =
        TableBuilder.from(
            "growth",
            Words.title(selection, export) + ": growth of output",
            export,
            Optional.of(period));
    String first = String.valueOf(period.first());
    String last = String.valueOf(period.last());
    table.columns(
        Column.of("set", "", Unit.TEXT),
        Column.of("output_first", first, Unit.COUNT),
        Column.of("output_last", last, Unit.COUNT),
        Column.of("growth_percent", "Growth %", Unit.GROWTH),
        Column.of("compound_growth_percent", "a year", Unit.GROWTH),
        Column.of("trend_growth_percent", "Trend", Unit.GROWTH).withInterval(),
        homes().isEmpty() || bySubject
            ? Column.data("relative_growth_percent", Unit.GROWTH)
            : Column.of("relative_growth_percent", "above own", Unit.GROWTH));
    List<Value> head = row(label(), answer.cube(), period);
    table.row(with(head, Value.missing("it is the set itself")));
    if (bySubject) {
      subjects(filled.get(1).cube(), period).forEach(table::row);
    } else {
      homes(filled, period, head).forEach(table::row);
    }
    notes(table, answer, period);
    return result(table.build(), period, caveats(answer, period));
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

  private List<List<Value>> homes(List<Filled> filled, YearRange period, List<Value> head) {
    List<List<Value>> rows = new ArrayList<>();
    List<Side> homes = homes();
    for (int i = 0; i < homes.size(); i++) {
      List<Value> row =
          row("  all of " + homes.get(i).sentenceName(), filled.get(i + 1).cube(), period);
      rows.add(with(row, relative(head.get(GROWTH), row.get(GROWTH))));
    }
    return rows;
  }

  private static Value relative(Value set, Value own) {
    if (set instanceof Value.Quantity s && own instanceof Value.Quantity o && o.number() > -100) {
      return Value.quantity(100 * ((1 + s.number() / 100) / (1 + o.number() / 100) - 1));
    }
    return Value.missing("needs both rates of growth");
  }

  private List<List<Value>> subjects(Cube cube, YearRange period) {
    List<List<Value>> rows = new ArrayList<>();
    Scheme scheme = export.scheme();
    for (int area : scheme.ordered(Subject.Level.AREA, cube.members(Dimension.AREA))) {
      List<Value> row =
          row(
              "  " + scheme.subject(Subject.Level.AREA, area).name(),
              cube.at(Dimension.AREA, area),
              period);
      rows.add(with(row, Value.missing("not by subject")));
    }
    rows.sort((a, b) -> Double.compare(amount(b.get(2)), amount(a.get(2))));
    return rows;
  }

  private static double amount(Value value) {
    return value instanceof Value.Count count
        ? count.number()
        : value instanceof Value.Quantity q ? q.number() : 0;
  }

  private List<Value> row(String label, Cube cube, YearRange period) {
    SortedMap<Integer, List<Stratum>> series = new TreeMap<>();
    for (int year = period.first(); year <= period.last(); year++) {
      series.put(
          year,
          Sets.counted(
              cube.at(Dimension.YEAR, year),
              cube.isCounted() ? question.counting() : Counting.FULL));
    }
    Evidence evidence = Evidence.ofSeries(series);
    List<Value> cells = new ArrayList<>();
    cells.add(Value.label(label));
    cells.add(
        OutputIndicators.OUTPUT.of(Evidence.of(series.getOrDefault(period.first(), List.of()))));
    cells.add(
        OutputIndicators.OUTPUT.of(Evidence.of(series.getOrDefault(period.last(), List.of()))));
    cells.add(GrowthIndicators.ENDPOINT.of(evidence));
    cells.add(GrowthIndicators.COMPOUND.of(evidence));
    cells.add(GrowthIndicators.TREND.of(evidence));
    return cells;
  }

  private static List<Value> with(List<Value> cells, Value last) {
    List<Value> all = new ArrayList<>(cells);
    all.add(last);
    return all;
  }

  private void notes(TableBuilder table, Filled answer, YearRange period) {
    table.note(
        Note.of(
            "Growth: last year against first, and compound a year. Trend: log-linear through all years, a year."));
    table.note(bySubject ? Optional.of(overlap()) : Optional.empty());
    if (!homes().isEmpty() && !bySubject) {
      table.note(
          Note.of(
              "Above own: "
                  + Words.pair(selection)
                  + " against all of that side, (1 + growth) / (1 + own growth) - 1, %."));
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
    if (selection.sides().size() > 1 && homes().isEmpty() && !bySubject) {
      caveats.add(
          Note.of(
              "A database that grows lifts every set: the sides' own growth is not in this export."));
    }
    return caveats;
  }

  private Note overlap() {
    String scheme = export.scheme().isUsual() ? "" : " of " + export.scheme().title();
    return Note.of(
        Words.subjects(export.scheme(), Subject.Level.AREA) + scheme + " overlap: do not add.");
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

  private Result result(Table table, YearRange period, List<Note> caveats) {
    Value growth = table.rows().get(0).get(GROWTH);
    boolean sides = !bySubject && !homes().isEmpty();
    String wording = new GrowthWording(table, sides, caveats).text();
    return new Result(table, growth, Unit.GROWTH, wording, explanation(table, period), List.of());
  }

  private static List<Note> explanation(Table table, YearRange period) {
    Worked worked = table.rows().size() > MOST_WORKED ? Worked.first(table) : Worked.all(table);
    return worked
        .with("years_between", Value.count(period.last() - period.first()), Unit.COUNT)
        .with("set_growth", table.rows().get(0).get(GROWTH), Unit.GROWTH)
        .notes();
  }
}
