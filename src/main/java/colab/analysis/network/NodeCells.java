package colab.analysis.network;

import colab.indicator.network.WeightedGraph;
import colab.publication.Country;
import colab.table.Column;
import colab.table.Unit;
import colab.table.Value;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The cells of one country of a network.
 *
 * @param network the network
 * @param communities its communities; none without links
 */
record NodeCells(CountryNetwork network, Optional<Communities> communities) {

  static NodeCells of(CountryNetwork network, NetworkQuestion question) {
    WeightedGraph graph = network.graph();
    Optional<Communities> communities =
        graph.links() == 0
            ? Optional.empty()
            : Optional.of(Communities.of(graph, question.resolution(), question.question().seed()));
    return new NodeCells(network, communities);
  }

  /** {@return the columns after those of the country and its output} */
  List<Column> columns() {
    return List.of(
        Column.of("degree", "Partners", Unit.COUNT),
        Column.of("strength", "Links", Unit.FRACTIONAL),
        Column.of("clustering", "Clustering", Unit.PROPORTION),
        Column.of("community", "Community", Unit.RANK));
  }

  List<Value> row(int node) {
    Country country = network.country(node);
    int place = network.places().get(node);
    return List.of(
        Value.label(country.name()),
        Value.label(country.code()),
        count(network.matrix().publications(place)),
        count(network.matrix().international(place)),
        Value.count(network.graph().degree(node)),
        Value.quantity(network.graph().strength(node)),
        quantity(network.graph().clustering(node), "it has fewer than two partners"),
        community(node));
  }

  private Value community(int node) {
    return communities
        .filter(found -> network.graph().degree(node) > 0)
        .map(found -> Value.count(found.partition().of(node)))
        .orElse(Value.blank("it has no link"));
  }

  private static Value count(OptionalDouble number) {
    return number.isPresent()
        ? Value.count(Math.round(number.getAsDouble()))
        : Value.missing("needs what every country has in all");
  }

  private static Value quantity(OptionalDouble number, String reason) {
    return number.isPresent() ? Value.quantity(number.getAsDouble()) : Value.missing(reason);
  }
}
