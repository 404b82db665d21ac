package colab.analysis.comparison;

import colab.indicator.Stratum;
import colab.tally.Cell;
import java.util.List;
import java.util.Optional;

/**
 * Two printed sets as they are compared: one that holds the other, without it.
 *
 * @param left the first set
 * @param right the second set
 * @param rest what is left of the larger, where one holds the other
 */
record PrintedSets(List<Stratum> left, List<Stratum> right, Optional<Remainder> rest) {

  static PrintedSets of(TwoSets sets, Cell first, Cell second) {
    Optional<Remainder> ofSecond = sets.isPart() ? Remainder.of(second, first) : Optional.empty();
    Optional<Remainder> ofFirst =
        sets.containsSecond() ? Remainder.of(first, second) : Optional.empty();
    return new PrintedSets(
        set(ofFirst.<Cell>map(Remainder::cell).orElse(first)),
        set(ofSecond.<Cell>map(Remainder::cell).orElse(second)),
        ofFirst.or(() -> ofSecond));
  }

  private static List<Stratum> set(Cell cell) {
    return List.of(new Stratum(1, cell));
  }
}
