package colab.analysis.comparison;

import colab.analysis.Analysis;
import colab.analysis.By;
import colab.analysis.Library;
import colab.analysis.Notes;
import colab.analysis.Question;
import colab.analysis.Request;
import colab.analysis.Result;
import colab.analysis.Sets;
import colab.analysis.SourceNotes;
import colab.analysis.TableBuilder;
import colab.analysis.Worked;
import colab.corpus.YearRange;
import colab.indicator.Stratum;
import colab.indicator.comparison.Chance;
import colab.table.Column;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import colab.tally.Cell;
import colab.tally.Cube;
import colab.tally.Dimension;
import colab.tally.Export;
import colab.tally.Filled;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.DoublePredicate;

/**
 * Two sets against each other within each year, subject area or the like, with probabilities
 * adjusted for the number of rows.
 */
public final class SetComparisonBy implements Analysis {
  private static final int SETS = 4;
  private static final double LEVEL = 0.05;

  private final TwoSets sets;
  private final Question question;
  private final By by;
  private final Export export;

  /**
   * Finds the export that answers for both.
   *
   * @throws colab.ColabException when none covers both
   */
  public SetComparisonBy(TwoSets sets, By by, Library library) {
    this.sets = sets;
    this.question = sets.question();
    this.by = by;
    this.export = sets.export(library, List.of(by.dimension()));
  }

  /** How far whole sets overlap is told by sums, which there are none of over areas. */
  @Override
  public List<Request> requests() {
    List<Request> requests = new ArrayList<>(requests(true));
    if (!export.isCounted() && !by.dimension().partition()) {
      requests.addAll(requests(false));
    }
    return requests;
  }

  private List<Request> requests(boolean broken) {
    List<Dimension> dimensions =
        export.isCounted() ? List.of(by.dimension()) : sets.dimensions(by.dimension());
    return SetComparison.requests(sets, export, broken ? dimensions : List.of());
  }

  @Override
  public Result result(List<Filled> filled) {
    boolean counted = export.isCounted();
    Filled together = counted ? filled.get(0) : Together.of(filled.get(0), filled.get(3));
    Optional<YearRange> period = Notes.period(export, sets.first().years(), together);
    TableBuilder table =
        SetComparison.table(
            sets,
            export,
            "compare-by-" + by.id(),
            sets.differInYears() ? Optional.empty() : period);
    table.columns(
        Column.of(by.id(), by.heading(export.scheme()), by == By.YEAR ? Unit.YEAR : Unit.TEXT));
    ComparedRow.COLUMNS.forEach(table::columns);
    List<ComparedRow> rows = counted ? printed(filled) : rows(filled);
    ComparedRow.cells(rows).forEach(table::row);
    legend(counted ? Optional.empty() : Optional.of(overlap(filled))).forEach(table::note);
    table.note(counted ? rounding(filled) : Optional.empty());
    table.note(SourceNotes.mean(export)).note(Notes.counting(question.counting(), together));
    table.notes(Notes.facts(together, false)).note(Notes.account(together.account()));
    table.note(Note.of(ComparisonFindings.ASSOCIATION));
    return result(table.build(), rows);
  }

  private Result result(Table table, List<ComparedRow> rows) {
    Value none = Value.missing("the table has several");
    return new Result(
        table,
        none,
        Unit.RATIO,
        () -> wording(table, rows),
        () -> Worked.first(table).counted(question.counting()).notes(),
        List.of());
  }

  private static String wording(Table table, List<ComparedRow> rows) {
    List<Value> adjusted =
        Adjusted.of(rows.stream().map(row -> row.comparison().permutation()).toList());
    long tested = adjusted.stream().filter(Value.Quantity.class::isInstance).count();
    String tests =
        tested == 0
            ? ""
            : " In "
                + count(adjusted, p -> p < LEVEL)
                + " of "
                + tested
                + " the means differ with a p below 0.05, adjusted for the number of tests.";
    return table.title()
        + ": the mean of the first is higher in "
        + count(rows.stream().map(row -> row.comparison().ratio()).toList(), ratio -> ratio > 1)
        + " of "
        + rows.size()
        + " rows."
        + tests
        + " Rows of few publications are unsure."
        + " "
        + ComparisonFindings.ASSOCIATION;
  }

  private static long count(List<Value> values, DoublePredicate which) {
    return values.stream()
        .filter(value -> value instanceof Value.Quantity number && which.test(number.number()))
        .count();
  }

  private Overlap overlap(List<Filled> filled) {
    return Parts.of(filled.size() > SETS ? filled.subList(SETS, 2 * SETS) : filled).overlap();
  }

  private List<ComparedRow> rows(List<Filled> filled) {
    Parts parts = Parts.of(filled);
    Overlap overlap = overlap(filled);
    Cube left = parts.left(overlap);
    Cube right = parts.right(overlap);
    return members(left, right).stream()
        .map(
            member ->
                ComparedRow.of(
                    label(member), part(left, member), part(right, member), question.rowChance()))
        .toList();
  }

  private SortedSet<Integer> members(Cube left, Cube right) {
    SortedSet<Integer> members = new TreeSet<>(left.members(by.dimension()));
    members.addAll(right.members(by.dimension()));
    return members;
  }

  private Value label(int member) {
    return by == By.YEAR ? Value.count(member) : Value.label(by.name(export.scheme(), member));
  }

  /** The number of countries stays on the cube: fractional counting weighs by it. */
  private List<Stratum> part(Cube cube, int member) {
    Cube part =
        by.dimension() == Dimension.COUNTRY_NUMBER
            ? cube.where(by.dimension(), number -> number == member)
            : cube.at(by.dimension(), member);
    return Sets.counted(part, question.counting());
  }

  private List<ComparedRow> printed(List<Filled> filled) {
    List<ComparedRow> rows = new ArrayList<>();
    printedSets(filled)
        .forEach(
            (member, cut) ->
                rows.add(ComparedRow.of(label(member), cut.left(), cut.right(), Chance.NONE)));
    return rows;
  }

  private SortedMap<Integer, PrintedSets> printedSets(List<Filled> filled) {
    Cube first = filled.get(0).cube();
    Cube second = filled.get(1).cube();
    SortedMap<Integer, PrintedSets> cuts = new TreeMap<>();
    for (int member : members(first, second)) {
      Cell left = first.at(by.dimension(), member).total();
      Cell right = second.at(by.dimension(), member).total();
      cuts.put(member, PrintedSets.of(sets, left, right));
    }
    return cuts;
  }

  private Optional<Note> rounding(List<Filled> filled) {
    return printedSets(filled).values().stream()
        .flatMap(cut -> cut.rest().stream())
        .map(Remainder::rounding)
        .max(Comparator.naturalOrder())
        .map(Remainder::note);
  }

  private List<Note> legend(Optional<Overlap> overlap) {
    List<Note> notes = new ArrayList<>();
    boolean firstIsCut = overlap.map(Overlap::firstIsCut).orElse(sets.containsSecond());
    boolean secondIsCut = overlap.map(Overlap::secondIsCut).orElse(sets.isPart());
    String first = sets.name(sets.first(), export);
    String second = sets.name(sets.second(), export);
    notes.add(Note.of("1: " + first + (firstIsCut ? " without those of 2." : ".")));
    notes.add(Note.of("2: " + second + (secondIsCut ? " without those of 1." : ".")));
    if (overlap.isPresent()) {
      notes.add(
          Note.of("p: permutation test of the means; adjusted over the rows (Benjamini-Hochberg).")
              .about("p_permutation"));
    }
    if (!by.dimension().partition()) {
      notes.add(Note.of("Areas overlap (one publication, several areas): do not add."));
    }
    return notes;
  }
}
