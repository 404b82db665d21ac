package colab.chart;

import colab.table.Column;
import colab.table.Interval;
import colab.table.Unit;
import colab.table.Value;
import java.util.List;
import java.util.Optional;

/**
 * Reads the values of one column, each with its interval and, where they are few, with the number
 * of its publications.
 *
 * @param place where the column stands
 * @param unit what its values are
 * @param low where the lower end of its interval stands; -1 where no column has it
 * @param high where the upper end stands; -1 where no column has it
 * @param publications where the number of publications stands; -1 where no column has it
 * @param lettering how it is printed
 */
record DatumReader(int place, Unit unit, int low, int high, int publications, Lettering lettering) {

  static DatumReader of(List<Column> columns, int place, Lettering lettering) {
    List<String> ids = columns.stream().map(Column::id).toList();
    String id = ids.get(place);
    int counted = ids.indexOf("n_" + id);
    return new DatumReader(
        place,
        columns.get(place).unit(),
        ids.indexOf(id + "_low"),
        ids.indexOf(id + "_high"),
        counted < 0 ? ids.indexOf("output") : counted,
        lettering);
  }

  Datum datum(List<Value> row) {
    Value value = row.get(place);
    String figure = lettering.figures().apply(value, unit);
    boolean few =
        value instanceof Value.Quantity quantity && quantity.caution() != Value.Caution.NONE;
    String number =
        few && publications >= 0
            ? " (n=" + lettering.figures().apply(row.get(publications), Unit.COUNT) + ")"
            : "";
    return new Datum(value, interval(value, row), figure + number);
  }

  private Optional<Interval> interval(Value value, List<Value> row) {
    if (!(value instanceof Value.Quantity quantity)) {
      return Optional.empty();
    }
    if (quantity.interval().isPresent() || low < 0 || high < 0) {
      return quantity.interval();
    }
    return row.get(low) instanceof Value.Quantity from
            && row.get(high) instanceof Value.Quantity to
            && from.number() <= to.number()
        ? Optional.of(new Interval(from.number(), to.number()))
        : Optional.empty();
  }
}
