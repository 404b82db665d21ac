package colab.indicator;

/**
 * Two countries on one base, and never on two: publications, international publications, or links,
 * of which a publication of m countries has m(m-1)/2.
 *
 * @param together what they have together, C
 * @param first what the first has, with whomever, C_X
 * @param second what the second has, C_Y
 * @param all what all countries have, T: each publication or link once
 */
public record Affinity(double together, double first, double second, double all) {

  /** {@return the same, seen from the other side} */
  @SuppressWarnings("ArgumentSelectionDefectChecker") // turned on purpose
  public Affinity turned() {
    return new Affinity(together, second, first, all);
  }

  /** {@return whether the four can be of one base: no part is larger than its whole} */
  boolean isPossible() {
    double least = Math.max(0, first + second - all);
    return together >= 0
        && together <= Math.min(first, second) * (1 + 1e-12)
        && Math.max(first, second) <= all * (1 + 1e-12)
        && together >= least * (1 - 1e-12) - 1e-9;
  }

  /** {@return whether the second has nothing without the first} */
  boolean isOnlyTogether() {
    return second - together <= 1e-9 * second;
  }
}
