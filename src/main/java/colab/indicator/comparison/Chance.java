package colab.indicator.comparison;

import colab.indicator.Resampling;
import java.util.Optional;

/**
 * What of a comparison is left to chance: how often sets are drawn anew for an interval, and into
 * how many random splits they are dealt for a test. The one hangs not on the other.
 *
 * @param draws how intervals are made; none for no intervals
 * @param splits one more than the random splits of a permutation test, since the sets as they are
 *     make the last; none for exact tests only
 */
public record Chance(Optional<Resampling> draws, Optional<Resampling> splits) {
  /** Nothing: no intervals, exact tests only. */
  public static final Chance NONE = new Chance(Optional.empty(), Optional.empty());
}
