package colab.analysis;

import colab.publication.Attribute;
import colab.table.Column;
import colab.table.Note;
import colab.table.Table;
import colab.tally.Breakdown;
import colab.tally.Export;
import colab.tally.Filled;
import colab.tally.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An analysis with the set that it is about, and the publications behind it. */
public final class Explained implements Analysis {
  private static final int MOST_SETS = 3;

  private final Analysis inner;
  private final Export export;
  private final Breakdown behind;
  private final boolean named;

  private Explained(Analysis inner, Export export, Breakdown behind, boolean named) {
    this.inner = inner;
    this.export = export;
    this.behind = behind;
    this.named = named;
  }

  /**
   * {@return the analysis, explained}
   *
   * @param inner an analysis that names no publications itself
   * @param leaders how many publications are named
   */
  public static Analysis of(Analysis inner, int leaders) {
    Request first = inner.requests().get(0);
    Export export = first.export();
    boolean named = !export.isCounted() && export.attributes().contains(Attribute.FWCI);
    Breakdown whole = Breakdown.of(first.breakdown().selection(), List.of(), Set.of(Measure.FWCI));
    return new Explained(inner, export, whole.withLeaders(leaders), named);
  }

  @Override
  public List<Request> requests() {
    List<Request> requests = new ArrayList<>(inner.requests());
    if (named) {
      requests.add(new Request(export, behind));
    }
    return requests;
  }

  @Override
  public Result result(List<Filled> filled) {
    Result result = inner.result(named ? filled.subList(0, filled.size() - 1) : filled);
    return new Result(
        result.table(),
        result.headline(),
        result.unit(),
        result.wording(),
        () -> explanation(result),
        named ? publications(filled.get(filled.size() - 1), result.table()) : result.behind());
  }

  private List<Note> explanation(Result result) {
    List<Note> notes = new ArrayList<>(sets());
    notes.addAll(result.explanation().get());
    if (!named) {
      notes.add(Note.finding("Publications", unnamed()));
    }
    return notes;
  }

  private List<Note> sets() {
    List<Note> sets =
        inner.requests().stream()
            .filter(request -> request.export().equals(export))
            .map(request -> Explanation.set(request.breakdown().selection(), export))
            .distinct()
            .toList();
    return sets.size() <= MOST_SETS ? sets : sets.subList(0, 1);
  }

  private String unnamed() {
    return export.isCounted()
        ? "the export is counted already; the publications behind it are not there"
        : "they are named by their FWCI, which the export does not have";
  }

  private List<Table> publications(Filled whole, Table table) {
    Explanation explanation =
        new Explanation(whole, behind.selection(), export, Sets.full(whole.cube()));
    boolean mean = table.columns().stream().map(Column::id).anyMatch("fwci"::equals);
    return mean ? explanation.publications() : explanation.highest();
  }
}
