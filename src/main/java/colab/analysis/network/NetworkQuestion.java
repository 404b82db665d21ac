package colab.analysis.network;

import colab.analysis.Question;
import colab.corpus.Side;
import colab.publication.CountrySet;
import java.util.List;
import java.util.Optional;

/**
 * What a network is asked.
 *
 * @param question the publications; its sides are countries to look at, and limit nothing
 * @param minOutput links of fewer publications are left out of the graph, and stay in all totals
 * @param resolution how fine communities are: the larger, the smaller they become
 * @param top how many rows are printed; none for all
 */
public record NetworkQuestion(
    Question question, int minOutput, double resolution, Optional<Integer> top) {

  List<Side> sides() {
    return question.selection().sides();
  }

  /** {@return the countries that are looked at; none for all} */
  Optional<CountrySet> among() {
    return sides().stream().map(Side::countries).reduce(CountrySet::union);
  }

  /** {@return the question about the publications of all countries} */
  Question ofAll() {
    return question.about(question.selection().withSides(List.of()));
  }
}
