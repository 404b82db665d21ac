package colab.analysis;

import colab.corpus.YearRange;
import colab.tally.Export;
import java.util.Optional;
import java.util.Set;

/** Years that may still grow, since they had not ended a year before the export. */
public final class Unfinished {
  private Unfinished() {}

  /** {@return the last year of the period, as it is printed, if it may still grow} */
  public static Set<String> years(Export export, Optional<YearRange> period) {
    return Notes.partial(export, period).isEmpty()
        ? Set.of()
        : Set.of(String.valueOf(period.orElseThrow().last()));
  }
}
