package colab.indicator;

/**
 * What the publications with the highest FWCI carry.
 *
 * <pre>
 * k = max(1, floor(n / 100));  share = (sum of the k largest x) / (sum of all x)
 * </pre>
 *
 * @param publications k, the top one per cent of the publications that have an FWCI
 * @param sharePercent what they hold of the sum of FWCI
 */
public record Concentration(long publications, double sharePercent) {
  private static final int PER_CENT = 100;

  /** {@return the concentration of these values, ascending; no share where the sum is zero} */
  public static java.util.Optional<Concentration> of(long[] sorted) {
    long sum = 0;
    for (long value : sorted) {
      sum += value;
    }
    if (sum == 0) {
      return java.util.Optional.empty();
    }
    int top = Math.max(1, sorted.length / PER_CENT);
    long held = 0;
    for (int i = sorted.length - top; i < sorted.length; i++) {
      held += sorted[i];
    }
    return java.util.Optional.of(new Concentration(top, 100.0 * held / sum));
  }
}
