package colab.report.diff;

import colab.table.Column;
import colab.table.Value;
import java.util.List;

/**
 * How one figure moved.
 *
 * @param row what its row is called
 * @param column the figure
 * @param older its older value
 * @param newer its newer value
 * @param parts what each stage after the first changed, in their order; missing where nothing is
 *     known of it
 */
record Shift(String row, Column column, Value older, Value newer, List<Value> parts) {
  Shift {
    parts = List.copyOf(parts);
  }

  /** {@return newer minus older; missing where one of them is} */
  Value difference() {
    return minus(newer, older);
  }

  /** {@return whether the figure is another one now} */
  boolean differs() {
    if (older instanceof Value.Missing || newer instanceof Value.Missing) {
      return !(older instanceof Value.Missing && newer instanceof Value.Missing);
    }
    return !(difference() instanceof Value.Quantity change) || change.number() != 0;
  }

  /** {@return whether it was asked for otherwise then, and that made a difference} */
  boolean isAskedOtherwise() {
    return !parts.isEmpty()
        && parts.get(0) instanceof Value.Quantity change
        && change.number() != 0;
  }

  /** {@return whether any part of it is something} */
  boolean isMoved() {
    return differs()
        || parts.stream()
            .anyMatch(part -> part instanceof Value.Quantity change && change.number() != 0);
  }

  static Value minus(Value newer, Value older) {
    if (newer instanceof Value.Missing missing) {
      return missing;
    }
    return older instanceof Value.Missing missing
        ? missing
        : Value.quantity(number(newer) - number(older));
  }

  private static double number(Value value) {
    return value instanceof Value.Count count
        ? count.number()
        : value instanceof Value.Quantity quantity ? quantity.number() : 0;
  }
}
