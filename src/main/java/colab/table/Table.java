package colab.table;

import java.util.List;

/**
 * A finished result.
 *
 * @param id a short name in kebab-case, for file names
 * @param title one line that says set, period and source
 * @param synthetic whether any of its data is the synthetic sample; every human form then says so
 *     beside the title
 * @param columns what the cells of each row are
 * @param rows the cells, as many in each row as there are columns
 * @param notes what a reader must know, most important first
 */
public record Table(
    String id,
    String title,
    boolean synthetic,
    List<Column> columns,
    List<List<Value>> rows,
    List<Note> notes) {
  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    notes = List.copyOf(notes);
    for (List<Value> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            id + ": a row has " + row.size() + " cells, not " + columns.size());
      }
    }
  }
}
