package colab.chart;

import colab.table.Column;
import colab.table.Interval;
import colab.table.Unit;
import colab.table.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads the values of one column, each with its interval and, where they are few, with the number
 * of its publications.
 *
 * @param place where the column stands
 * @param unit what its values are
 * @param low where the lower end of its interval stands; -1 where no column has it
 * @param high where the upper end stands; -1 where no column has it
 * @param publications where the number of publications stands; of growth the first and the last
 *     number; none where no column has it
 * @param lettering how it is printed
 */
record DatumReader(
    int place, Unit unit, int low, int high, List<Integer> publications, Lettering lettering) {

  static DatumReader of(List<Column> columns, int place, Lettering lettering) {
    List<String> ids = columns.stream().map(Column::id).toList();
    String id = ids.get(place);
    return new DatumReader(
        place,
        columns.get(place).unit(),
        ids.indexOf(id + "_low"),
        ids.indexOf(id + "_high"),
        publications(ids, columns.get(place)),
        lettering);
  }

  /** Growth is of the publications of two years, and not of all. */
  private static List<Integer> publications(List<String> ids, Column column) {
    List<List<String>> known =
        column.unit() == Unit.GROWTH
            ? List.of(List.of("output_first", "output_last"))
            : List.of(List.of("n_" + column.id()), List.of("output"));
    return known.stream()
        .filter(ids::containsAll)
        .findFirst()
        .map(found -> found.stream().map(ids::indexOf).toList())
        .orElse(List.of());
  }

  Datum datum(List<Value> row) {
    Value value = row.get(place);
    return new Datum(
        value, interval(value, row), lettering.figures().apply(value, unit), few(value, row));
  }

  private String few(Value value, List<Value> row) {
    if (!(value instanceof Value.Quantity quantity) || quantity.caution() == Value.Caution.NONE) {
      return "";
    }
    List<Value> numbers = publications.stream().map(row::get).toList();
    boolean unknown = numbers.stream().anyMatch(Value.Missing.class::isInstance);
    return numbers.isEmpty() || unknown
        ? "n<" + quantity.caution().below()
        : numbers.stream()
            .map(number -> lettering.figures().apply(number, Unit.COUNT))
            .collect(Collectors.joining(" to ", "n=", ""));
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
