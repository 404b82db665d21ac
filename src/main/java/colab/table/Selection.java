package colab.table;

import colab.ColabException;
import java.util.HashSet;
import java.util.List;

/**
 * Columns picked by name, in the order they are named.
 *
 * @param places where they stand in the table they are picked from
 */
record Selection(List<Integer> places) {
  static Selection of(List<String> ids, List<Column> columns) {
    List<Integer> places = ids.stream().map(id -> ColumnIds.find(id, columns)).toList();
    if (places.isEmpty()) {
      throw ColabException.usage("no columns named", "Name one or more, separated by commas.");
    }
    if (new HashSet<>(places).size() < places.size()) {
      throw ColabException.usage(
          "a column is named twice: " + String.join(",", ids), "Name each column once.");
    }
    return new Selection(places);
  }

  Table from(Table table) {
    List<Column> columns = places.stream().map(i -> visible(table.columns().get(i))).toList();
    List<List<Value>> rows =
        table.rows().stream().map(row -> places.stream().map(row::get).toList()).toList();
    return new Table(
        table.id(),
        table.title(),
        table.synthetic(),
        columns,
        rows,
        table.notes().stream().flatMap(note -> note.of(left(columns)).stream()).toList(),
        table.layout().asTheyStand());
  }

  private static List<String> left(List<Column> columns) {
    return columns.stream().map(Column::id).toList();
  }

  private static Column visible(Column column) {
    return new Column(
        column.id(), column.heading(), column.unit(), Column.Show.ALWAYS, column.interval());
  }
}
