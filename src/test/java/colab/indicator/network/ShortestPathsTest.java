package colab.indicator.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Worked values of section 9 of the methods page, and all paths of small networks one by one. */
class ShortestPathsTest {

  private static void assertAll(
      List<String> names, ShortestPaths paths, boolean closeness, Map<String, Double> expected) {
    for (String name : names) {
      int node = names.indexOf(name);
      double found = (closeness ? paths.closeness(node) : paths.betweenness(node)).orElseThrow();
      assertThat(found).as(name).isCloseTo(expected.getOrDefault(name, 0.0), within(1e-6));
    }
  }

  @Test
  void betweennessAndClosenessOfF1() {
    ShortestPaths weighted = ShortestPaths.weighted(Graphs.F1);
    assertAll(Graphs.OF_F1, weighted, false, Map.of("JP", 0.25, "US", 0.25));
    assertAll(Graphs.OF_F1, ShortestPaths.unweighted(Graphs.F1), false, Map.of());
    assertAll(
        Graphs.OF_F1,
        weighted,
        true,
        Map.of("GB", 1.846154, "JP", 1.777778, "US", 1.714286, "DE", 1.230769, "FR", 1.2));
  }

  @Test
  void betweennessAndClosenessOfH() {
    ShortestPaths weighted = ShortestPaths.weighted(Graphs.H);
    assertAll(Graphs.OF_H, weighted, false, Map.of("GB", 0.6, "JP", 0.6, "FR", 0.2));
    assertAll(Graphs.OF_H, ShortestPaths.unweighted(Graphs.H), false, Map.of("GB", 0.6, "JP", 0.6));
    assertAll(
        Graphs.OF_H,
        weighted,
        true,
        Map.of(
            "GB", 1.818182, "JP", 1.818182, "FR", 1.538462, "KR", 1.224490, "CN", 1.224490, "DE",
            1.176471));
  }

  @Test
  void inSeveralPartsClosenessIsScaledByThePart() {
    WeightedGraph parts = Graphs.graph(List.of("AA", "BB", "CC", "DD"), "AA-BB 2,BB-CC 2");
    ShortestPaths paths = ShortestPaths.weighted(parts);
    assertThat(paths.closeness(1).orElseThrow()).isCloseTo(2 / 1.0 * 2 / 3, within(1e-12));
    assertThat(paths.closeness(3)).isEmpty();
    assertThat(paths.betweenness(1).orElseThrow()).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(paths.betweenness(3)).hasValue(0);
  }

  @Test
  void twoNodesHaveNobodyBetweenThem() {
    assertThat(ShortestPaths.weighted(Graphs.graph(List.of("AA", "BB"), "AA-BB 2")).betweenness(0))
        .isEmpty();
  }

  @Test
  void itIsThatOfAllPathsTriedOneByOne() {
    Random dice = new Random(77);
    for (int round = 0; round < 60; round++) {
      WeightedGraph graph = Graphs.random(6, 0.3 + 0.1 * (round % 6), dice);
      ShortestPaths weighted = ShortestPaths.weighted(graph);
      ShortestPaths unweighted = ShortestPaths.unweighted(graph);
      for (int node = 0; node < 6; node++) {
        assertThat(weighted.betweenness(node).orElseThrow())
            .isCloseTo(betweenness(graph, node, true), within(1e-9));
        assertThat(unweighted.betweenness(node).orElseThrow())
            .isCloseTo(betweenness(graph, node, false), within(1e-9));
        assertThat(weighted.closeness(node).orElse(-1))
            .isCloseTo(closeness(graph, node), within(1e-9));
      }
    }
  }

  /** A path with its length. */
  private record Path(List<Integer> nodes, double length) {}

  private static List<Path> shortest(WeightedGraph graph, int from, int to, boolean weighted) {
    List<Path> all = new ArrayList<>();
    extend(graph, new Path(List.of(from), 0), to, weighted, all);
    double least = all.stream().mapToDouble(Path::length).min().orElse(0);
    return all.stream().filter(path -> path.length() < least + 1e-9).toList();
  }

  private static void extend(
      WeightedGraph graph, Path path, int to, boolean weighted, List<Path> all) {
    int last = path.nodes().get(path.nodes().size() - 1);
    if (last == to) {
      all.add(path);
      return;
    }
    for (int next = 0; next < graph.size(); next++) {
      if (graph.weight(last, next) > 0 && !path.nodes().contains(next)) {
        List<Integer> nodes = new ArrayList<>(path.nodes());
        nodes.add(next);
        double length = weighted ? 1 / graph.weight(last, next) : 1;
        extend(graph, new Path(nodes, path.length() + length), to, weighted, all);
      }
    }
  }

  private static double betweenness(WeightedGraph graph, int node, boolean weighted) {
    int n = graph.size();
    double sum = 0;
    for (int from : Graphs.others(n, node)) {
      for (int to : Graphs.others(n, node, from)) {
        List<Path> paths = shortest(graph, from, to, weighted);
        double through = paths.stream().filter(path -> path.nodes().contains(node)).count();
        sum += paths.isEmpty() ? 0 : through / paths.size();
      }
    }
    return sum / ((n - 1.0) * (n - 2));
  }

  private static double closeness(WeightedGraph graph, int node) {
    double sum = 0;
    int reached = 0;
    for (int to : Graphs.others(graph.size(), node)) {
      List<Path> paths = shortest(graph, node, to, true);
      reached += paths.isEmpty() ? 0 : 1;
      sum += paths.isEmpty() ? 0 : paths.get(0).length();
    }
    return reached == 0 ? -1 : reached / sum * reached / (graph.size() - 1);
  }
}
