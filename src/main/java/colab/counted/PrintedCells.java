package colab.counted;

import colab.tally.Measure;
import colab.tally.Printed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** What may be done with printed cells without guessing. */
final class PrintedCells {
  static final Printed NOTHING = new Printed(OptionalLong.empty(), Map.of(), Map.of());

  private PrintedCells() {}

  /**
   * {@return the counts of sets that have no publication in common, added up}
   *
   * <p>A count that one of the cells lacks is missing in the sum. Means are missing: they are
   * printed to two decimals, and their weights are not printed at all.
   */
  static Printed sum(List<Printed> cells) {
    boolean known =
        !cells.isEmpty() && cells.stream().allMatch(cell -> cell.publications().isPresent());
    OptionalLong publications =
        known
            ? OptionalLong.of(
                cells.stream().mapToLong(cell -> cell.publications().orElseThrow()).sum())
            : OptionalLong.empty();
    Map<Measure, Double> totals = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      if (!cells.isEmpty() && cells.stream().allMatch(cell -> cell.totals().containsKey(measure))) {
        totals.put(
            measure, cells.stream().mapToDouble(cell -> cell.total(measure).orElseThrow()).sum());
      }
    }
    return new Printed(publications, Map.of(), totals);
  }

  /**
   * {@return the cell with the means that its counts give where none is printed}
   *
   * <pre>mean = total / publications</pre>
   *
   * <p>Missing without publications.
   */
  static Printed withQuotients(Printed cell) {
    if (cell.publications().orElse(0) == 0) {
      return cell;
    }
    double publications = cell.publications().orElseThrow();
    Map<Measure, Double> means = new EnumMap<>(Measure.class);
    cell.totals().forEach((measure, total) -> means.put(measure, total / publications));
    return cell.with(new Printed(OptionalLong.empty(), means, Map.of()));
  }
}
