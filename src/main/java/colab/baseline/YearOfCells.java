package colab.baseline;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The cells of one year in numbers.
 *
 * @param year the publication year
 * @param publications each counted once
 * @param cells of any type and field
 * @param sparse cells of too few publications
 * @param uncited cells without a citation
 * @param lowest the fewest citations expected in a cell that has any
 * @param highest the most citations expected
 * @param window how many whole years of citations there are, where that is known
 */
public record YearOfCells(
    int year,
    long publications,
    int cells,
    int sparse,
    int uncited,
    OptionalDouble lowest,
    OptionalDouble highest,
    OptionalInt window) {

  static YearOfCells of(Peers peers, int sparse, OptionalInt window) {
    long citations = peers.all().citations();
    OptionalDouble mean =
        citations == 0
            ? OptionalDouble.empty()
            : OptionalDouble.of((double) citations / peers.all().weight());
    return new YearOfCells(
        0, 0, 1, peers.number() < sparse ? 1 : 0, citations == 0 ? 1 : 0, mean, mean, window);
  }

  YearOfCells of(int which, long number) {
    return new YearOfCells(which, number, cells, sparse, uncited, lowest, highest, window);
  }

  /** {@return both together} */
  public YearOfCells with(YearOfCells other) {
    boolean lower = other.lowest.orElse(Double.MAX_VALUE) < lowest.orElse(Double.MAX_VALUE);
    boolean higher = other.highest.orElse(-1) > highest.orElse(-1);
    return new YearOfCells(
        year,
        publications + other.publications,
        cells + other.cells,
        sparse + other.sparse,
        uncited + other.uncited,
        lower ? other.lowest : lowest,
        higher ? other.highest : highest,
        window);
  }
}
