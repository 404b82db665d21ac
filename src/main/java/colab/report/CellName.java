package colab.report;

import java.util.Locale;

/**
 * What a cell is called: its table, row and column, as in {@code table-5/United Kingdom/output}.
 * Case does not matter.
 *
 * @param table the table's id
 * @param row what the row is called in its first column; in a table of statements the figure's id
 * @param column the column's id; {@code value} in a table of statements
 */
public record CellName(String table, String row, String column) {
  /** The column of a table of statements. */
  static final String VALUE = "value";

  /** The same as a number, for programs. */
  public static final String NUMBER = "number";

  /** {@return whether the name is of this row} */
  boolean isRow(String other) {
    return folded(row).equals(folded(other));
  }

  static String folded(String words) {
    return words.strip().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return column.equals(VALUE) ? table + "/" + row : table + "/" + row + "/" + column;
  }
}
