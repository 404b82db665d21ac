package colab.indicator;

import colab.table.Interval;
import colab.table.Value;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** How numbers become values, and why some are missing. */
public final class Values {
  private static final String PRINTED = "needs publications: this export is already counted";

  private Values() {}

  /** {@return the number times the factor, or missing with the reason} */
  static Value of(OptionalDouble number, double factor, Evidence evidence, String reason) {
    return number.isPresent()
        ? Value.quantity(number.getAsDouble() * factor)
        : missing(evidence, reason);
  }

  /** {@return missing: because the export is counted, or else for the reason} */
  static Value missing(Evidence evidence, String reason) {
    return Value.missing(evidence.isCounted() ? reason : PRINTED);
  }

  /** {@return a mean with its interval and its caution} */
  public static Value mean(double mean, Optional<Interval> interval, long number) {
    return new Value.Quantity(mean, interval, caution(number));
  }

  static Value.Caution caution(long number) {
    return Stream.of(Value.Caution.TOO_FEW, Value.Caution.RED, Value.Caution.AMBER)
        .filter(caution -> number < caution.below())
        .findFirst()
        .orElse(Value.Caution.NONE);
  }
}
