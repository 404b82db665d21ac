package colab.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A network, its nodes in an order in which strongly linked ones stand beside each other: the
 * strongest first, then always the one that is most strongly linked to the last.
 *
 * @param nodes their names, in that order
 * @param links the links between their places
 */
record Links(List<String> nodes, List<Link> links) {

  /** A link between two places; its weight is above 0. */
  record Link(int one, int other, double weight) {}

  static Links of(Shown shown) {
    Map<String, Integer> places = new LinkedHashMap<>();
    List<Link> links = new ArrayList<>();
    for (int row = 0; row < shown.height(); row++) {
      double weight = shown.strands().get(0).data().get(row).number().orElse(0);
      if (weight > 0) {
        links.add(
            new Link(
                place(places, shown.names().get(row).get(0)),
                place(places, shown.names().get(row).get(1)),
                weight));
      }
    }
    return new Links(List.copyOf(places.keySet()), links).ordered();
  }

  private static int place(Map<String, Integer> places, String name) {
    return places.computeIfAbsent(name.strip(), fresh -> places.size());
  }

  private Links ordered() {
    double[][] weights = new double[nodes.size()][nodes.size()];
    for (Link link : links) {
      weights[link.one()][link.other()] += link.weight();
      weights[link.other()][link.one()] += link.weight();
    }
    List<Integer> left = new ArrayList<>(IntStream.range(0, nodes.size()).boxed().toList());
    List<Integer> order = new ArrayList<>();
    while (!left.isEmpty()) {
      int next = order.isEmpty() ? strongest() : nearest(left, weights[last(order)]);
      order.add(next);
      left.remove(Integer.valueOf(next));
    }
    int[] place = new int[nodes.size()];
    IntStream.range(0, order.size()).forEach(i -> place[order.get(i)] = i);
    return new Links(
        order.stream().map(nodes::get).toList(),
        links.stream()
            .map(link -> new Link(place[link.one()], place[link.other()], link.weight()))
            .toList());
  }

  private static int last(List<Integer> order) {
    return order.get(order.size() - 1);
  }

  private int strongest() {
    int best = 0;
    for (int place = 1; place < nodes.size(); place++) {
      best = strength(place) > strength(best) ? place : best;
    }
    return best;
  }

  private static int nearest(List<Integer> left, double[] weights) {
    int best = left.get(0);
    for (int place : left) {
      best = weights[place] > weights[best] ? place : best;
    }
    return best;
  }

  /** {@return the sum of a node's links} */
  double strength(int place) {
    return links.stream()
        .filter(link -> link.one() == place || link.other() == place)
        .mapToDouble(Link::weight)
        .sum();
  }

  /** {@return the greatest strength of a node} */
  double strongestStrength() {
    return IntStream.range(0, nodes.size()).mapToDouble(this::strength).max().orElse(0);
  }

  /** {@return the weight of the heaviest link} */
  double heaviest() {
    return links.isEmpty() ? 0 : Collections.max(links.stream().map(Link::weight).toList());
  }
}
