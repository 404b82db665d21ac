package colab.indicator.comparison;

import java.util.Arrays;

/**
 * What a set's publications are about: how many lie in each stratum, and the sum of their FWCI
 * there. A publication of several areas is divided equally among them, so that both add up to those
 * of the set.
 */
final class Mix {
  private final double[] weights;
  private final double[] sums;
  private final double size;

  /**
   * The mix.
   *
   * @param weights publications by stratum
   * @param sums their FWCI by stratum
   */
  Mix(double[] weights, double[] sums) {
    this.weights = weights;
    this.sums = sums;
    this.size = Arrays.stream(weights).sum();
  }

  double weight(int stratum) {
    return weights[stratum];
  }

  double sum(int stratum) {
    return sums[stratum];
  }

  int strata() {
    return weights.length;
  }

  /** {@return how many publications} */
  double size() {
    return size;
  }

  /** {@return mean FWCI; NaN of nothing} */
  double mean() {
    return Arrays.stream(sums).sum() / size;
  }

  /** {@return what part of the publications lies in the stratum} */
  double share(int stratum) {
    return weights[stratum] / size;
  }

  /**
   * {@return the mean of each stratum; of one without publications that of the stratum above it,
   * NaN when that has none either}
   *
   * @param parents the stratum above each, as a number that those below it share
   */
  double[] means(int[] parents) {
    int most = Arrays.stream(parents).max().orElse(-1) + 1;
    double[] parentWeights = new double[most];
    double[] parentSums = new double[most];
    for (int k = 0; k < parents.length; k++) {
      parentWeights[parents[k]] += weights[k];
      parentSums[parents[k]] += sums[k];
    }
    double[] means = new double[parents.length];
    for (int k = 0; k < parents.length; k++) {
      means[k] =
          weights[k] > 0
              ? sums[k] / weights[k]
              : parentSums[parents[k]] / parentWeights[parents[k]];
    }
    return means;
  }
}
