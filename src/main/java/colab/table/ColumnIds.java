package colab.table;

import colab.ColabException;
import colab.Nearest;
import java.util.List;
import java.util.Locale;

/** The names that columns are called by. */
final class ColumnIds {
  private ColumnIds() {}

  /** {@return the place of the column with this id, case ignored} */
  static int find(String id, List<Column> columns) {
    List<String> ids =
        columns.stream().map(column -> column.id().toLowerCase(Locale.ROOT)).toList();
    int place = ids.indexOf(id.strip().toLowerCase(Locale.ROOT));
    if (place < 0) {
      List<String> known = columns.stream().map(Column::id).toList();
      throw ColabException.usage(
          "no column \"" + id.strip() + "\" in this table", Nearest.hint(id.strip(), known));
    }
    return place;
  }
}
