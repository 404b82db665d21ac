package colab.analysis;

import colab.table.Column;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Tables in sentences. */
public final class Wording {
  private Wording() {}

  /** {@return every row in a sentence of its own, with the first note} */
  public static String rows(Table table) {
    StringBuilder text = new StringBuilder(table.title()).append('.');
    for (List<Value> row : table.rows()) {
      text.append(' ').append(value(row.get(0), table.columns().get(0).unit())).append(": ");
      text.append(parts(table, row)).append('.');
    }
    return text + (table.notes().isEmpty() ? "" : " " + table.notes().get(0).text());
  }

  private static String parts(Table table, List<Value> row) {
    List<String> parts = new ArrayList<>();
    for (int i = 1; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      boolean shown = column.show() != Column.Show.DATA && !column.heading().isEmpty();
      if (shown && !(row.get(i) instanceof Value.Missing)) {
        parts.add(column.heading().strip() + " " + value(row.get(i), column.unit()));
      }
    }
    return String.join("; ", parts);
  }

  /** {@return the value as printed} */
  public static String value(Value value, Unit unit) {
    if (value instanceof Value.Count count) {
      return unit == Unit.YEAR ? String.valueOf(count.number()) : Words.number(count.number());
    }
    if (value instanceof Value.Quantity quantity && unit == Unit.COUNT) {
      return Words.amount(
          quantity.number(), quantity.number() == Math.rint(quantity.number()) ? 0 : 1);
    }
    if (value instanceof Value.Quantity quantity) {
      String rounded = Words.decimal(quantity.number(), unit.digits());
      boolean more = unit.signed() && new BigDecimal(rounded).signum() > 0;
      return (more ? "+" : "") + rounded;
    }
    return value instanceof Value.Label label ? label.text().strip() : "-";
  }
}
