package colab.analysis.comparison;

import colab.analysis.Words;
import colab.table.Note;
import colab.tally.Cell;
import colab.tally.Measure;
import colab.tally.Printed;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is left of a printed set without a printed part of it.
 *
 * <pre>
 * N = N_all - N_part;   F = (N_all F_all - N_part F_part) / N
 * rounding: each F was printed to two decimals, so F is off by at most 0.005 (N_all + N_part) / N
 * </pre>
 *
 * All publications are taken to have an FWCI, as tables do not tell how many have. Nothing is left
 * of a set without output or mean, or of one that is not larger than its part.
 *
 * @param cell its number and mean
 * @param rounding how far the mean may be off
 */
record Remainder(Printed cell, double rounding) {
  private static final double HALF_A_UNIT = 0.005;

  /** {@return what a reader must know of means that may be off by so much} */
  static Note note(double rounding) {
    return Note.of(
        "What is left of a set without the other is from printed output and means: rounding moves"
            + " its FWCI by at most "
            + Words.decimal(rounding, 3)
            + ".");
  }

  static Optional<Remainder> of(Cell all, Cell part) {
    long more = all.publications().orElse(0);
    long less = part.publications().orElse(0);
    boolean known = all.mean(Measure.FWCI).isPresent() && part.mean(Measure.FWCI).isPresent();
    if (!known || less == 0 || more <= less) {
      return Optional.empty();
    }
    double n = more - less;
    double mean =
        (more * all.mean(Measure.FWCI).getAsDouble() - less * part.mean(Measure.FWCI).getAsDouble())
            / n;
    Printed cell = new Printed(OptionalLong.of(more - less), Map.of(Measure.FWCI, mean), Map.of());
    return Optional.of(new Remainder(cell, HALF_A_UNIT * (more + less) / n));
  }
}
