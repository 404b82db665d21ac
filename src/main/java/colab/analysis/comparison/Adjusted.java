package colab.analysis.comparison;

import colab.indicator.comparison.BenjaminiHochberg;
import colab.table.Value;
import java.util.ArrayList;
import java.util.List;

/** Probabilities in rows of a table, adjusted for their number. */
final class Adjusted {
  private Adjusted() {}

  /** {@return the adjusted probabilities, in their order; what is missing stays missing} */
  static List<Value> of(List<Value> probabilities) {
    List<Double> known = new ArrayList<>();
    for (Value value : probabilities) {
      if (value instanceof Value.Quantity quantity) {
        known.add(quantity.number());
      }
    }
    double[] adjusted = BenjaminiHochberg.adjusted(known);
    List<Value> values = new ArrayList<>();
    int at = 0;
    for (Value value : probabilities) {
      values.add(value instanceof Value.Quantity ? Value.quantity(adjusted[at++]) : value);
    }
    return values;
  }
}
