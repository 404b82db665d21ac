package colab.chart;

import colab.table.Interval;
import colab.table.Value;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One value that is drawn.
 *
 * @param value the value, perhaps missing
 * @param interval its interval, where there is one
 * @param text what is printed beside it: the figure, and how many publications it is of where they
 *     are few
 */
public record Datum(Value value, Optional<Interval> interval, String text) {

  /** {@return the number, where there is one} */
  public OptionalDouble number() {
    if (value instanceof Value.Count count) {
      return OptionalDouble.of((double) count.number());
    }
    return value instanceof Value.Quantity quantity
        ? OptionalDouble.of(quantity.number())
        : OptionalDouble.empty();
  }
}
