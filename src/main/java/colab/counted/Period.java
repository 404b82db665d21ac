package colab.counted;

import colab.corpus.Grid;
import java.util.Optional;
import java.util.OptionalInt;

/** The year in a row, where rows have one. */
final class Period {
  private Period() {}

  /** {@return the year that the cell names; all years together where there is no such column} */
  static Optional<String> of(Grid.Line line, OptionalInt column) {
    if (column.isEmpty()) {
      return Optional.of(BenchmarkHeader.OVERALL);
    }
    String year = BenchmarkHeader.period(line.cell(column.getAsInt()));
    return year.isEmpty() ? Optional.empty() : Optional.of(year);
  }

  /** {@return what is wrong with the cell} */
  static String fault(Grid.Line line, OptionalInt column) {
    return "'" + line.cell(column.orElseThrow()) + "' is not a year";
  }
}
