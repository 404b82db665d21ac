package colab.analysis.network;

import colab.indicator.network.WeightedGraph;
import colab.publication.Country;
import colab.publication.CountrySet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The part of a matrix that is looked at: some countries, and the links among them that have enough
 * publications. Countries without a link are left out, unless they were named.
 *
 * @param matrix what was counted
 * @param places the countries, by code
 * @param graph the links among them
 */
record CountryNetwork(CountryMatrix matrix, List<Integer> places, WeightedGraph graph) {

  /** Two countries of the network, by their places in the matrix, the stronger one first. */
  record Link(int first, int second, double weight) {}

  static CountryNetwork of(CountryMatrix matrix, NetworkQuestion question) {
    Optional<CountrySet> among = question.among();
    List<Integer> places =
        IntStream.range(0, matrix.countries().size())
            .filter(
                place ->
                    among.isPresent()
                        ? among.get().contains(matrix.countries().get(place))
                        : isLinked(matrix, place, question.minOutput()))
            .boxed()
            .toList();
    double[][] weights = new double[places.size()][places.size()];
    for (int i = 0; i < weights.length; i++) {
      for (int j = 0; j < weights.length; j++) {
        boolean linked =
            i != j && matrix.output(places.get(i), places.get(j)) >= question.minOutput();
        weights[i][j] = linked ? matrix.weight(places.get(i), places.get(j)) : 0;
      }
    }
    return new CountryNetwork(matrix, places, new WeightedGraph(weights));
  }

  private static boolean isLinked(CountryMatrix matrix, int place, int least) {
    return IntStream.range(0, matrix.countries().size())
        .anyMatch(other -> other != place && matrix.output(place, other) >= least);
  }

  Country country(int node) {
    return matrix.countries().get(places.get(node));
  }

  /** {@return the links, strongest first, equal ones by the codes of their countries} */
  List<Link> links() {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      for (int j = i + 1; j < places.size(); j++) {
        if (graph.weight(i, j) > 0) {
          boolean inOrder = matrix.links(places.get(i)) >= matrix.links(places.get(j));
          int first = places.get(inOrder ? i : j);
          links.add(new Link(first, places.get(inOrder ? j : i), graph.weight(i, j)));
        }
      }
    }
    links.sort(Comparator.comparingDouble(Link::weight).reversed());
    return links;
  }

  /** {@return the nodes, those with the strongest links first} */
  List<Integer> strongestFirst() {
    return IntStream.range(0, places.size())
        .boxed()
        .sorted(Comparator.comparingDouble((Integer node) -> graph.strength(node)).reversed())
        .toList();
  }
}
