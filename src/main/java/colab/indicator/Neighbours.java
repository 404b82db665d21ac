package colab.indicator;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Whether two partners of one country stand apart: publications with both tell nothing of it, only
 * those with one and not the other.
 *
 * <pre>
 * z = (b - c) / sqrt(b + c)
 * </pre>
 *
 * Without such publications there is nothing to tell apart: z is 0. The publications are taken as
 * independent of each other.
 *
 * @param one publications with the first and not the second, b
 * @param other publications with the second and not the first, c
 */
public record Neighbours(long one, long other) {
  private static final double LEVEL = 0.05;

  /** {@return z, positive when the first has more} */
  public double z() {
    return one + other == 0 ? 0 : (one - other) / Math.sqrt((double) (one + other));
  }

  /** {@return how often chance alone sets them that far apart, either way} */
  public double p() {
    return TwoSided.p(new NormalDistribution(), z());
  }

  /** {@return whether they are told apart at 5%} */
  public boolean areApart() {
    return p() < LEVEL;
  }
}
