package colab.analysis;

import colab.indicator.DistributionIndicators;
import colab.indicator.Evidence;
import colab.indicator.ImpactIndicators;
import colab.indicator.Role;
import colab.publication.Publication;
import colab.table.Value;
import colab.tally.Measure;
import java.util.List;
import java.util.Optional;

/**
 * The publication without which a mean of FWCI would be furthest from where it is.
 *
 * @param name its DOI or identifier; empty when it has none, or is not known
 * @param fwci its FWCI
 * @param mean the mean with it
 * @param moved the mean less the mean without it
 * @param percent what it holds of the sum of FWCI, in per cent
 */
record Influential(String name, double fwci, double mean, double moved, double percent) {
  private static final double HOLDS_MUCH = 10;
  private static final double MOVES_MUCH = 0.05;
  private static final double SEEN = 0.005;

  /** {@return it, where the publications weigh alike, are two or more, and are known} */
  static Optional<Influential> of(Evidence evidence, List<Publication> leaders) {
    if (evidence.strata(Role.HERE).size() != 1
        || !(DistributionIndicators.INFLUENCE.of(evidence) instanceof Value.Quantity moved)
        || !(ImpactIndicators.FWCI.of(evidence) instanceof Value.Quantity mean)) {
      return Optional.empty();
    }
    return evidence
        .strata(Role.HERE)
        .get(0)
        .cell()
        .values()
        .filter(ascending -> ascending.length > 0)
        .map(
            ascending -> {
              boolean isLargest = moved.number() >= 0;
              long parts = ascending[isLargest ? ascending.length - 1 : 0];
              double fwci = (double) parts / Measure.FWCI.scale();
              double sum = mean.number() * ascending.length;
              return new Influential(
                  isLargest ? leaders.stream().findFirst().map(Influential::name).orElse("") : "",
                  fwci,
                  mean.number(),
                  moved.number(),
                  sum > 0 ? 100 * fwci / sum : 0);
            });
  }

  private static String name(Publication publication) {
    String doi = publication.doi().replaceFirst("(?i)^https?://(dx\\.)?doi\\.org/", "");
    return doi.isEmpty() ? publication.id() : doi;
  }

  /** {@return whether the mean should not be told without it} */
  boolean isTelling() {
    return percent > HOLDS_MUCH || Math.abs(moved) > MOVES_MUCH * mean;
  }

  /** {@return what it is and what it does, in words} */
  String inWords() {
    String without =
        "without it the mean is "
            + Words.decimal(mean - moved, 2)
            + (Math.abs(moved) < SEEN ? "" : ", " + change());
    String its = " (FWCI " + Words.decimal(fwci, 2) + ")";
    if (moved < 0) {
      return "the lowest" + its + ": " + without;
    }
    String held = " holds " + Words.decimal(percent, 1) + "% of the sum; ";
    return (name.isEmpty() ? "the largest" : name) + its + held + without;
  }

  private String change() {
    return Words.decimal(Math.abs(moved), 2) + (moved > 0 ? " lower" : " higher");
  }
}
