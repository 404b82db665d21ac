package colab.counted.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tech.tablesaw.aggregate.AggregateFunctions;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * A long table made wide by tablesaw. What it turns are places in lists: amounts would lose their
 * exactness in its doubles, and names their case or, when they read NA, themselves.
 */
final class WideTable {
  private WideTable() {}

  /** {@return for each line the amount in each column; none where the two do not meet} */
  static List<List<Amount>> of(List<Crosstab.Cell> cells, int lines, int columns) {
    List<List<Amount>> wide = new ArrayList<>();
    for (int line = 0; line < lines; line++) {
      wide.add(new ArrayList<>(Collections.nCopies(columns, Amount.NONE)));
    }
    if (cells.isEmpty()) {
      return wide;
    }
    Table turned = turned(cells);
    for (int at = 1; at < turned.columnCount(); at++) {
      int column = Integer.parseInt(turned.column(at).name());
      NumericColumn<?> places = turned.numberColumn(at);
      for (int row = 0; row < places.size(); row++) {
        if (!places.isMissing(row)) {
          Crosstab.Cell cell = cells.get((int) places.getDouble(row));
          wide.get(cell.line()).set(column, cell.amount());
        }
      }
    }
    return wide;
  }

  private static Table turned(List<Crosstab.Cell> cells) {
    // As numbers: words of which there are more than 32,767 break tablesaw's groups.
    IntColumn line = IntColumn.create("line");
    StringColumn column = StringColumn.create("column");
    IntColumn place = IntColumn.create("place");
    for (int i = 0; i < cells.size(); i++) {
      line.append(cells.get(i).line());
      column.append(String.valueOf(cells.get(i).column()));
      place.append(i);
    }
    return Table.create(line, column, place)
        .pivot(line.name(), column.name(), place.name(), AggregateFunctions.first);
  }
}
