package colab.analysis.comparison;

import colab.analysis.Words;
import colab.table.Note;
import java.util.Optional;

/**
 * What two sets have in common.
 *
 * @param first publications of the first set
 * @param second publications of the second set
 * @param firstOnly those of the first that are not in the second
 * @param secondOnly those of the second that are not in the first
 */
record Overlap(long first, long second, long firstOnly, long secondOnly) {

  /** {@return publications that stand in both} */
  long common() {
    return first - firstOnly;
  }

  /** {@return whether the first set is compared without those of the second, and not whole} */
  boolean firstIsCut() {
    return common() > 0 && secondOnly == 0 && firstOnly > 0;
  }

  /** {@return whether the second set is compared without those of the first, and not whole} */
  boolean secondIsCut() {
    return common() > 0 && secondOnly > 0;
  }

  boolean areEqual() {
    return firstOnly == 0 && secondOnly == 0;
  }

  /** {@return what is compared, where the sets have publications in common} */
  Optional<Note> note() {
    if (common() == 0) {
      return Optional.empty();
    }
    String number = Words.number(common());
    if (firstIsCut()) {
      return Optional.of(
          Note.of("The second set is part of the first: compared with the rest of it."));
    }
    if (firstOnly == 0) {
      return Optional.of(
          Note.of("The first set is part of the second: compared with the rest of it."));
    }
    return Optional.of(
        Note.of(
            "The sets overlap in "
                + number
                + (common() == 1 ? " publication" : " publications")
                + ": the first, with them, is compared with the second without them."));
  }
}
