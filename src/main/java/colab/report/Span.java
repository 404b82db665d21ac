package colab.report;

import colab.table.Value;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A computed figure as what it spans: a number from itself to itself, a range of ranks from the
 * best to the worst.
 *
 * @param low the lower end
 * @param high the upper end
 */
record Span(BigDecimal low, BigDecimal high) {

  static Span of(double number) {
    return new Span(BigDecimal.valueOf(number), BigDecimal.valueOf(number));
  }

  /** {@return what the value spans; empty when it is missing, or words without a number} */
  static Optional<Span> of(Value value) {
    if (value instanceof Value.Count count) {
      BigDecimal number = BigDecimal.valueOf(count.number());
      return Optional.of(new Span(number, number));
    }
    if (value instanceof Value.Quantity quantity) {
      return Optional.of(of(quantity.number()));
    }
    return value instanceof Value.Label label
        ? Published.read(label.words()).map(read -> new Span(read.low(), read.high()))
        : Optional.empty();
  }

  boolean isNumber() {
    return low.compareTo(high) == 0;
  }
}
