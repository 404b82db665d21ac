package colab.analysis;

import colab.corpus.Selection;
import colab.corpus.YearRange;
import colab.indicator.Counting;
import colab.indicator.Evidence;
import colab.indicator.ImpactIndicators;
import colab.indicator.OutputIndicators;
import colab.indicator.Role;
import colab.indicator.Stratum;
import colab.publication.Asjc;
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

/** Output and FWCI of a set by subject area or field, largest first. */
public final class SubjectsAnalysis implements Analysis {
  private final Question question;
  private final Selection selection;
  private final Dimension level;
  private final Export export;
  private final List<Export> others;

  /**
   * Finds the export that answers.
   *
   * @param fields whether the 334 fields are meant, and not the 27 areas
   */
  public SubjectsAnalysis(Question question, boolean fields, Library library) {
    this.question = question;
    this.selection = question.selection();
    this.level = fields ? Dimension.FIELD : Dimension.AREA;
    Breakdown essential = Breakdown.of(selection, List.of(level), Set.of());
    this.export = library.choose(essential, question.counting());
    this.others = library.others(essential, export);
  }

  @Override
  public List<Request> requests() {
    Set<Measure> measures = Sets.available(export, Measure.FWCI, Measure.TOP_10);
    Breakdown areas = Breakdown.of(selection, Sets.with(question.counting(), level), measures);
    boolean values = measures.contains(Measure.FWCI);
    return List.of(
        new Request(export, values ? areas.withValues() : areas),
        new Request(export, Breakdown.of(selection, Sets.with(question.counting()), Set.of())));
  }

  @Override
  public Result result(List<Filled> filled) {
    Filled answer = filled.get(0);
    List<Stratum> all = Sets.counted(filled.get(1).cube(), question.counting());
    Optional<YearRange> period = Notes.period(export, selection.years(), answer);
    String kind = level == Dimension.AREA ? "area" : "field";
    TableBuilder table =
        TableBuilder.from(
            "subjects", Words.title(selection, export) + " by " + kind, export, period);
    table.columns(
        Column.of(kind, level == Dimension.AREA ? "Area" : "Field", Unit.TEXT),
            Column.data("code", Unit.YEAR),
        Column.of("output", "Output", Unit.COUNT),
            Column.of("share_percent", "% of all", Unit.PERCENT),
        Column.of("fwci", "FWCI", Unit.RATIO).withInterval(), Column.data("n_fwci", Unit.COUNT),
        Column.of("fwci_median", "Median", Unit.RATIO),
            Column.data("pp_top_10_percent", Unit.PERCENT));
    rows(answer.cube(), all).forEach(table::row);
    table.note(
        Note.of(
            (level == Dimension.AREA ? "Areas" : "Fields")
                + " overlap (one publication, several): do not add."));
    table.note(without(answer, filled.get(1)));
    table
        .note(SourceNotes.mean(export))
        .note(Notes.counting(question.counting(), answer))
        .notes(Notes.filters(export));
    table
        .note(Notes.scope(export))
        .note(Notes.windows(export, period))
        .note(Notes.outside(answer, period))
        .notes(Notes.facts(answer, false))
        .note(Notes.account(answer.account()))
        .note(Notes.also(others));
    Table built = table.build();
    return new Result(
        built,
        Value.missing("a table of subjects has several"),
        Unit.COUNT,
        Wording.firstRows(built, "subject area"),
        Glossary.of(built),
        List.of());
  }

  private Optional<Note> without(Filled answer, Filled whole) {
    long subjects = answer.facts().withoutField();
    return subjects == 0 || whole.account().kept() == 0
        ? Optional.empty()
        : Optional.of(
            Note.of(Words.number(subjects) + " publications have no subject and stand in no row."));
  }

  private List<List<Value>> rows(Cube cube, List<Stratum> all) {
    List<List<Value>> rows = new ArrayList<>();
    cube.members(level).forEach(member -> rows.add(row(member, cube.at(level, member), all)));
    rows.sort(
        (a, b) -> Double.compare(RankAnalysis.amount(b.get(2)), RankAnalysis.amount(a.get(2))));
    return rows;
  }

  private List<Value> row(int member, Cube cube, List<Stratum> all) {
    Counting counting = cube.isCounted() ? question.counting() : Counting.FULL;
    Evidence evidence =
        Evidence.of(Sets.counted(cube, counting)).with(Role.HOME, all).resampled(question.forRow());
    List<Value> cells = new ArrayList<>();
    cells.add(
        Value.label(
            level == Dimension.AREA
                ? Asjc.standard().areas().get(member).name()
                : Asjc.standard().fields().get(member).name()));
    cells.add(
        Value.count(
            level == Dimension.AREA
                ? Asjc.standard().areas().get(member).code() * 100L
                : Asjc.standard().fields().get(member).code()));
    cells.add(OutputIndicators.OUTPUT.of(evidence));
    cells.add(OutputIndicators.SHARE.of(evidence));
    cells.add(ImpactIndicators.FWCI.of(evidence));
    cells.add(ImpactIndicators.N_FWCI.of(evidence));
    cells.add(ImpactIndicators.FWCI_MEDIAN.of(evidence));
    cells.add(ImpactIndicators.TOP_10.of(evidence));
    return cells;
  }
}
