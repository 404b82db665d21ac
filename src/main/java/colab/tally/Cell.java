package colab.tally;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What is known of one set of publications. A {@link Tally} was counted from publications; a {@link
 * Printed} cell was read from a table that somebody else counted, knows its means to the printed
 * decimals only, and cannot be merged.
 */
public sealed interface Cell permits Tally, Printed {
  /** {@return how many publications, where known} */
  OptionalLong publications();

  /** {@return how many publications have the measure, where known} */
  OptionalLong number(Measure measure);

  /** {@return the sum of the measure, in whole units, where known} */
  OptionalDouble total(Measure measure);

  /** {@return the mean of the measure over the publications that have it; empty when none has} */
  OptionalDouble mean(Measure measure);

  /**
   * {@return the measure of every publication that has it, ascending, in parts of its scale; empty
   * when they were not kept} The array is the cell's own and is not to be written to.
   */
  Optional<long[]> values(Measure measure);

  /** {@return the FWCI of every publication that has one, as {@link #values(Measure)}} */
  default Optional<long[]> values() {
    return values(Measure.FWCI);
  }

  /** {@return whether it was counted from publications} */
  boolean isCounted();
}
