package colab.analysis.institution;

import colab.analysis.Analysis;
import colab.analysis.Cells;
import colab.analysis.Library;
import colab.analysis.Notes;
import colab.analysis.Question;
import colab.analysis.Request;
import colab.analysis.Result;
import colab.analysis.Sets;
import colab.analysis.SourceNotes;
import colab.analysis.TableBuilder;
import colab.analysis.Words;
import colab.analysis.Worked;
import colab.corpus.Selection;
import colab.corpus.Side;
import colab.corpus.YearRange;
import colab.indicator.Evidence;
import colab.indicator.OutputIndicators;
import colab.indicator.Ranking;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import colab.tally.Breakdown;
import colab.tally.Cell;
import colab.tally.Dimension;
import colab.tally.Export;
import colab.tally.Filled;
import colab.tally.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The institutions of a set of publications, largest first: of each side of a pair those that have
 * a joint publication, of a country or group its own, without either all of them.
 */
public final class InstitutionsAnalysis implements Analysis {
  private static final int SOME = 10;

  private final Question question;
  private final Selection selection;
  private final boolean all;
  private final Export export;

  /**
   * Finds the export that answers.
   *
   * @param all whether every institution is printed, all sides in one order; else the largest of
   *     each side
   */
  public InstitutionsAnalysis(Question question, boolean all, Library library) {
    this.question = question;
    this.selection = question.selection();
    this.all = all;
    this.export = Institutes.choose(library, Breakdown.of(selection, dimensions(), Set.of()));
  }

  private List<Dimension> dimensions() {
    return List.of(
        selection.sides().isEmpty() ? Dimension.INSTITUTION : Dimension.SIDE_INSTITUTION);
  }

  @Override
  public List<Request> requests() {
    Set<Measure> measures =
        Sets.available(export, Measure.FWCI, Measure.INTERNATIONAL, Measure.ACADEMIC_CORPORATE);
    Breakdown institutions = Breakdown.of(selection, dimensions(), measures);
    if (export.isCounted()) {
      return List.of(new Request(export, institutions));
    }
    boolean kept = measures.contains(Measure.FWCI) && question.detail();
    return List.of(
        new Request(export, kept ? institutions.withValues() : institutions),
        new Request(export, Breakdown.of(selection, List.of(Dimension.NAMED), measures)));
  }

  @Override
  public Result result(List<Filled> filled) {
    Filled answer = filled.get(0);
    Optional<YearRange> period = Notes.period(export, selection.years(), answer);
    Optional<Cell> whole =
        filled.size() > 1 ? Optional.of(filled.get(1).cube().total()) : Optional.empty();
    List<Institute> institutes = Institutes.of(answer.cube(), dimensions().get(0));
    InstituteColumns columns = new InstituteColumns(question, export, whole);
    TableBuilder table =
        TableBuilder.from("institutions", title() + Words.narrowed(selection), export, period);
    table.columns(columns.columns());
    rows(institutes).forEach(row -> table.row(columns.row(row.institute(), row.rank())));
    notes(table, filled, institutes);
    Table built = table.build();
    return new Result(
        built,
        headline(institutes),
        Unit.COUNT,
        () -> wording(built, institutes),
        () -> worked(built, whole).notes(),
        List.of());
  }

  private Worked worked(Table table, Optional<Cell> whole) {
    Value all =
        whole
            .map(cell -> OutputIndicators.OUTPUT.of(Evidence.of(cell)))
            .orElse(Value.missing("not counted"));
    return Worked.first(table).counted(question.counting()).with("whole", all, Unit.COUNT);
  }

  private String title() {
    List<Side> sides = selection.sides();
    if (sides.size() == 2) {
      return "Collaborating institutions, " + Words.pair(selection);
    }
    return sides.isEmpty() ? "Institutions" : "Institutions of " + sides.get(0).sentenceName();
  }

  /** An institution with its rank among those of its side. */
  private record Ranked(Institute institute, long rank) {}

  private List<Ranked> rows(List<Institute> institutes) {
    List<Ranked> rows = new ArrayList<>();
    for (List<Institute> own : bySide(institutes)) {
      Ranking ranking = new Ranking(own.stream().mapToDouble(Institute::output).toArray());
      own.stream()
          .limit(all ? own.size() : SOME)
          .forEach(each -> rows.add(new Ranked(each, ranking.of((double) each.output()))));
    }
    if (all) {
      rows.sort((one, other) -> one.institute().compareTo(other.institute()));
    }
    return rows;
  }

  private List<List<Institute>> bySide(List<Institute> institutes) {
    return selection.sides().isEmpty()
        ? List.of(institutes)
        : selection.sides().stream().map(side -> Institutes.in(institutes, side)).toList();
  }

  private Value headline(List<Institute> institutes) {
    return selection.sides().size() < 2
        ? Value.count(institutes.size())
        : Value.blank("each side has its own number of institutions");
  }

  private String numbers(List<Institute> institutes) {
    List<Side> sides = selection.sides();
    if (sides.isEmpty()) {
      return Words.number(institutes.size());
    }
    List<String> parts =
        sides.stream()
            .map(
                side ->
                    Words.number(Institutes.in(institutes, side).size())
                        + " in "
                        + side.sentenceName())
            .toList();
    return String.join(", ", parts);
  }

  private void notes(TableBuilder table, List<Filled> filled, List<Institute> institutes) {
    Filled answer = filled.get(0);
    table.note(Note.finding("Institutions", numbers(institutes)));
    if (filled.size() > 1) {
      table.note(Sectors.note(filled.get(1).cube().total()));
    }
    int shown = rows(institutes).size();
    if (shown < institutes.size()) {
      table.note(Note.of("The largest are shown; --all shows every one."));
    }
    table
        .note(Institutes.identity(institutes.stream().map(Institute::who).toList(), export))
        .note(Note.of("A publication of several institutions counts for each: do not add."))
        .note(Institutes.unnamed(filled, selection))
        .note(Notes.counting(question.counting(), answer))
        .notes(Notes.filters(export))
        .note(Notes.scope(export))
        .notes(SourceNotes.of(answer))
        .note(SourceNotes.noImpact(export))
        .note(Notes.declared(export, answer.account()));
    if (filled.size() > 1) {
      table.note(Notes.account(filled.get(1).account()));
    }
  }

  private static String largest(Table table) {
    if (table.rows().isEmpty()) {
      return "";
    }
    Cells cells = new Cells(table);
    return " First stands "
        + cells.text(0, "institution")
        + ", "
        + cells.text(0, "output")
        + " publications.";
  }

  private String wording(Table table, List<Institute> institutes) {
    String which =
        selection.sides().size() == 2 ? "institutions with at least one joint publication: " : "";
    return Words.subject(table)
        + " ("
        + Words.sourceOf(table)
        + "): "
        + which
        + numbers(institutes)
        + "."
        + largest(table)
        + " Institutions are counted as the source tells them apart, and a publication of several"
        + " counts for each.";
  }
}
