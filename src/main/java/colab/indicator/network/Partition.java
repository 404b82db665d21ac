package colab.indicator.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Nodes put together into communities, each node in one. Communities are numbered from 1, the
 * largest first, equally large ones by their first node.
 *
 * @param communities the community of each node
 */
public record Partition(List<Integer> communities) {
  public Partition {
    communities = List.copyOf(communities);
  }

  /** {@return the partition in which nodes of the same label are together, whatever the labels} */
  public static Partition of(int... labels) {
    Map<Integer, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < labels.length; i++) {
      members.computeIfAbsent(labels[i], fresh -> new ArrayList<>()).add(i);
    }
    List<List<Integer>> ordered =
        members.values().stream()
            .sorted(
                Comparator.comparingInt((List<Integer> nodes) -> -nodes.size())
                    .thenComparingInt(nodes -> nodes.get(0)))
            .toList();
    Integer[] numbers = new Integer[labels.length];
    for (int i = 0; i < ordered.size(); i++) {
      for (int node : ordered.get(i)) {
        numbers[node] = i + 1;
      }
    }
    return new Partition(List.of(numbers));
  }

  /** {@return the community of the node} */
  public int of(int node) {
    return communities.get(node);
  }

  /** {@return the number of communities} */
  public int number() {
    return communities.stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /** {@return the nodes of the community} */
  public List<Integer> members(int community) {
    return IntStream.range(0, communities.size())
        .filter(node -> of(node) == community)
        .boxed()
        .toList();
  }

  /**
   * {@return the quality of the partition of a network whose weights are association strengths}
   *
   * <pre>V = sum over pairs of nodes in one community of (a_ij - resolution)</pre>
   *
   * <p>Waltman, van Eck and Noyons 2010, doi:10.1016/j.joi.2010.07.002.
   */
  public double quality(WeightedGraph associations, double resolution) {
    double quality = 0;
    for (int i = 0; i < communities.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (of(i) == of(j)) {
          quality += associations.weight(i, j) - resolution;
        }
      }
    }
    return quality;
  }

  /**
   * {@return how far two partitions of the same nodes agree: the adjusted Rand index, 1 for the
   * same, about 0 for what chance would give}
   *
   * <p>Hubert and Arabie 1985, doi:10.1007/BF01908075. Two partitions without any choice, all
   * together or all apart, agree.
   */
  public double agreement(Partition other) {
    long[][] common = new long[number()][other.number()];
    for (int node = 0; node < communities.size(); node++) {
      common[of(node) - 1][other.of(node) - 1]++;
    }
    double both = 0;
    for (long[] row : common) {
      for (long cell : row) {
        both += pairs(cell);
      }
    }
    double own = together();
    double others = other.together();
    double all = pairs(communities.size());
    double expected = all == 0 ? 0 : own * others / all;
    double most = (own + others) / 2;
    return most == expected ? 1 : (both - expected) / (most - expected);
  }

  private double together() {
    return IntStream.rangeClosed(1, number())
        .mapToDouble(community -> pairs(members(community).size()))
        .sum();
  }

  private static double pairs(long nodes) {
    return nodes * (nodes - 1) / 2.0;
  }
}
