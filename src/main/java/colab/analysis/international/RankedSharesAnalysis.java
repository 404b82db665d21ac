package colab.analysis.international;

import colab.ColabException;
import colab.analysis.Analysis;
import colab.analysis.Cells;
import colab.analysis.Library;
import colab.analysis.Notes;
import colab.analysis.Ordinals;
import colab.analysis.Question;
import colab.analysis.Request;
import colab.analysis.Result;
import colab.analysis.TableBuilder;
import colab.analysis.Wording;
import colab.analysis.Words;
import colab.analysis.Worked;
import colab.corpus.Selection;
import colab.corpus.Side;
import colab.corpus.YearRange;
import colab.indicator.Counting;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import colab.tally.Cube;
import colab.tally.Export;
import colab.tally.Filled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Countries beside each other by how much of their output is international, in whole and in
 * fractional counting: the members of a group, ranked, or the sides of a pair.
 */
public final class RankedSharesAnalysis implements Analysis {
  private static final String SMALL =
      "Small countries publish more of their output with others than large ones.";

  private final Question question;
  private final Peers peers;
  private final boolean byYear;
  private final Coverage coverage;
  private final Export export;
  private final List<Side> shown;
  private final boolean joint;

  /**
   * Finds the one export that holds all their output.
   *
   * @param byYear whether a row a year is printed: of the one that is asked for, else of each
   */
  public RankedSharesAnalysis(Question question, Peers peers, boolean byYear, Library library) {
    InternationalAnalysis.refuseNarrowed(question);
    this.question = question;
    this.peers = peers;
    this.byYear = byYear;
    this.coverage = new Coverage(library, byYear);
    this.export = coverage.ofAll(peers.members().stream().map(this::of).toList());
    if (question.counting() == Counting.FRACTIONAL && export.isCounted()) {
      throw ColabException.couldNot(
          Words.name(export) + ": country shares need publications: this export is already counted",
          "Leave --counting fractional out.");
    }
    boolean whole = peers.group().filter(group -> coverage.holds(export, of(group))).isPresent();
    this.shown =
        Stream.concat(peers.members().stream(), peers.group().stream().filter(group -> whole))
            .toList();
    this.joint = peers.isPair() && !export.isCounted();
  }

  private Selection of(Side side) {
    return question.selection().withSides(List.of(side));
  }

  @Override
  public List<Request> requests() {
    List<Request> requests = new ArrayList<>();
    shown.forEach(side -> requests.add(new Request(export, coverage.full(of(side), export))));
    if (joint) {
      Selection both = question.selection().withSides(peers.members());
      requests.add(new Request(export, coverage.full(both, export)));
    }
    return requests;
  }

  @Override
  public Result result(List<Filled> filled) {
    List<Cube> cubes = filled.stream().limit(shown.size()).map(Filled::cube).toList();
    for (int i = 0; i < shown.size(); i++) {
      Coverage.check(export, of(shown.get(i)), filled.get(i));
    }
    Optional<YearRange> period = period(filled);
    TableBuilder table = TableBuilder.from("international-ranked", title(), export, period);
    RankedRows rows = new RankedRows(peers, shown, cubes, question);
    if (byYear) {
      rows.byYear(table, period);
    } else {
      rows.whole(table);
    }
    notes(table, rows, filled);
    Table built = ShareColumns.withoutEmpty(table.build());
    Value rank = rows.rank(question.counting(), 0);
    boolean one = peers.of().isPresent();
    Value none = Value.missing("the table has several countries");
    return new Result(
        built,
        one ? rank : none,
        Unit.RANK,
        () -> one ? wording(rows, built) : wording(built),
        () -> Worked.first(built).notes(),
        List.of());
  }

  private Optional<YearRange> period(List<Filled> filled) {
    return filled.stream()
        .flatMap(one -> Notes.period(export, question.selection().years(), one).stream())
        .reduce(YearRange::span);
  }

  private String title() {
    String narrowed = Words.narrowed(question.selection());
    return "International share of " + peers.inWords() + narrowed;
  }

  private void notes(TableBuilder table, RankedRows rows, List<Filled> filled) {
    rows.finding().ifPresent(table::note);
    if (joint) {
      Collaboration both = new Collaboration(filled.get(shown.size()).cube());
      table.note(ShareNotes.joint(Words.pair(question.selection()), both));
    }
    table.note(rows.balance());
    table.note(Note.of("Rank: 1 + how many have more; equals share a rank.").about("rank"));
    rows.tooFew().ifPresent(table::note);
    if (export.isCounted()) {
      table.note(Note.of("Already counted export: no fractions, no intervals."));
    } else {
      table.note(ShareNotes.fractional(false));
      table.note(Notes.counting(Counting.FULL, filled)).note(Notes.scope(export));
    }
    if (shown.size() > peers.members().size()) {
      table.note(Note.of("What members publish with each other is domestic to the group."));
    }
  }

  private String wording(Table table) {
    List<String> ends = new ArrayList<>();
    int last = peers.members().size() - 1;
    for (int row : last > 0 && !byYear ? new int[] {0, last} : new int[0]) {
      Cells cells = new Cells(table);
      if (cells.has(row, "international_percent")) {
        ends.add(
            cells.text(row, "country") + " (" + cells.text(row, "international_percent") + "%)");
      }
    }
    return Words.subject(table)
        + " ("
        + Words.sourceOf(table)
        + "): "
        + (ends.size() == 2
            ? "from " + ends.get(0) + " to " + ends.get(1) + ". "
            : "see the table. ")
        + SMALL;
  }

  private String wording(RankedRows rows, Table table) {
    List<String> parts = new ArrayList<>();
    for (Counting counting : List.of(Counting.FULL, Counting.FRACTIONAL)) {
      if (rows.rank(counting, 0) instanceof Value.Count rank) {
        parts.add(
            Ordinals.of(rank.number())
                + " in "
                + counting.id()
                + " counting ("
                + Wording.value(rows.ownShare(counting), Unit.PERCENT)
                + "%)");
      }
    }
    return Words.subject(table)
        + " ("
        + Words.sourceOf(table)
        + "): "
        + (parts.isEmpty() ? "no rank" : String.join(", ", parts))
        + ". "
        + SMALL;
  }
}
