package colab.indicator;

import colab.table.Unit;
import colab.table.Value;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * How much of a set's output is on a subject, beside how much of a base's output is: the activity
 * index, Balassa's revealed comparative advantage.
 *
 * <pre>A = (Nf / N) / (Bf / B)</pre>
 *
 * <p>Nf and N are the set's publications on the subject ({@link Role#HERE}) and on all subjects
 * ({@link Role#HOME}), Bf and B those of the base ({@link Role#BASE}, {@link Role#BASE_TOTAL}).
 * With field-fractional counts all subjects are the sum of the subjects. Missing where the base has
 * nothing on the subject, or the set nothing at all.
 */
public enum ActivityIndicators implements Indicator {
  /** 1 where both give the subject the same part of their output. */
  INDEX("activity_index", "Activity index", index -> index),
  /** (A - 1) / (A + 1): from -1 to 1, 0 where A is 1. */
  SYMMETRIC("activity_symmetric", "Activity index, symmetric", index -> (index - 1) / (index + 1)),
  /** (A^2 - 1) / (A^2 + 1), the hyperbolic tangent of ln A: from -1 to 1. */
  SQUARED(
      "activity_squared",
      "Activity index, symmetric of squares",
      index -> (index * index - 1) / (index * index + 1));

  private final Named named;
  private final DoubleUnaryOperator scale;

  ActivityIndicators(String id, String title, DoubleUnaryOperator scale) {
    this.named = new Named(id, title, Unit.RATIO);
    this.scale = scale;
  }

  @Override
  public Named named() {
    return named;
  }

  @Override
  public Value of(Evidence evidence) {
    OptionalDouble here = Weighted.publications(evidence.strata(Role.HERE));
    OptionalDouble all = Weighted.publications(evidence.strata(Role.HOME));
    OptionalDouble base = Weighted.publications(evidence.strata(Role.BASE));
    OptionalDouble total = Weighted.publications(evidence.strata(Role.BASE_TOTAL));
    if (all.isEmpty() || total.isEmpty()) {
      return Value.missing("needs the subjects of all publications that the set is compared with");
    }
    if (base.orElse(0) == 0) {
      return Value.missing("what the set is compared with has no publications on the subject");
    }
    double product = all.getAsDouble() * base.getAsDouble();
    return product == 0
        ? Value.missing("the set has no publications with a subject")
        : Value.quantity(scale.applyAsDouble(here.orElse(0) * total.getAsDouble() / product));
  }
}
