package colab.baseline;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Expected citations of publications of one year, document type and field: the mean of all such
 * publications of a reference, each counting 1/n in each of its n fields. A publication of several
 * fields is expected the harmonic mean of theirs, so that the reference's own mean is one:
 *
 * <pre>
 * e_f = sum of c/n / sum of 1/n,   1/e = mean of 1/e_f,   FWCI = c/e = mean of c/e_f
 * </pre>
 *
 * <p>A cell of few publications takes the mean of its subject area in the same year and type; one
 * without citations has no ratio, and the publication's other fields remain. Waltman et al. 2011,
 * doi:10.1016/j.joi.2010.08.001; the harmonic mean as in the Snowball Metrics Recipe Book.
 */
public final class Baseline {
  /** The most cited per cent that have a threshold on FWCI. */
  static final List<Integer> PERCENTS = List.of(1, 5, 10, 25);

  private final About about;
  private final SortedMap<Place, Peers> cells;
  private final Ranked ranked;

  /**
   * A baseline.
   *
   * @param cells the publications of each cell
   * @param ranked those that have an FWCI by it
   */
  Baseline(About about, SortedMap<Place, Peers> cells, Ranked ranked) {
    this.about = about;
    this.cells = Collections.unmodifiableSortedMap(cells);
    this.ranked = ranked;
  }

  /** {@return what there is to know of it beside its cells} */
  public About about() {
    return about;
  }

  SortedMap<Place, Peers> cells() {
    return cells;
  }

  Ranked ranked() {
    return ranked;
  }

  /** {@return the cells in numbers, a line a year} */
  public List<YearOfCells> years() {
    SortedMap<Integer, YearOfCells> years = new TreeMap<>();
    SortedMap<Integer, Long> weights = new TreeMap<>();
    cells.forEach(
        (place, peers) -> {
          weights.merge(place.year(), peers.all().weight(), Long::sum);
          years.merge(
              place.year(),
              YearOfCells.of(peers, about.sparse(), about.yearsSeen(place.year())),
              YearOfCells::with);
        });
    weights.forEach(
        (year, weight) ->
            years.computeIfPresent(year, (same, line) -> line.of(year, Weight.whole(weight))));
    return List.copyOf(years.values());
  }
}
