package colab.indicator.network;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * What the shortest paths of a network tell of its nodes. A strong link is a short one, of length 1
 * / weight (Newman; Opsahl et al. 2010, doi:10.1016/j.socnet.2010.03.006); unweighted, every link
 * has length 1. Paths are equally long when their lengths differ by less than one part in 10^12.
 *
 * <pre>
 * betweenness = 2 / ((n-1)(n-2)) x sum over pairs of others of the part of their shortest paths
 *               that leads through the node
 * closeness   = (r-1) / (n-1) x (r-1) / sum of the distances to the r-1 other nodes it reaches
 * </pre>
 *
 * Closeness is thus within the node's component, scaled by the component's size (Wasserman and
 * Faust); in a connected network it is (n-1) / sum of distances. Betweenness by Brandes 2001,
 * doi:10.1080/0022250X.2001.9990249.
 */
public final class ShortestPaths {
  private static final double SAME = 1e-12;

  private final double[][] lengths;
  private final double[] through;
  private final double[] distances;
  private final int[] reached;

  private ShortestPaths(WeightedGraph graph, DoubleUnaryOperator length) {
    int n = graph.size();
    this.lengths = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        double weight = graph.weight(i, j);
        lengths[i][j] = weight > 0 ? length.applyAsDouble(weight) : Double.POSITIVE_INFINITY;
      }
    }
    this.through = new double[n];
    this.distances = new double[n];
    this.reached = new int[n];
    for (int source = 0; source < n; source++) {
      new From(source).gather();
    }
  }

  /** {@return the paths with links of length 1 / weight} */
  public static ShortestPaths weighted(WeightedGraph graph) {
    return new ShortestPaths(graph, weight -> 1 / weight);
  }

  /** {@return the paths with links of length 1} */
  public static ShortestPaths unweighted(WeightedGraph graph) {
    return new ShortestPaths(graph, weight -> 1);
  }

  /** {@return the betweenness of the node; empty in a network of fewer than three} */
  public OptionalDouble betweenness(int node) {
    double n = through.length;
    return n < 3 ? OptionalDouble.empty() : OptionalDouble.of(through[node] / ((n - 1) * (n - 2)));
  }

  /** {@return the closeness of the node; empty when it has no link} */
  public OptionalDouble closeness(int node) {
    double others = reached[node] - 1.0;
    return others == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(others / distances[node] * others / (through.length - 1));
  }

  /** The shortest paths from one node to all that it reaches. Mutable. */
  private final class From {
    private final int source;
    private final double[] distance;
    private final double[] paths;
    private final boolean[] settled;
    private final int[] order;

    From(int source) {
      this.source = source;
      this.distance = new double[lengths.length];
      this.paths = new double[lengths.length];
      this.settled = new boolean[lengths.length];
      this.order = new int[lengths.length];
      Arrays.fill(distance, Double.POSITIVE_INFINITY);
      distance[source] = 0;
      paths[source] = 1;
    }

    void gather() {
      int found = 0;
      for (int node = nearest(); node >= 0; node = nearest()) {
        settled[node] = true;
        order[found++] = node;
        distances[source] += distance[node];
        relax(node);
      }
      reached[source] = found;
      addDependencies(found);
    }

    private int nearest() {
      int nearest = -1;
      for (int i = 0; i < distance.length; i++) {
        boolean candidate = !settled[i] && distance[i] < Double.POSITIVE_INFINITY;
        if (candidate && (nearest < 0 || distance[i] < distance[nearest])) {
          nearest = i;
        }
      }
      return nearest;
    }

    private void relax(int node) {
      for (int next = 0; next < distance.length; next++) {
        double along = distance[node] + lengths[node][next];
        if (settled[next] || along == Double.POSITIVE_INFINITY) {
          continue;
        }
        if (isSame(along, distance[next])) {
          paths[next] += paths[node];
        } else if (along < distance[next]) {
          distance[next] = along;
          paths[next] = paths[node];
        }
      }
    }

    private void addDependencies(int found) {
      double[] dependency = new double[distance.length];
      for (int i = found - 1; i > 0; i--) {
        int node = order[i];
        for (int j = 0; j < i; j++) {
          int before = order[j];
          if (isSame(distance[before] + lengths[before][node], distance[node])) {
            dependency[before] += paths[before] / paths[node] * (1 + dependency[node]);
          }
        }
        through[node] += dependency[node];
      }
    }

    private static boolean isSame(double one, double other) {
      return other < Double.POSITIVE_INFINITY && Math.abs(one - other) <= SAME * other;
    }
  }
}
