package colab.sample;

import java.util.function.Predicate;

/**
 * Publications whose mean FWCI is printed.
 *
 * @param hundredths the printed mean in hundredths
 * @param offset where in the interval that rounds to it the mean really lies, in hundredths,
 *     between -0.5 and 0.5
 */
record Group(Predicate<Draft> member, int hundredths, double offset) {
  /** The sum of hundredths that so many publications must have. */
  long target(int size) {
    return (long) hundredths * size + Math.round(offset * size);
  }
}
