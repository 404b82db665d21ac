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
 * @param figure the figure as it is printed
 * @param few how many publications it is of, where they are few, such as "n=31"; else empty
 */
public record Datum(Value value, Optional<Interval> interval, String figure, String few) {

  /** {@return what is printed beside it: the figure, and how few publications it is of} */
  public String text() {
    return few.isEmpty() ? figure : figure + " (" + few + ")";
  }

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
