package colab.analysis.network;

import colab.ColabException;
import colab.analysis.Library;
import colab.analysis.Question;
import colab.analysis.Request;
import colab.analysis.Words;
import colab.corpus.Scope;
import colab.corpus.Selection;
import colab.indicator.Counting;
import colab.publication.Countries;
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
 * Where a network comes from: publications of the world, or of files that declare no scope, or a
 * list of pairs. The export of one country does not do: of two others it knows only what they
 * publish with this one.
 */
final class NetworkSource {
  private static final int NO_CHANCE = 30;

  private final Export export;
  private final Question question;

  private NetworkSource(Export export, Question question) {
    this.export = export;
    this.question = question;
  }

  /**
   * {@return the source that answers}
   *
   * @throws ColabException when there is none; it says what each export holds and what to export
   */
  static NetworkSource find(Library library, Question question) {
    Selection all = question.selection();
    if (all.reach().onlySides()) {
      throw ColabException.usage(
          "a network counts all pairs of countries", "Write --max-countries 2 for --bilateral.");
    }
    Breakdown pairs = Breakdown.of(all, dimensions(question.counting()), Set.of());
    Export export =
        library
            .best(candidate -> refusal(candidate, pairs).isEmpty())
            .orElseThrow(() -> refused(library, pairs));
    return new NetworkSource(export.serving(pairs.needs()), question);
  }

  private static List<Dimension> dimensions(Counting counting) {
    return counting == Counting.FULL
        ? List.of(Dimension.COUNTRY_PAIR)
        : List.of(Dimension.COUNTRY_PAIR, Dimension.COUNTRY_NUMBER);
  }

  private static String refusal(Export export, Breakdown pairs) {
    Scope scope = export.scope();
    if (!export.isCounted() && !(scope.sides().isEmpty() && scope.entity().isEmpty())) {
      return "it holds " + scope.inWords();
    }
    if (!export.isCounted() && !export.attributes().containsAll(pairs.needs())) {
      return "it lacks what is asked for";
    }
    return export.refusal(pairs);
  }

  private static ColabException refused(Library library, Breakdown pairs) {
    StringBuilder message = new StringBuilder("no export here tells how all countries collaborate");
    library.exports().stream()
        .limit(4)
        .forEach(
            export ->
                message
                    .append("\n  ")
                    .append(Words.name(export))
                    .append(": ")
                    .append(refusal(export, pairs)));
    return ColabException.couldNot(
        message.toString(),
        "Export 'Publications in the World', or name a list of pairs; one country's links:"
            + " colab partners. Only if these files hold all publications: --assume-scope world.");
  }

  Export export() {
    return export;
  }

  Question question() {
    return question;
  }

  boolean isFractional() {
    return question.counting() == Counting.FRACTIONAL;
  }

  /** {@return what must be counted: pairs, then countries and the whole, as far as it has them} */
  List<Request> requests() {
    List<Request> requests = new ArrayList<>();
    Selection all = question.selection();
    add(requests, Breakdown.of(all, dimensions(question.counting()), Set.of()));
    if (!export.isCounted()) {
      add(requests, Breakdown.of(all, List.of(Dimension.COUNTRY), Set.of(Measure.INTERNATIONAL)));
      add(requests, Breakdown.of(all, List.of(), Set.of(Measure.INTERNATIONAL)));
      return requests;
    }
    for (Selection part : List.of(all, all.international())) {
      ofCountries(part).ifPresent(breakdown -> add(requests, breakdown));
    }
    return requests;
  }

  private Optional<Breakdown> ofCountries(Selection part) {
    Breakdown countries = Breakdown.of(part, List.of(Dimension.COUNTRY), Set.of());
    return Optional.of(countries).filter(asked -> export.refusal(asked).isEmpty());
  }

  private void add(List<Request> requests, Breakdown breakdown) {
    requests.add(new Request(export, breakdown));
  }

  /** {@return the matrix, from the answers to the requests} */
  CountryMatrix matrix(List<Filled> filled) {
    checkNobodyIsOnAll(filled.get(0));
    CountryMatrix.Builder matrix = new CountryMatrix.Builder(isFractional());
    matrix.links(filled.get(0).cube());
    if (!export.isCounted()) {
      if (export.scope().basis() != Scope.Basis.UNDECLARED) {
        matrix.totals(
            filled.get(1).cube(), filled.get(2).cube().total(), export.scope().international());
      }
      return matrix.build();
    }
    int at = 1;
    if (ofCountries(question.selection()).isPresent()) {
      matrix.publications(filled.get(at++).cube());
    }
    if (ofCountries(question.selection().international()).isPresent()) {
      matrix.international(filled.get(at).cube());
    }
    return matrix.build();
  }

  /** Files that declare no scope may still show one: a country that stands on every row. */
  private void checkNobodyIsOnAll(Filled pairs) {
    boolean telling =
        export.scope().basis() == Scope.Basis.UNDECLARED
            && pairs.facts().publications() >= NO_CHANCE;
    if (telling && !pairs.facts().onEvery().isEmpty()) {
      String name =
          Countries.standard()
              .get(pairs.facts().onEvery().indices().findFirst().orElseThrow())
              .inSentence();
      throw ColabException.couldNot(
          Words.name(export)
              + ": every publication in these files has "
              + name
              + ", so they cannot tell how others collaborate",
          "Export 'Publications in the World', or add --assume-scope world; colab partners"
              + " --country lists the links of one country.");
    }
  }
}
