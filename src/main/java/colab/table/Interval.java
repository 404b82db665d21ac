package colab.table;

/**
 * A stability interval, in the unit of the value that it goes with.
 *
 * @param low its lower end
 * @param high its upper end, at least {@code low}
 */
public record Interval(double low, double high) {
  public Interval {
    if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
      throw new IllegalArgumentException(
          "an interval has two finite ends in order, not " + low + " and " + high);
    }
  }
}
