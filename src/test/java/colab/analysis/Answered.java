package colab.analysis;

import colab.corpus.Scopes;
import colab.corpus.Selection;
import colab.corpus.Side;
import colab.corpus.YearRange;
import colab.indicator.Counting;
import colab.report.Counter;
import colab.table.Column;
import colab.table.Interval;
import colab.table.Table;
import colab.table.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The answer to a question of a test, with its cells as text: six decimals, a dash for what is
 * missing.
 */
record Answered(Result result) {

  static Answered to(Analysis analysis) {
    return new Answered(Counter.answered(analysis, told -> {}).result());
  }

  /** A country by code, or a group by name. */
  static Side side(String name) {
    return Papers.COUNTRIES
        .find(name)
        .map(Side::of)
        .orElseGet(() -> Scopes.side(Papers.GROUPS.find(name).orElseThrow()));
  }

  static Selection of(String... sides) {
    return Selection.ALL.withSides(Arrays.stream(sides).map(Answered::side).toList());
  }

  static Question full(Selection selection) {
    return new Question(
        selection, Counting.FULL, OptionalInt.of(0), OptionalInt.of(0), 1, false, true, 0);
  }

  static Question fractional(Selection selection) {
    return new Question(
        selection, Counting.FRACTIONAL, OptionalInt.of(0), OptionalInt.of(0), 1, false, true, 0);
  }

  static YearRange years(int first, int last) {
    return new YearRange(first, last);
  }

  Table table() {
    return result.table();
  }

  List<String> columns() {
    return table().columns().stream().map(Column::id).toList();
  }

  /** Every row's cells in these columns. */
  List<String> rows(String... columns) {
    return table().rows().stream().map(row -> String.join(" | ", cells(row, columns))).toList();
  }

  /** The rows as a program sees them, all columns. */
  List<String> rows() {
    return rows(columns().toArray(String[]::new));
  }

  private List<String> cells(List<Value> row, String... columns) {
    return Arrays.stream(columns).map(column -> text(row.get(place(column)))).toList();
  }

  private int place(String column) {
    int place = columns().indexOf(column);
    if (place < 0) {
      throw new AssertionError(column + " is not one of " + columns());
    }
    return place;
  }

  Value value(String row, String column) {
    return table().rows().stream()
        .filter(cells -> text(cells.get(0)).equals(row))
        .findFirst()
        .orElseThrow()
        .get(place(column));
  }

  Interval interval(String row, String column) {
    return ((Value.Quantity) value(row, column)).interval().orElseThrow();
  }

  List<String> notes() {
    return table().notes().stream()
        .map(
            note ->
                Optional.of(note.label()).filter(l -> !l.isEmpty()).map(l -> l + ": ").orElse("")
                    + note.text())
        .toList();
  }

  static String text(Value value) {
    if (value instanceof Value.Quantity quantity) {
      return BigDecimal.valueOf(quantity.number())
          .setScale(6, RoundingMode.HALF_UP)
          .toPlainString();
    }
    if (value instanceof Value.Count count) {
      return String.valueOf(count.number());
    }
    return value instanceof Value.Label label ? label.words() : "-";
  }
}
