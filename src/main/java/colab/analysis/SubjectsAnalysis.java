package colab.analysis;

import colab.ColabException;
import colab.corpus.Selection;
import colab.corpus.YearRange;
import colab.indicator.Evidence;
import colab.indicator.OutputIndicators;
import colab.indicator.Stratum;
import colab.publication.Subject;
import colab.table.Column;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import colab.tally.Breakdown;
import colab.tally.Dimension;
import colab.tally.Export;
import colab.tally.Filled;
import colab.tally.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Output and FWCI of a set by subject, largest first, whole and field-fractional, and where the
 * export holds what is needed how the set's subjects differ from the world's and the sides' own.
 */
public final class SubjectsAnalysis implements Analysis {

  /**
   * How a table of subjects is wanted.
   *
   * @param fields whether the fields of the scheme are meant, and not its areas
   * @param index whether the activity index is asked for, whether or not it can be had
   */
  public record Wanted(boolean fields, boolean index) {}

  private final Question question;
  private final Selection selection;
  private final Wanted wanted;
  private final Dimension level;
  private final Export export;
  private final List<Export> others;
  private final List<ActivityBase> bases;

  /** Finds the export that answers. */
  public SubjectsAnalysis(Question question, Wanted wanted, Library library) {
    this.question = question;
    this.selection = question.selection();
    this.wanted = wanted;
    this.level = wanted.fields() ? Dimension.FIELD : Dimension.AREA;
    Breakdown essential = Breakdown.of(selection, List.of(level), Set.of());
    this.export = library.choose(essential, question.counting());
    this.others = library.others(essential, export);
    this.bases = ActivityBase.of(selection, export, wanted.index());
    if (!export.scheme().has(SubjectRows.levelOf(level))) {
      throw ColabException.usage(
          "--fields: " + export.scheme().title() + " has one level of subjects",
          "Leave --fields out; --scheme for-groups and qs-subjects are finer than for and qs.");
    }
  }

  @Override
  public List<Request> requests() {
    Set<Measure> measures = Sets.available(export, Measure.FWCI, Measure.TOP_10);
    Breakdown areas = Breakdown.of(selection, dimensions(true), measures);
    boolean values = measures.contains(Measure.FWCI);
    List<Request> requests = new ArrayList<>();
    requests.add(new Request(export, values ? areas.withValues() : areas));
    requests.add(new Request(export, Breakdown.of(selection, dimensions(false), Set.of())));
    for (ActivityBase base : bases) {
      for (boolean bySubject : new boolean[] {true, false}) {
        requests.add(
            new Request(export, Breakdown.of(base.selection(), dimensions(bySubject), Set.of())));
      }
    }
    return requests;
  }

  private List<Dimension> dimensions(boolean bySubject) {
    List<Dimension> dimensions = new ArrayList<>();
    if (bySubject) {
      dimensions.add(level);
    }
    if (export.isCounted()) {
      return dimensions;
    }
    dimensions.add(SubjectRows.numberOf(level));
    dimensions.addAll(Sets.with(question.counting()));
    return dimensions;
  }

  @Override
  public Result result(List<Filled> filled) {
    Filled answer = filled.get(0);
    Optional<YearRange> period = Notes.period(export, selection.years(), answer);
    String kind = Words.kind(export.scheme(), SubjectRows.levelOf(level));
    TableBuilder table =
        TableBuilder.from(
            "subjects", Words.title(selection, export) + " by " + kind, export, period);
    columns(table);
    List<SubjectRows.Side> sides = new ArrayList<>();
    for (int i = 0; i < filled.size(); i += 2) {
      sides.add(new SubjectRows.Side(filled.get(i).cube(), filled.get(i + 1).cube()));
    }
    SubjectRows rows = new SubjectRows(question, export.scheme(), level, sides);
    rows.rows().forEach(row -> table.row(withMissing(row)));
    notes(table, filled, period);
    Table built = table.build();
    List<Stratum> whole = Sets.counted(filled.get(1).cube(), question.counting());
    return new Result(
        built,
        Value.missing("a table of subjects has several"),
        Unit.COUNT,
        () -> new SubjectsWording(built, kind).text(),
        () ->
            rows.worked(built)
                .counted(question.counting())
                .with("whole", OutputIndicators.OUTPUT.of(Evidence.of(whole)), Unit.COUNT)
                .notes(),
        List.of());
  }

  private void columns(TableBuilder table) {
    Subject.Level fine = SubjectRows.levelOf(level);
    table.columns(
        Column.of(
            level == Dimension.AREA ? "area" : "field",
            Words.heading(export.scheme(), fine),
            Unit.TEXT),
        Column.data("code", Unit.YEAR),
        Column.of("output", "Output", Unit.COUNT),
        Column.of("share_percent", "% of all", Unit.PERCENT),
        Column.of("fwci", "FWCI", Unit.RATIO).withInterval(),
        Column.data("n_fwci", Unit.COUNT),
        question.detail() && (lacksIndex() || !bases.isEmpty())
            ? Column.data("fwci_median", Unit.RATIO)
            : Column.of("fwci_median", "Median", Unit.RATIO),
        Column.data("pp_top_10_percent", Unit.PERCENT),
        detail("output_of_parts", "Parts", Unit.COUNT),
        detail("fwci_of_parts", "FWCI of parts", Unit.RATIO));
    bases.forEach(base -> activity(table, base));
    if (lacksIndex()) {
      activity(table, ActivityBase.none(selection));
    }
  }

  private Column detail(String id, String heading, Unit unit) {
    return question.detail() ? Column.of(id, heading, unit) : Column.data(id, unit);
  }

  private void activity(TableBuilder table, ActivityBase base) {
    String id = "activity_index" + base.id();
    table.columns(
        base.isWorld() || !question.detail()
            ? Column.of(id, base.heading(), Unit.RATIO)
            : Column.data(id, Unit.RATIO),
        Column.data("activity_symmetric" + base.id(), Unit.RATIO),
        Column.data("activity_squared" + base.id(), Unit.RATIO));
  }

  private boolean lacksIndex() {
    return wanted.index() && bases.stream().noneMatch(ActivityBase::isWorld);
  }

  private List<Value> withMissing(List<Value> row) {
    List<Value> cells = new ArrayList<>(row);
    for (int i = 0; lacksIndex() && i < 3; i++) {
      cells.add(Value.missing("needs all publications of the world, or of more than the set"));
    }
    return cells;
  }

  private void notes(TableBuilder table, List<Filled> filled, Optional<YearRange> period) {
    Filled answer = filled.get(0);
    table.note(
        Note.of(
            Words.subjects(export.scheme(), SubjectRows.levelOf(level))
                + " overlap (one publication, several): do not add."));
    SubjectNotes told = new SubjectNotes(export, level);
    table.note(told.without(answer, filled.get(1)));
    table.note(question.detail() ? told.parts(answer, filled.get(1)) : Optional.empty());
    table.note(told.index(bases, lacksIndex()));
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
  }
}
