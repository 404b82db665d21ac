package colab.table;

/**
 * A stability interval, in the unit of the value that it goes with.
 *
 * @param low its lower end
 * @param high its upper end, at least {@code low}
 */
public record Interval(double low, double high) {}
