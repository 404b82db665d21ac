package colab.analysis.comparison;

import colab.ColabException;
import colab.analysis.Analysis;
import colab.analysis.Library;
import colab.analysis.Question;
import colab.analysis.Request;
import colab.analysis.Result;
import colab.corpus.Selection;
import colab.corpus.Side;
import colab.indicator.Counting;
import colab.tally.Breakdown;
import colab.tally.Export;
import colab.tally.Filled;
import colab.tally.Measure;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The co-publications of a pair against what each side publishes otherwise: all its output, that
 * without the partner, its international output without the partner, its domestic output; and
 * against what its subjects lead to expect.
 */
public final class OwnComparison implements Analysis {
  private final Question question;
  private final OwnRequests requests;

  /**
   * Finds the one export that tells most about the sides.
   *
   * @throws ColabException when none has the co-publications
   */
  public OwnComparison(Question question, Library library) {
    this.question = question;
    check(question);
    this.requests = new OwnRequests(question.selection(), export(question.selection(), library));
  }

  private static void check(Question question) {
    if (question.counting() == Counting.FRACTIONAL) {
      throw ColabException.usage(
          "--own compares whole publications", "Leave --counting fractional out.");
    }
    if (question.selection().reach().onlySides()) {
      throw ColabException.usage(
          "--own and --bilateral were given together",
          "Leave --bilateral out: publications without third countries have a row of their own.");
    }
  }

  /** Publications that tell of no side are of less use than a table that does. */
  private static Export export(Selection pair, Library library) {
    Breakdown essential = Breakdown.of(pair, List.of(), Set.of(Measure.FWCI));
    Optional<Export> best =
        library.publications(essential).stream()
            .max(Comparator.comparingLong(export -> new OwnRequests(pair, export).covered()));
    if (best.isPresent() && new OwnRequests(pair, best.get()).covered() > 0) {
      return best.get();
    }
    return library.exports().stream()
        .filter(export -> export.isCounted() && export.refusal(essential).isEmpty())
        .filter(export -> export.attributes().containsAll(essential.needs()))
        .filter(export -> new OwnRequests(pair, export).covered() > 0)
        .findFirst()
        .or(() -> best)
        .orElseGet(() -> library.choose(essential));
  }

  static Side partner(Selection pair, Side side) {
    return pair.sides().get(pair.sides().get(0).equals(side) ? 1 : 0);
  }

  @Override
  public List<Request> requests() {
    return requests.export().isCounted()
        ? new OwnPrinted(requests, question).requests()
        : requests.requests();
  }

  @Override
  public Result result(List<Filled> filled) {
    return requests.export().isCounted()
        ? new OwnPrinted(requests, question).result(filled)
        : new OwnCounted(requests, question).result(filled);
  }
}
