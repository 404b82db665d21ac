package colab.table;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An order of rows by one column: numbers before words, missing values last, whatever the
 * direction.
 *
 * @param place where the column stands in the table with {@linkplain Table#bounded() bounds}
 * @param descending whether the largest comes first
 */
record Sorting(int place, boolean descending) {
  static Sorting of(String text, List<Column> columns) {
    String stripped = text.strip();
    boolean signed = stripped.startsWith("-") || stripped.startsWith("+");
    int place = ColumnIds.find(signed ? stripped.substring(1) : stripped, columns);
    return new Sorting(
        place, signed ? stripped.startsWith("-") : isAmount(columns.get(place).unit()));
  }

  List<List<Value>> sorted(Table table) {
    List<List<Value>> wide = table.bounded().rows();
    Comparator<Integer> order = Comparator.comparing(i -> wide.get(i).get(place), values());
    return IntStream.range(0, wide.size()).boxed().sorted(order).map(table.rows()::get).toList();
  }

  private static boolean isAmount(Unit unit) {
    return unit != Unit.TEXT && unit != Unit.RANK && unit != Unit.YEAR;
  }

  private Comparator<Value> values() {
    Comparator<Value> inside = Sorting::compare;
    return Comparator.comparingInt(Sorting::group)
        .thenComparing(descending ? inside.reversed() : inside);
  }

  private static int group(Value value) {
    if (value instanceof Value.Missing) {
      return 2;
    }
    return value instanceof Value.Label ? 1 : 0;
  }

  private static int compare(Value one, Value other) {
    if (one instanceof Value.Label a && other instanceof Value.Label b) {
      return Words.ORDER.compare(a.text(), b.text());
    }
    if (one instanceof Value.Count a && other instanceof Value.Count b) {
      return Long.compare(a.number(), b.number());
    }
    return Double.compare(number(one), number(other));
  }

  private static double number(Value value) {
    if (value instanceof Value.Count count) {
      return count.number();
    }
    return value instanceof Value.Quantity quantity ? quantity.number() + 0.0 : 0;
  }
}
