package colab.indicator;

import colab.table.Interval;
import colab.tally.Cell;
import colab.tally.Measure;
import java.util.List;
import java.util.Optional;

/**
 * Stability interval of a share, in per cent: Wilson's where each publication counts one or
 * nothing; by resampling where ties are shared out and the part of each was kept. In fractional
 * counting there is none.
 */
final class Shares {
  private static final int PER_CENT = 100;

  private Shares() {}

  static Optional<Interval> interval(
      List<Stratum> strata, Measure measure, Optional<Resampling> resampling) {
    if (strata.size() != 1) {
      return Optional.empty();
    }
    Cell cell = strata.get(0).cell();
    long all = cell.isCounted() ? cell.number(measure).orElse(0) : 0;
    double some = cell.total(measure).orElse(0);
    boolean tied = some != Math.rint(some);
    if (all == 0) {
      return Optional.empty();
    }
    return (tied
            ? resampling.flatMap(how -> Bootstrap.interval(strata, measure, how))
            : Optional.of(new Wilson((long) some, all).interval()))
        .map(part -> new Interval(PER_CENT * part.low(), PER_CENT * part.high()));
  }
}
