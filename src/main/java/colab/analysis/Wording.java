package colab.analysis;

import colab.table.Column;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Tables in sentences. */
final class Wording {
  private Wording() {}

  /** {@return the table's first row in a sentence, with its first note} */
  static String firstRow(Table table, String what) {
    if (table.rows().isEmpty()) {
      return table.title() + ": no " + what + ".";
    }
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      if (column.show() == Column.Show.ALWAYS
          && !column.heading().isEmpty()
          && !(table.rows().get(0).get(i) instanceof Value.Missing)) {
        parts.add(column.heading() + " " + value(table.rows().get(0).get(i), column.unit()));
      }
    }
    String caveat = table.notes().isEmpty() ? "" : " " + table.notes().get(0).text();
    return table.title() + ": " + String.join(", ", parts) + "." + caveat;
  }

  /** {@return the value as printed} */
  static String value(Value value, Unit unit) {
    if (value instanceof Value.Count count) {
      return unit == Unit.YEAR ? String.valueOf(count.number()) : Words.number(count.number());
    }
    if (value instanceof Value.Quantity quantity && unit == Unit.COUNT) {
      return Words.number(new BigDecimal(Words.decimal(quantity.number(), 0)).longValueExact());
    }
    if (value instanceof Value.Quantity quantity) {
      String sign = unit.signed() && quantity.number() > 0 ? "+" : "";
      return sign + Words.decimal(quantity.number(), unit.digits());
    }
    return value instanceof Value.Label label ? label.text().strip() : "-";
  }
}
