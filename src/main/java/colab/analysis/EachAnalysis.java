package colab.analysis;

import colab.ColabException;
import colab.corpus.Selection;
import colab.corpus.Side;
import colab.corpus.YearRange;
import colab.indicator.Counting;
import colab.indicator.Evidence;
import colab.indicator.ImpactIndicators;
import colab.indicator.OutputIndicators;
import colab.publication.Countries;
import colab.table.Column;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import colab.tally.Breakdown;
import colab.tally.Cube;
import colab.tally.Export;
import colab.tally.Filled;
import colab.tally.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Output and FWCI of every member of a group, and of the group with each publication counted once.
 */
public final class EachAnalysis implements Analysis {
  private static final Note OVERLAP =
      Note.of("Members overlap (one publication, several members): do not add.");

  private final Question question;
  private final Side group;
  private final List<Side> members = new ArrayList<>();
  private final Export export;
  private final boolean whole;

  /** Finds the export that answers. */
  public EachAnalysis(Question question, Countries countries, Library library) {
    List<Side> sides = question.selection().sides();
    if (sides.isEmpty() || sides.get(0).countries().size() < 2) {
      throw ColabException.usage(
          "--each needs a group or several countries", "Write colab fwci --group G7 --each.");
    }
    this.question = question;
    this.group = sides.get(0);
    group.countries().forEach(index -> members.add(Side.of(countries.get(index))));
    this.export = library.choose(breakdown(members.get(0)), question.counting());
    this.whole = export.refusal(breakdown(group)).isEmpty();
  }

  private Selection about(Side side) {
    List<Side> sides = new ArrayList<>(question.selection().sides());
    sides.set(0, side);
    return question.selection().withSides(sides);
  }

  private Breakdown breakdown(Side side) {
    return Breakdown.of(about(side), List.of(), Set.of(Measure.FWCI));
  }

  @Override
  public List<Request> requests() {
    List<Request> requests = new ArrayList<>();
    members.forEach(member -> requests.add(request(member)));
    if (whole) {
      requests.add(request(group));
    }
    return requests;
  }

  private Request request(Side side) {
    if (export.isCounted()) {
      return new Request(export, breakdown(side));
    }
    Breakdown counted =
        Breakdown.of(about(side), Sets.with(question.counting()), Set.of(Measure.FWCI));
    return new Request(export, counted.withValues());
  }

  @Override
  public Result result(List<Filled> filled) {
    Filled last = filled.get(filled.size() - 1);
    Optional<YearRange> period = Notes.period(export, question.selection().years(), last);
    String title = Words.title(question.selection(), export) + ", each member";
    TableBuilder table = TableBuilder.from("each", title, export, period);
    table.columns(
        Column.of("country", "Country", Unit.TEXT),
        Column.of("output", "Output", Unit.COUNT),
        Column.of("fwci", "FWCI", Unit.RATIO).withInterval(),
        Column.data("n_fwci", Unit.COUNT),
        Column.of("fwci_median", "Median", Unit.RATIO));
    List<List<Value>> rows = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      rows.add(row(members.get(i).name(), filled.get(i).cube()));
    }
    rows.sort(
        (a, b) -> Double.compare(RankAnalysis.amount(b.get(1)), RankAnalysis.amount(a.get(1))));
    rows.forEach(table::row);
    if (whole) {
      table.row(row("All, each publication once", last.cube()));
    }
    table.note(OVERLAP);
    table.note(SourceNotes.mean(export)).note(Notes.counting(question.counting(), last));
    return result(table.build());
  }

  private Result result(Table table) {
    Value none = Value.missing("a group has several members");
    return new Result(
        table,
        none,
        Unit.RATIO,
        () -> new RangeWording(table, members.size(), List.of(OVERLAP)).text(),
        () -> Worked.first(table).counted(question.counting()).notes(),
        List.of());
  }

  private List<Value> row(String name, Cube cube) {
    Counting counting = cube.isCounted() ? question.counting() : Counting.FULL;
    Evidence evidence = Evidence.of(Sets.counted(cube, counting)).resampled(question.forRow());
    return List.of(
        Value.label(name),
        OutputIndicators.OUTPUT.of(evidence),
        ImpactIndicators.FWCI.of(evidence),
        ImpactIndicators.N_FWCI.of(evidence),
        ImpactIndicators.FWCI_MEDIAN.of(evidence));
  }
}
