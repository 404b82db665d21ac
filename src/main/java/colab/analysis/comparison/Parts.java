package colab.analysis.comparison;

import colab.tally.Cube;
import colab.tally.Filled;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/**
 * Two sets as they were counted, each whole and without the other.
 *
 * @param first the first set
 * @param second the second set
 * @param firstOnly publications of the first that are not in the second
 * @param secondOnly publications of the second that are not in the first
 */
record Parts(Cube first, Cube second, Cube firstOnly, Cube secondOnly) {

  /** {@return the parts in the order in which they are asked for} */
  static Parts of(List<Filled> filled) {
    return new Parts(
        filled.get(0).cube(), filled.get(1).cube(), filled.get(2).cube(), filled.get(3).cube());
  }

  Overlap overlap() {
    return new Overlap(number(first), number(second), number(firstOnly), number(secondOnly));
  }

  private static long number(Cube cube) {
    OptionalLong number = cube.total().publications();
    return number.orElseThrow();
  }

  /** {@return the first set as it is compared, which has nothing in common with the second} */
  Cube left(Overlap overlap) {
    return overlap.firstIsCut() ? firstOnly : first;
  }

  /** {@return the second set as it is compared} */
  Cube right(Overlap overlap) {
    return overlap.secondIsCut() ? secondOnly : second;
  }

  /** {@return the same part of each} */
  Parts each(UnaryOperator<Cube> part) {
    return new Parts(
        part.apply(first), part.apply(second), part.apply(firstOnly), part.apply(secondOnly));
  }
}
