package colab.analysis;

import colab.corpus.Selection;
import colab.corpus.Side;
import colab.corpus.YearRange;
import colab.indicator.Counting;
import colab.indicator.Evidence;
import colab.indicator.OutputIndicators;
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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Scholarly output of a set by year and in all, and its share of the output of each side. */
public final class OutputAnalysis implements Analysis {
  private final Question question;
  private final Selection selection;
  private final Export export;
  private final List<Export> others;
  private final Optional<Breakdown> shared;

  /** Finds the export that answers. */
  public OutputAnalysis(Question question, Library library) {
    this.question = question;
    this.selection = question.selection();
    Breakdown essential = Breakdown.of(selection, List.of(Dimension.YEAR), Set.of());
    this.export = library.choose(essential, question.counting());
    this.others = library.others(essential, export);
    this.shared =
        question.detail() || isShared()
            ? PairShares.breakdown(selection, question.counting(), export)
            : Optional.empty();
  }

  @Override
  public List<Request> requests() {
    List<Request> requests = new ArrayList<>();
    requests.add(new Request(export, breakdown(selection)));
    homes().forEach(side -> requests.add(new Request(export, breakdown(ownOf(side)))));
    shared.ifPresent(breakdown -> requests.add(new Request(export, breakdown)));
    return requests;
  }

  private Breakdown breakdown(Selection of) {
    List<Dimension> dimensions = new ArrayList<>(List.of(Dimension.YEAR));
    if (!export.isCounted()) {
      dimensions = Sets.with(question.counting(), Dimension.YEAR);
      boolean already = question.counting() == Counting.FRACTIONAL;
      dimensions.addAll(isWeighed() && !already ? Sets.with(Counting.FRACTIONAL) : List.of());
    }
    return Breakdown.of(of, dimensions, Set.of());
  }

  /** Beside whole numbers and shares by affiliation, what the countries' shares add up to. */
  private boolean isWeighed() {
    return !selection.sides().isEmpty() && Sets.can(export, Dimension.COUNTRY_NUMBER);
  }

  private Selection ownOf(Side side) {
    return selection.withSides(List.of(side));
  }

  /** The sides of a pair whose own output the same export holds. */
  private List<Side> homes() {
    return Sets.homes(selection, export);
  }

  @Override
  public Result result(List<Filled> filled) {
    Filled answer = filled.get(0);
    Optional<YearRange> period = Notes.period(export, selection.years(), answer);
    TableBuilder table =
        TableBuilder.from("output", Words.title(selection, export), export, period);
    table.columns(Column.of("year", "Year", Unit.TEXT), Column.of("output", "Output", Unit.COUNT));
    for (Side side : homes()) {
      String id = "share_of_" + id(side) + "_percent";
      Column share = Column.of(id, "% of " + side.shortName(), Unit.PERCENT);
      table.columns(question.detail() ? share.withInterval() : share);
    }
    OutputShares beside = beside();
    table.columns(beside.columns().toArray(Column[]::new));
    period.ifPresent(years -> rows(table, filled, years));
    table.row(
        row(
            period.map(YearRange::toString).orElse("all years"),
            filled.stream().map(Filled::cube).toList()));
    table.notes(beside.notes(filled.stream().map(Filled::cube).toList()));
    notes(table, answer, period);
    return result(table.build(), filled, period);
  }

  /** The own output of each side, which its share is taken of. */
  private Worked worked(Table table, List<Filled> filled) {
    Worked worked = Worked.last(table);
    List<Side> homes = question.counting() == Counting.FULL ? homes() : List.of();
    for (int i = 0; i < homes.size(); i++) {
      Evidence own = Evidence.of(Sets.full(filled.get(i + 1).cube()));
      worked =
          worked.with("whole_" + id(homes.get(i)), OutputIndicators.OUTPUT.of(own), Unit.COUNT);
    }
    return worked;
  }

  private static String id(Side side) {
    return side.shortName().toLowerCase(Locale.ROOT).replace(' ', '_');
  }

  private void rows(TableBuilder table, List<Filled> filled, YearRange years) {
    for (int year = years.first(); year <= years.last(); year++) {
      int one = year;
      table.row(
          row(
              String.valueOf(year),
              filled.stream().map(f -> f.cube().at(Dimension.YEAR, one)).toList()));
    }
  }

  private List<Value> row(String label, List<Cube> cubes) {
    Cube here = cubes.get(0);
    JointShare share = new JointShare(selection, question.counting());
    List<Side> homes = homes();
    List<Value> cells = new ArrayList<>();
    cells.add(Value.label(label));
    cells.add(
        OutputIndicators.OUTPUT.of(
            Evidence.of(
                Sets.counted(here, here.isCounted() ? question.counting() : Counting.FULL))));
    Cube joint = shared.isPresent() && isShared() ? cubes.get(cubes.size() - 1) : here;
    for (int i = 0; i < homes.size(); i++) {
      cells.add(share.of(homes.get(i), joint, cubes.get(i + 1)));
    }
    cells.addAll(beside().cells(cubes));
    return cells;
  }

  private OutputShares beside() {
    return new OutputShares(question, isWeighed(), shared.isPresent());
  }

  private boolean isShared() {
    return question.counting().dimension().isPresent();
  }

  private void notes(TableBuilder table, Filled answer, Optional<YearRange> period) {
    table.note(Notes.counting(question.counting(), answer)).notes(Notes.filters(export));
    table.note(export.isCounted() ? Optional.empty() : Notes.scope(export));
    table.note(Notes.partial(export, period)).note(outside(answer, period));
    table.unfinished(Unfinished.years(export, period));
    table.note(SourceNotes.beyond(export, answer, period));
    if (selection.sides().size() > 1 && homes().isEmpty()) {
      table.note(Note.of("Shares need the sides' own output, which this export does not hold."));
    }
    table.notes(
        Notes.facts(answer, false).stream().filter(note -> !note.text().contains("FWCI")).toList());
    table
        .note(Notes.declared(export, answer.account()))
        .note(Notes.account(answer.account()))
        .note(Notes.also(others));
  }

  /** Rows beyond the declared years are counted in the whole and stand in no year. */
  private static Optional<Note> outside(Filled answer, Optional<YearRange> period) {
    if (period.isEmpty() || !answer.cube().isCounted()) {
      return Optional.empty();
    }
    Cube cube = answer.cube().where(Dimension.YEAR, year -> !period.get().contains(year));
    long outside = cube.total().publications().orElse(0);
    return outside == 0
        ? Optional.empty()
        : Optional.of(
            Note.of(
                Words.number(outside) + " outside " + period.get() + " are in the total only."));
  }

  private Result result(Table table, List<Filled> filled, Optional<YearRange> period) {
    List<Value> total = table.rows().get(table.rows().size() - 1);
    return new Result(
        table,
        total.get(1),
        Unit.COUNT,
        () -> wording(table, period),
        () -> worked(table, filled).notes(),
        List.of());
  }

  private String wording(Table table, Optional<YearRange> period) {
    return new OutputWording(table, question.counting(), homes(), Notes.partial(export, period))
        .text();
  }
}
