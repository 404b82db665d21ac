package colab.counted;

import colab.ColabException;
import colab.corpus.Grid;
import colab.corpus.Row;
import colab.corpus.cell.Cells;
import colab.corpus.cell.Decimals;
import java.util.OptionalLong;

/**
 * Numbers in the cells of a grid. A missing one is missing, never zero; one that cannot be read is
 * an error that names its place.
 *
 * @param grid the file
 */
record Figures(Grid grid) {

  /** {@return the number in the cell in parts of {@link Row#SCALE}; empty when it is missing} */
  OptionalLong read(Grid.Line line, int column, Metric metric) {
    String cell = line.cell(column);
    if (Cells.isMissing(cell)) {
      return OptionalLong.empty();
    }
    boolean percent = metric.kind() == Metric.Kind.SHARE && cell.endsWith("%");
    String digits = percent ? cell.substring(0, cell.length() - 1).strip() : cell;
    long parts = Decimals.parse(digits, grid.decimalComma());
    if (parts == Decimals.NOT_A_NUMBER) {
      throw unreadable(line, metric, "'" + cell + "' is not a number");
    }
    if (metric.isCount() && (parts < 0 || parts % Row.SCALE != 0)) {
      throw unreadable(line, metric, "'" + cell + "' is not a count");
    }
    return OptionalLong.of(parts);
  }

  private ColabException unreadable(Grid.Line line, Metric metric, String what) {
    return at(line, metric.name() + ": " + what, "Correct the cell, or export the file again.");
  }

  /** {@return the error for something on this line} */
  ColabException at(Grid.Line line, String what, String hint) {
    return ColabException.couldNot(
        grid.provenance().source() + ":" + line.number() + ": " + what, hint);
  }
}
