package colab.analysis.comparison;

import colab.analysis.Question;
import colab.analysis.Request;
import colab.analysis.Result;
import colab.analysis.Words;
import colab.corpus.Selection;
import colab.corpus.Side;
import colab.indicator.Stratum;
import colab.indicator.comparison.Chance;
import colab.indicator.comparison.Comparison;
import colab.table.Note;
import colab.tally.Breakdown;
import colab.tally.Cell;
import colab.tally.Filled;
import colab.tally.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A pair against its sides' own output from a table that was counted before: all of it, and what is
 * left of it without the co-publications.
 */
final class OwnPrinted {
  private static final String NEEDS = "needs publications: this export is already counted";

  private final OwnRequests requests;
  private final Question question;

  OwnPrinted(OwnRequests requests, Question question) {
    this.requests = requests;
    this.question = question;
  }

  private List<Side> told() {
    return requests.pair().sides().stream()
        .filter(side -> requests.covers(side, OwnSet.ALL))
        .toList();
  }

  /** {@return the pair, then the sides that the table tells about} */
  List<Request> requests() {
    List<Selection> asked = new ArrayList<>(List.of(requests.pair()));
    told().forEach(side -> asked.add(OwnSet.ALL.of(requests.pair(), side)));
    return asked.stream()
        .map(selection -> Breakdown.of(selection, List.of(), Set.of(Measure.FWCI)))
        .map(breakdown -> new Request(requests.export(), breakdown))
        .toList();
  }

  Result result(List<Filled> filled) {
    Cell joint = filled.get(0).cube().total();
    List<OwnRow> rows = new ArrayList<>();
    rows.add(
        OwnRow.of(OwnName.joint(Words.pair(requests.pair()) + " co-publications", "joint"), joint));
    double rounding = 0;
    for (Side side : requests.pair().sides()) {
      int at = told().indexOf(side);
      Optional<Cell> all =
          at < 0 ? Optional.empty() : Optional.of(filled.get(1 + at).cube().total());
      Optional<Remainder> rest = all.flatMap(own -> Remainder.of(own, joint));
      rounding = Math.max(rounding, rest.map(Remainder::rounding).orElse(0.0));
      rows.addAll(rows(side, joint, all, rest.map(Remainder::cell)));
    }
    List<Note> findings = rounding > 0 ? List.of(Remainder.note(rounding)) : List.of();
    return new OwnTable(requests, question, rows).result(filled, findings);
  }

  private List<OwnRow> rows(Side side, Cell joint, Optional<Cell> all, Optional<Cell> rest) {
    return List.of(
        row(side, OwnSet.ALL, joint, all),
        row(side, OwnSet.WITHOUT, joint, rest),
        row(side, OwnSet.INTERNATIONAL, joint, Optional.empty()),
        row(side, OwnSet.DOMESTIC, joint, Optional.empty()));
  }

  private OwnRow row(Side side, OwnSet set, Cell joint, Optional<Cell> own) {
    Side partner = OwnComparison.partner(requests.pair(), side);
    OwnName name = set.name(side, partner);
    boolean told = requests.covers(side, OwnSet.ALL);
    String reason = told ? NEEDS : "needs " + set.wanted(requests.pair(), side);
    return own.map(
            cell ->
                OwnRow.of(name, cell).compared(Comparison.of(set(joint), set(cell), Chance.NONE)))
        .orElseGet(() -> OwnRow.missing(name, reason));
  }

  private static List<Stratum> set(Cell cell) {
    return List.of(new Stratum(1, cell));
  }
}
