package colab.indicator;

import colab.table.Unit;
import colab.table.Value;
import colab.tally.Measure;
import java.util.Set;

/** A figure with a definition. */
public interface Indicator {
  /** {@return its name in snake_case, the column name in data forms} */
  String id();

  /** {@return what people call it} */
  String title();

  /** {@return what its values are} */
  Unit unit();

  /** {@return what must be summed over publications} */
  Set<Measure> needs();

  /** {@return of which measures the number of every publication must be kept} */
  default Set<Measure> keeps() {
    return Set.of();
  }

  /** {@return its value; missing, with the reason, where the evidence cannot give it} */
  Value of(Evidence evidence);
}
