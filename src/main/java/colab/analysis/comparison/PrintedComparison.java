package colab.analysis.comparison;

import colab.analysis.Notes;
import colab.analysis.Result;
import colab.analysis.SourceNotes;
import colab.analysis.TableBuilder;
import colab.analysis.Worked;
import colab.corpus.Selection;
import colab.corpus.YearRange;
import colab.indicator.Evidence;
import colab.indicator.ImpactIndicators;
import colab.indicator.OutputIndicators;
import colab.indicator.comparison.Chance;
import colab.indicator.comparison.Comparison;
import colab.table.Column;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import colab.tally.Cell;
import colab.tally.Export;
import colab.tally.Filled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two sets of an already counted export: difference and ratio of the printed means, without tests.
 * A set that holds the other is compared without it, from output and mean of both.
 */
final class PrintedComparison {
  private final TwoSets sets;
  private final Export export;

  PrintedComparison(TwoSets sets, Export export) {
    this.sets = sets;
    this.export = export;
  }

  Result result(List<Filled> filled) {
    Cell first = filled.get(0).cube().total();
    Cell second = filled.get(1).cube().total();
    PrintedSets compared = PrintedSets.of(sets, first, second);
    Optional<Remainder> rest = compared.rest();
    Comparison comparison = Comparison.of(compared.left(), compared.right(), Chance.NONE);
    ComparisonFindings findings = new ComparisonFindings(comparison, false);
    Optional<YearRange> period =
        sets.differInYears()
            ? Optional.empty()
            : Notes.period(export, sets.first().years(), filled.get(0));
    TableBuilder table = SetComparison.table(sets, export, "compare", period);
    List<Value> figures = ComparedFigures.of(comparison);
    columns(table);
    List<Value> none = ComparedFigures.none("in the last row");
    table.row(row(sets.name(sets.first(), export), first, none));
    table.row(row(sets.name(sets.second(), export), second, rest.isPresent() ? none : figures));
    rest.ifPresent(left -> table.row(row("  " + without(), left.cell(), figures)));
    table.notes(findings.notes());
    table.note(
        rest.map(left -> Note.of("One set is part of the other: compared with the rest of it.")));
    table.note(overlap(rest));
    table.note(SourceNotes.mean(export));
    table.note(Notes.counting(sets.question().counting(), filled.get(0)));
    table.note(Note.of(ComparisonFindings.ASSOCIATION));
    Table built = table.build();
    return new Result(
        built,
        comparison.difference(),
        Unit.DIFFERENCE,
        () -> findings.wording(name(sets.first(), rest, true), name(sets.second(), rest, false)),
        () -> Worked.first(built).notes(),
        List.of());
  }

  private String without() {
    return "without " + sets.inSentence(sets.isPart() ? sets.first() : sets.second(), export);
  }

  private String name(Selection set, Optional<Remainder> rest, boolean first) {
    boolean cut = rest.isPresent() && first != sets.isPart();
    String name = first ? sets.name(set, export) : sets.inSentence(set, export);
    return cut ? name + " " + without() : name;
  }

  private static void columns(TableBuilder table) {
    table.columns(
        Column.of("set", "", Unit.TEXT),
        Column.of("output", "Output", Unit.COUNT),
        Column.of("fwci", "FWCI", Unit.RATIO));
    ComparedFigures.COLUMNS.forEach(table::columns);
  }

  private static List<Value> row(String label, Cell cell, List<Value> figures) {
    Evidence evidence = Evidence.of(cell);
    List<Value> cells = new ArrayList<>();
    cells.add(Value.label(label));
    cells.add(OutputIndicators.OUTPUT.of(evidence));
    cells.add(ImpactIndicators.FWCI.of(evidence));
    cells.addAll(figures);
    return cells;
  }

  private Optional<Note> overlap(Optional<Remainder> rest) {
    if (rest.isPresent()) {
      return rest.map(left -> Remainder.note(left.rounding()));
    }
    boolean may = sets.first().sides().size() > 0 || sets.second().sides().size() > 0;
    return may
        ? Optional.of(
            Note.of("Publications may stand in both sets: a counted table does not tell how many."))
        : Optional.empty();
  }
}
