package colab.indicator.comparison;

import java.util.Arrays;

/**
 * The mean of a set against that of another, given what both are about: direct standardisation, and
 * Kitagawa's decomposition of the difference.
 *
 * <pre>
 * s = share of a stratum, F = mean FWCI in it, J = joint, O = own
 * expected = sum sJ FO / sum sJ             over strata where FO is known
 * mix      = sum (sJ - sO) (FJ + FO) / 2    by stratum: (sJ - sO) ((FJ + FO)/2 - centre)
 * impact   = sum (FJ - FO) (sJ + sO) / 2    mix + impact = difference of the means
 * </pre>
 *
 * The centre is midway between both means; it moves what strata add to the mix, never their sum. In
 * a stratum where one set has no publications its F is that of the stratum above; where it has none
 * there either, that of the other set. Sets must not be empty. Kitagawa 1955,
 * doi:10.1080/01621459.1955.10501299.
 */
final class Standardised {
  private final Mix joint;
  private final Mix own;
  private final int[] parents;
  private final double[] jointMeans;
  private final double[] ownMeans;

  Standardised(Mix joint, Mix own, int[] parents) {
    this.joint = joint;
    this.own = own;
    this.parents = parents;
    this.jointMeans = joint.means(parents);
    this.ownMeans = own.means(parents);
  }

  private double jointMean(int stratum) {
    return Double.isNaN(jointMeans[stratum]) ? ownMeans[stratum] : jointMeans[stratum];
  }

  private double ownMean(int stratum) {
    return Double.isNaN(ownMeans[stratum]) ? jointMeans[stratum] : ownMeans[stratum];
  }

  /** {@return the part of the joint publications in strata without own ones to compare with} */
  double uncovered() {
    double uncovered = 0;
    for (int k = 0; k < parents.length; k++) {
      uncovered += Double.isNaN(ownMeans[k]) ? joint.share(k) : 0;
    }
    return uncovered;
  }

  /** {@return the mean that the joint publications would have with the own mean in each stratum} */
  double expected() {
    return overCovered(ownMeans);
  }

  /** {@return the joint mean, of what is covered, to the expected one} */
  double ratio() {
    return overCovered(jointMeans) / expected();
  }

  private double overCovered(double[] means) {
    double sum = 0;
    for (int k = 0; k < parents.length; k++) {
      if (joint.weight(k) > 0 && !Double.isNaN(ownMeans[k])) {
        sum += joint.share(k) * means[k];
      }
    }
    return sum / (1 - uncovered());
  }

  /** {@return what of the difference goes with what the publications are about} */
  double mix() {
    return Arrays.stream(mixes(0)).sum();
  }

  /** {@return what of the difference goes with the means within the strata} */
  double impact() {
    return Arrays.stream(impacts()).sum();
  }

  /** {@return what each stratum adds to the mix, seen from midway between both means} */
  double[] centredMixes() {
    return mixes((joint.mean() + own.mean()) / 2);
  }

  private double[] mixes(double centre) {
    double[] mixes = new double[parents.length];
    for (int k = 0; k < parents.length; k++) {
      double shares = joint.share(k) - own.share(k);
      mixes[k] = shares == 0 ? 0 : shares * ((jointMean(k) + ownMean(k)) / 2 - centre);
    }
    return mixes;
  }

  /** {@return what each stratum adds to the impact} */
  double[] impacts() {
    double[] impacts = new double[parents.length];
    for (int k = 0; k < parents.length; k++) {
      double shares = joint.share(k) + own.share(k);
      impacts[k] = shares == 0 ? 0 : (jointMean(k) - ownMean(k)) * shares / 2;
    }
    return impacts;
  }
}
