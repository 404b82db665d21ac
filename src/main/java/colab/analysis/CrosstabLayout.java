package colab.analysis;

import colab.counted.register.Crosstab;
import colab.table.ChartKind;
import colab.table.Column;
import colab.table.Picture;
import colab.table.Unit;
import colab.table.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The way in which a register's values are set out in rows and columns. */
sealed interface CrosstabLayout permits CrosstabList, CrosstabGrid {
  /** The ids of columns that are not named by the register. */
  Set<String> OWN = Set.of("total", "sum", "count", "n_sum", "share_percent");

  List<Column> columns();

  List<List<Value>> rows();

  /** {@return what there is in all, in the same columns} */
  List<Value> all();

  /** {@return the layout of a register; a row a pair where two columns are to make a list} */
  static CrosstabLayout of(Crosstab crosstab, boolean asList) {
    CrosstabValues values = CrosstabValues.of(crosstab);
    return crosstab.isCrossed() && !asList
        ? new CrosstabGrid(crosstab, values)
        : new CrosstabList(crosstab, values);
  }

  /** {@return the charts that suit it: bars of a list of one column, shades of a grid} */
  default Picture[] pictures() {
    List<String> names =
        columns().stream().filter(each -> each.unit() == Unit.TEXT).map(Column::id).toList();
    String[] values =
        columns().stream()
            .filter(each -> each.unit() != Unit.TEXT)
            .map(Column::id)
            .filter(id -> !id.equals("total") && !id.equals("share_percent"))
            .toArray(String[]::new);
    if (names.size() != 1 || values.length == 0) {
      return new Picture[0];
    }
    ChartKind kind = this instanceof CrosstabGrid ? ChartKind.HEATMAP : ChartKind.BARS;
    return new Picture[] {Picture.of(kind, names.get(0), values).without("All")};
  }

  /** {@return the value in words} */
  static String words(Crosstab.Of of) {
    return of.value().isEmpty() ? "(blank)" : of.value();
  }

  static Value label(Crosstab.Of of) {
    return Value.label(words(of));
  }

  /** {@return columns with the values of these columns of the register, their ids in snake_case} */
  static List<Column> named(List<String> names) {
    List<Column> columns = new ArrayList<>();
    Set<String> taken = new HashSet<>(OWN);
    for (String name : names) {
      columns.add(Column.of(free(snakeCase(name), taken), name, Unit.TEXT));
    }
    return columns;
  }

  /** {@return the id, after which 2 is written where another column has it} */
  static String free(String id, Set<String> taken) {
    return taken.add(id) ? id : free(id + "_2", taken);
  }

  private static String snakeCase(String name) {
    String id = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "_");
    String bare = id.replaceAll("^_|_$", "");
    return bare.isEmpty() ? "value" : bare;
  }
}
