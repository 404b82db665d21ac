package colab.indicator.network;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Networks of tests: those of the methods page, and random ones. */
public final class Graphs {
  /** The order of the nodes of {@link #H}. */
  public static final List<String> OF_H = List.of("CN", "DE", "FR", "GB", "JP", "KR");

  /** The order of the nodes of F1. */
  static final List<String> OF_F1 = List.of("DE", "FR", "GB", "JP", "US");

  private static final String LINKS_OF_H =
      "GB-JP 3,JP-KR 2,GB-FR 4,FR-DE 4,GB-DE 2,KR-CN 3,JP-CN 2";

  /** The graph H of the page. */
  public static final WeightedGraph H = graph(OF_H, LINKS_OF_H);

  /** F1 in fractional counting. */
  static final WeightedGraph F1_FRACTIONAL =
      graph(
          OF_F1,
          "GB-JP 2.75,GB-US 1.75,FR-US 1.25,DE-JP 1.25,JP-US 0.75,"
              + "DE-FR 0.25,DE-GB 0.25,DE-US 0.25,FR-GB 0.25,FR-JP 0.25");

  /** F1 in full counting. */
  static final WeightedGraph F1 =
      graph(
          OF_F1, "GB-JP 4,GB-US 3,JP-US 2,DE-JP 2,FR-US 2,DE-FR 1,DE-GB 1,DE-US 1,FR-GB 1,FR-JP 1");

  private Graphs() {}

  static WeightedGraph graph(List<String> names, String links) {
    double[][] weights = new double[names.size()][names.size()];
    for (String link : links.split(",")) {
      int one = names.indexOf(link.substring(0, 2));
      int other = names.indexOf(link.substring(3, 5));
      double weight = Double.parseDouble(link.substring(6));
      weights[one][other] = weight;
      weights[other][one] = weight;
    }
    return new WeightedGraph(weights);
  }

  /** So many nodes; each two are linked with this chance, by a weight from 1 to 4. */
  public static WeightedGraph random(int nodes, double chance, Random dice) {
    double[][] weights = new double[nodes][nodes];
    for (int i = 0; i < nodes; i++) {
      for (int j = 0; j < i; j++) {
        weights[i][j] = dice.nextDouble() < chance ? 1 + dice.nextInt(4) : 0;
        weights[j][i] = weights[i][j];
      }
    }
    return new WeightedGraph(weights);
  }

  static int[] others(int size, int... left) {
    return java.util.stream.IntStream.range(0, size)
        .filter(i -> Arrays.stream(left).noneMatch(node -> node == i))
        .toArray();
  }
}
