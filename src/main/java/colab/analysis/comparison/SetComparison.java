package colab.analysis.comparison;

import colab.ColabException;
import colab.analysis.Analysis;
import colab.analysis.Library;
import colab.analysis.Notes;
import colab.analysis.Question;
import colab.analysis.Request;
import colab.analysis.Result;
import colab.analysis.Sets;
import colab.analysis.SourceNotes;
import colab.analysis.TableBuilder;
import colab.analysis.Words;
import colab.corpus.Selection;
import colab.corpus.YearRange;
import colab.indicator.Evidence;
import colab.indicator.ImpactIndicators;
import colab.indicator.OutputIndicators;
import colab.indicator.Stratum;
import colab.indicator.Weighted;
import colab.indicator.comparison.Comparison;
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

/**
 * The FWCI of two sets of publications: each set, the difference and the ratio of their means, and
 * tests. Where the sets overlap one is compared without what it shares with the other.
 */
public final class SetComparison implements Analysis {
  private static final int FEW = 10;

  private final TwoSets sets;
  private final Question question;
  private final Export export;

  /**
   * Finds the export that answers for both.
   *
   * @throws ColabException when none covers both
   */
  public SetComparison(TwoSets sets, Library library) {
    this.sets = sets;
    this.question = sets.question();
    this.export = sets.export(library, List.of());
  }

  @Override
  public List<Request> requests() {
    return requests(sets, export, export.isCounted() ? List.of() : sets.dimensions());
  }

  /** {@return what is asked of an export about two sets} */
  static List<Request> requests(TwoSets sets, Export export, List<Dimension> dimensions) {
    Selection first = sets.first();
    Selection second = sets.second();
    List<Selection> asked =
        export.isCounted()
            ? List.of(first, second)
            : List.of(first, second, first.except(second), second.except(first));
    return asked.stream()
        .map(selection -> Breakdown.of(selection, dimensions, Set.of(Measure.FWCI)))
        .map(breakdown -> export.isCounted() ? breakdown : breakdown.withValues())
        .map(breakdown -> new Request(export, breakdown))
        .toList();
  }

  @Override
  public Result result(List<Filled> filled) {
    return export.isCounted()
        ? new PrintedComparison(sets, export).result(filled)
        : counted(Parts.of(filled), Together.of(filled.get(0), filled.get(3)));
  }

  private Result counted(Parts parts, Filled together) {
    Overlap overlap = parts.overlap();
    List<Stratum> left = strata(parts.left(overlap));
    List<Stratum> right = strata(parts.right(overlap));
    refuse(overlap, left, right);
    Comparison comparison = Comparison.of(left, right, question.chance());
    ComparisonFindings findings = new ComparisonFindings(comparison, question.detail());
    Optional<YearRange> period = Notes.period(export, sets.first().years(), together);
    TableBuilder table =
        table(sets, export, "compare", sets.differInYears() ? Optional.empty() : period);
    rows(table, parts, overlap, comparison);
    table.notes(findings.notes()).note(overlap.note());
    table.note(SourceNotes.mean(export)).note(Notes.counting(question.counting(), together));
    notes(table, together, period);
    Table built = table.build();
    return new Result(
        built,
        comparison.difference(),
        Unit.DIFFERENCE,
        () -> findings.wording(leftName(overlap, left), rightName(overlap, right)),
        () -> ComparisonExplanation.of(left, right, comparison, built),
        List.of());
  }

  private void notes(TableBuilder table, Filled together, Optional<YearRange> period) {
    table.notes(Notes.filters(export)).note(Notes.scope(export));
    table.note(Notes.windows(export, period)).notes(Notes.facts(together, false));
    table.note(Notes.account(together.account()));
    table.note(Note.of(ComparisonFindings.ASSOCIATION));
    if (question.detail()) {
      table.note(
          question
              .forHeadline()
              .map(
                  how ->
                      Note.of(
                          Words.number(how.resamples()) + " resamples, seed " + how.seed() + ".")));
    }
  }

  /** {@return a table with the columns that tell of a set} */
  static TableBuilder table(TwoSets sets, Export export, String id, Optional<YearRange> period) {
    return TableBuilder.from(id, sets.title(export), export, period);
  }

  private void rows(TableBuilder table, Parts parts, Overlap overlap, Comparison comparison) {
    table.columns(
        Column.of("set", "", Unit.TEXT),
        Column.of("output", "Output", Unit.COUNT),
        Column.data("n_fwci", Unit.COUNT),
        Column.of("fwci", "FWCI", Unit.RATIO).withInterval(),
        Column.of("fwci_median", "Median", Unit.RATIO));
    ComparedFigures.COLUMNS.forEach(table::columns);
    List<Value> figures = ComparedFigures.of(comparison);
    List<Value> none = ComparedFigures.none("in the last row");
    boolean cut = overlap.firstIsCut() || overlap.secondIsCut();
    table.row(row(sets.name(sets.first(), export), parts.first(), none));
    table.row(row(sets.name(sets.second(), export), parts.second(), cut ? none : figures));
    if (cut) {
      Selection other = overlap.firstIsCut() ? sets.second() : sets.first();
      Cube rest = overlap.firstIsCut() ? parts.firstOnly() : parts.secondOnly();
      table.row(row("  without " + sets.inSentence(other, export), rest, figures));
    }
  }

  private String leftName(Overlap overlap, List<Stratum> strata) {
    String rest = overlap.firstIsCut() ? " without " + sets.inSentence(sets.second(), export) : "";
    return sets.name(sets.first(), export) + rest + mean(strata);
  }

  private String rightName(Overlap overlap, List<Stratum> strata) {
    String rest = overlap.secondIsCut() ? " without " + sets.inSentence(sets.first(), export) : "";
    return sets.inSentence(sets.second(), export) + rest + mean(strata);
  }

  private static String mean(List<Stratum> strata) {
    return ImpactIndicators.FWCI.of(Evidence.of(strata)) instanceof Value.Quantity mean
        ? " ("
            + Words.number(Weighted.number(strata, Measure.FWCI))
            + " with FWCI, mean "
            + Words.decimal(mean.number(), 2)
            + ")"
        : "";
  }

  private List<Value> row(String label, Cube cube, List<Value> figures) {
    Evidence evidence = Evidence.of(strata(cube)).resampled(question.forRow());
    List<Value> cells = new ArrayList<>();
    cells.add(Value.label(label));
    cells.add(OutputIndicators.OUTPUT.of(evidence));
    cells.add(ImpactIndicators.N_FWCI.of(evidence));
    cells.add(ImpactIndicators.FWCI.of(evidence));
    cells.add(ImpactIndicators.FWCI_MEDIAN.of(evidence));
    cells.addAll(figures);
    return cells;
  }

  private List<Stratum> strata(Cube cube) {
    return Sets.counted(cube, question.counting());
  }

  private void refuse(Overlap overlap, List<Stratum> left, List<Stratum> right) {
    if (overlap.areEqual() && overlap.common() > 0) {
      throw ColabException.couldNot(
          "both sets hold the same " + Words.number(overlap.common()) + " publications",
          "Describe two sets that differ.");
    }
    refuseFew(sets.name(sets.first(), export), Weighted.number(left, Measure.FWCI));
    refuseFew(sets.name(sets.second(), export), Weighted.number(right, Measure.FWCI));
  }

  private void refuseFew(String set, long number) {
    if (number < FEW && !question.force()) {
      throw ColabException.couldNot(
          set
              + ": "
              + (number == 0 ? "no publication" : "only " + number)
              + " with an FWCI to compare; a mean of fewer than "
              + FEW
              + " says nothing",
          number == 0
              ? "Check countries and years; colab check tells what the files hold."
              : "Add --force to compare all the same, or widen the years.");
    }
  }
}
