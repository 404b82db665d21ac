package colab.indicator;

import colab.table.Unit;
import colab.table.Value;
import colab.tally.Measure;
import java.util.Set;

/** A figure with a definition. */
public interface Indicator {
  /**
   * What tells one indicator from another.
   *
   * @param id its name in snake_case, the column name in data forms
   * @param title what people call it
   * @param unit what its values are
   */
  record Named(String id, String title, Unit unit) {}

  /** {@return its names and the unit of its values} */
  Named named();

  /** {@return its name in snake_case, the column name in data forms} */
  default String id() {
    return named().id();
  }

  /** {@return what people call it} */
  default String title() {
    return named().title();
  }

  /** {@return what its values are} */
  default Unit unit() {
    return named().unit();
  }

  /** {@return what must be summed over publications} */
  default Set<Measure> needs() {
    return Set.of();
  }

  /** {@return of which measures the number of every publication must be kept} */
  default Set<Measure> keeps() {
    return Set.of();
  }

  /** {@return its value; missing, with the reason, where the evidence cannot give it} */
  Value of(Evidence evidence);
}
