package colab.indicator.network;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * A network without directions: some nodes, and between any two of them a link of a weight, or
 * none, which is weight 0. No node is linked with itself.
 */
public final class WeightedGraph {
  private final double[][] weights;

  /**
   * A network with these weights.
   *
   * @param weights symmetric, not negative; the diagonal is left aside
   */
  public WeightedGraph(double[][] weights) {
    this.weights = new double[weights.length][];
    for (int i = 0; i < weights.length; i++) {
      this.weights[i] = weights[i].clone();
      this.weights[i][i] = 0;
      for (int j = 0; j < i; j++) {
        if (weights[i][j] != weights[j][i] || weights[i][j] < 0) {
          throw new IllegalArgumentException("weights of " + i + " and " + j + " are no link's");
        }
      }
    }
  }

  /** {@return the number of nodes} */
  public int size() {
    return weights.length;
  }

  /** {@return the weight of the link between two nodes; 0 when there is none} */
  public double weight(int one, int other) {
    return weights[one][other];
  }

  /** {@return the number of nodes that the node is linked with} */
  public int degree(int node) {
    return (int) Arrays.stream(weights[node]).filter(weight -> weight > 0).count();
  }

  /** {@return the sum of the weights of the node's links} */
  public double strength(int node) {
    return Arrays.stream(weights[node]).sum();
  }

  /** {@return the number of links} */
  public long links() {
    return IntStream.range(0, size()).mapToLong(this::degree).sum() / 2;
  }

  /** {@return the sum of the weights of all links, m} */
  public double total() {
    return IntStream.range(0, size()).mapToDouble(this::strength).sum() / 2;
  }

  /** {@return links / links that could be; empty for fewer than two nodes} */
  public OptionalDouble density() {
    return size() < 2
        ? OptionalDouble.empty()
        : OptionalDouble.of(2.0 * links() / ((double) size() * (size() - 1)));
  }

  /**
   * {@return the local clustering coefficient: of the pairs of the node's neighbours, the part that
   * is linked, weights left aside; empty for fewer than two neighbours}
   */
  public OptionalDouble clustering(int node) {
    int[] neighbours = IntStream.range(0, size()).filter(i -> weights[node][i] > 0).toArray();
    if (neighbours.length < 2) {
      return OptionalDouble.empty();
    }
    long closed = 0;
    for (int i = 0; i < neighbours.length; i++) {
      for (int j = 0; j < i; j++) {
        closed += weights[neighbours[i]][neighbours[j]] > 0 ? 1 : 0;
      }
    }
    return OptionalDouble.of(2.0 * closed / ((double) neighbours.length * (neighbours.length - 1)));
  }

  /**
   * {@return the same links, weighted by association strength, 2m w / (s_i s_j): what is observed
   * over what the strengths of the two nodes let expect}
   */
  public WeightedGraph associationStrengths() {
    double twice = 2 * total();
    double[] strengths = IntStream.range(0, size()).mapToDouble(this::strength).toArray();
    double[][] normalised = new double[size()][size()];
    for (int i = 0; i < size(); i++) {
      for (int j = 0; j < i; j++) {
        double weight = weights[i][j];
        double value = weight == 0 ? 0 : twice * weight / (strengths[i] * strengths[j]);
        normalised[i][j] = value;
        normalised[j][i] = value;
      }
    }
    return new WeightedGraph(normalised);
  }
}
