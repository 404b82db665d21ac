package colab.analysis.comparison;

import colab.ColabException;
import colab.analysis.Question;
import colab.analysis.Result;
import colab.analysis.Sets;
import colab.analysis.Words;
import colab.corpus.Selection;
import colab.corpus.Side;
import colab.table.Note;
import colab.tally.Cell;
import colab.tally.Cube;
import colab.tally.Dimension;
import colab.tally.Filled;
import colab.tally.Measure;
import colab.tally.Tally;
import java.util.ArrayList;
import java.util.List;

/** A pair against its sides' own output, counted from publications. */
final class OwnCounted {
  private static final int FEW = 10;

  private final OwnRequests requests;
  private final Question question;

  OwnCounted(OwnRequests requests, Question question) {
    this.requests = requests;
    this.question = question;
  }

  Result result(List<Filled> filled) {
    Selection pair = requests.pair();
    Cube joint = filled.get(0).cube();
    refuseFew(joint.total().number(Measure.FWCI).orElse(0));
    List<OwnRow> rows = new ArrayList<>(jointRows(joint));
    List<OwnSide> sides =
        pair.sides().stream().map(side -> new OwnSide(requests, question, filled, side)).toList();
    sides.forEach(side -> rows.addAll(side.rows()));
    List<Note> findings = new ArrayList<>();
    sides.forEach(side -> findings.addAll(new OwnFindings(side).notes(question.detail())));
    return new OwnTable(requests, question, OwnRow.adjusted(rows)).result(filled, findings);
  }

  private List<OwnRow> jointRows(Cube joint) {
    Selection pair = requests.pair();
    List<String> names = pair.sides().stream().map(Side::shortName).toList();
    Tally bilateral = (Tally) Sets.onlySides(joint);
    return List.of(
        OwnRow.of(OwnName.joint(Words.pair(pair) + " co-publications", "joint"), joint.total()),
        OwnRow.of(
            OwnName.joint("  " + String.join(" and ", names) + " only", "bilateral"), bilateral),
        OwnRow.of(OwnName.joint("  with third countries", "multilateral"), multilateral(joint)));
  }

  private static Cell multilateral(Cube joint) {
    Tally several = ((Tally) joint.total()).fresh();
    for (int number : joint.members(Dimension.COUNTRY_NUMBER)) {
      Cube more =
          joint
              .at(Dimension.COUNTRY_NUMBER, number)
              .where(Dimension.SIDE_COUNTRIES, own -> own != number);
      several.merge((Tally) more.total());
    }
    return several;
  }

  private void refuseFew(long number) {
    if (number < FEW && !question.force()) {
      throw ColabException.couldNot(
          Words.set(requests.pair())
              + ": "
              + (number == 0 ? "no publication" : "only " + number)
              + " with an FWCI; a mean of fewer than "
              + FEW
              + " says nothing",
          number == 0
              ? "Check countries and years; colab check tells what the files hold."
              : "Add --force to compare all the same, or widen the years.");
    }
  }
}
