package colab.analysis;

import colab.counted.register.Crosstab;
import colab.table.Column;
import colab.table.Value;
import java.util.List;
import java.util.Locale;

/** The way in which a register's values are set out in rows and columns. */
sealed interface CrosstabLayout permits CrosstabList, CrosstabGrid {
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

  /** {@return the value in words} */
  static String words(Crosstab.Of of) {
    return of.value().isEmpty() ? "(blank)" : of.value();
  }

  static Value label(Crosstab.Of of) {
    return Value.label(words(of));
  }

  /** {@return the name of a column in snake_case} */
  static String id(String name) {
    String id = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "_");
    String bare = id.replaceAll("^_|_$", "");
    return bare.isEmpty() ? "value" : bare;
  }
}
