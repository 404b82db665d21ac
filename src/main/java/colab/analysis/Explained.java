package colab.analysis;

import colab.publication.Attribute;
import colab.table.Note;
import colab.tally.Breakdown;
import colab.tally.Export;
import colab.tally.Filled;
import colab.tally.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An analysis with the publications behind it, those with the highest FWCI first. */
public final class Explained implements Analysis {
  private final Analysis inner;
  private final Export export;
  private final Breakdown behind;

  private Explained(Analysis inner, Export export, Breakdown behind) {
    this.inner = inner;
    this.export = export;
    this.behind = behind;
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
    if (export.isCounted() || !export.attributes().contains(Attribute.FWCI)) {
      return inner;
    }
    Breakdown whole = Breakdown.of(first.breakdown().selection(), List.of(), Set.of(Measure.FWCI));
    return new Explained(inner, export, whole.withLeaders(leaders));
  }

  @Override
  public List<Request> requests() {
    List<Request> requests = new ArrayList<>(inner.requests());
    requests.add(new Request(export, behind));
    return requests;
  }

  @Override
  public Result result(List<Filled> filled) {
    int last = filled.size() - 1;
    Result result = inner.result(filled.subList(0, last));
    Filled whole = filled.get(last);
    Explanation explanation =
        new Explanation(whole, behind.selection(), export, Sets.full(whole.cube()));
    List<Note> notes = new ArrayList<>(explanation.ofMean());
    notes.addAll(result.explanation());
    return new Result(
        result.table(),
        result.headline(),
        result.unit(),
        result.wording(),
        notes,
        explanation.publications());
  }
}
