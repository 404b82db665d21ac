package colab.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ends of intervals as columns of their own: after a column {@code fwci} that has intervals
 * come {@code fwci_low} and {@code fwci_high}, missing where a value has none.
 */
final class Bounds {
  private static final Value NONE = Value.missing("no interval");

  private Bounds() {}

  static Table of(Table table) {
    if (table.columns().stream().noneMatch(Column::interval)) {
      return table;
    }
    List<Column> columns =
        table.columns().stream().flatMap(column -> columns(column).stream()).toList();
    List<List<Value>> rows = table.rows().stream().map(row -> row(row, table.columns())).toList();
    return new Table(
        table.id(), table.title(), table.synthetic(), columns, rows, table.notes(), table.layout());
  }

  private static List<Column> columns(Column column) {
    if (!column.interval()) {
      return List.of(column);
    }
    return List.of(
        new Column(column.id(), column.heading(), column.unit(), column.show(), false),
        end(column, "_low", ", lower end"),
        end(column, "_high", ", upper end"));
  }

  private static Column end(Column column, String suffix, String words) {
    return new Column(
        column.id() + suffix, column.heading() + words, column.unit(), column.show(), false);
  }

  private static List<Value> row(List<Value> row, List<Column> columns) {
    List<Value> wide = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      wide.add(row.get(i));
      if (columns.get(i).interval()) {
        Optional<Interval> interval = interval(row.get(i));
        wide.add(interval.map(ends -> Value.quantity(ends.low())).orElse(NONE));
        wide.add(interval.map(ends -> Value.quantity(ends.high())).orElse(NONE));
      }
    }
    return wide;
  }

  private static Optional<Interval> interval(Value value) {
    return value instanceof Value.Quantity quantity ? quantity.interval() : Optional.empty();
  }
}
