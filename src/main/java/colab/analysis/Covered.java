package colab.analysis;

import colab.indicator.Evidence;
import colab.indicator.ImpactIndicators;
import colab.indicator.OutputIndicators;
import colab.indicator.Role;
import colab.table.Value;
import java.util.Optional;

/**
 * The part of a set that a mean is of, where it is not nearly all of it.
 *
 * @param known publications that have the measure
 * @param all publications
 */
record Covered(long known, long all) {
  private static final double NEARLY = 0.95;

  /** {@return the part that FWCI is of; none where that is 95% of the set or more} */
  static Optional<Covered> of(Evidence set) {
    boolean whole = set.strata(Role.HERE).size() == 1 && set.isCounted();
    if (whole
        && ImpactIndicators.N_FWCI.of(set) instanceof Value.Count known
        && OutputIndicators.OUTPUT.of(set) instanceof Value.Count all
        && known.number() < NEARLY * all.number()) {
      return Optional.of(new Covered(known.number(), all.number()));
    }
    return Optional.empty();
  }

  /** {@return "2,689 of 24,912 publications (11%); all below is of these"} */
  String inWords() {
    return Words.number(known)
        + " of "
        + Words.number(all)
        + " publications ("
        + Words.decimal(100.0 * known / all, 0)
        + "%), and so is what follows";
  }
}
