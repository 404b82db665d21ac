package colab.report.diff;

import colab.ColabException;
import colab.report.CellName;
import colab.table.Column;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The figures of one table that was made at every stage. */
final class Shifts {
  private static final String PUBLISHED = "published_";
  private static final String WHOLE = "whole period";

  private Shifts() {}

  /**
   * {@return how each figure that people see in the newer table moved}
   *
   * @param tables the table by stage; those between the oldest and the newest may be lacking
   * @param shown the newest one as it is asked for, perhaps without some rows and columns
   */
  static List<Shift> of(Map<Stage, Table> tables, Table shown) {
    checkKey(tables, shown);
    List<Shift> shifts = new ArrayList<>();
    Table older = at(tables, Stage.ASKED).orElse(nothing());
    Table newer = tables.getOrDefault(Stage.NEWER, nothing());
    for (int row = 0; row < shown.rows().size(); row++) {
      for (int column = 0; column < shown.columns().size(); column++) {
        if (isFigure(shown, row, column)) {
          shifts.add(shift(tables, name(shown, row), shown.columns().get(column)));
        }
      }
    }
    if (shown.rows().size() == newer.rows().size()) {
      gone(older, newer).forEach(row -> shifts.addAll(gone(older, row)));
    }
    return shifts;
  }

  private static Optional<Table> at(Map<Stage, Table> tables, Stage stage) {
    Stage there = stage == Stage.ASKED && !tables.containsKey(stage) ? Stage.OLDER : stage;
    return Optional.ofNullable(tables.get(there));
  }

  private static Table nothing() {
    return new Table("nothing", "", false, List.of(), List.of(), List.of());
  }

  private static void checkKey(Map<Stage, Table> tables, Table shown) {
    Table whole = at(tables, Stage.NEWER).orElse(shown);
    String key = whole.columns().isEmpty() ? "" : whole.columns().get(key(whole)).id();
    if (!shown.columns().isEmpty() && !shown.columns().get(key(shown)).id().equals(key)) {
      throw ColabException.usage(
          "--columns leaves out " + key + ", which names the rows",
          "Put it first, or leave it out.");
    }
  }

  /** Among words a number may stand, where a column has figures of many kinds. */
  private static boolean isFigure(Table table, int row, int place) {
    Column column = table.columns().get(place);
    Value value = table.rows().get(row).get(place);
    boolean number = value instanceof Value.Count || value instanceof Value.Quantity;
    return (column.show() != Column.Show.DATA || column.id().equals(CellName.NUMBER))
        && place != key(table)
        && !column.id().startsWith(PUBLISHED)
        && column.unit() != Unit.YEAR
        && (number || column.unit() != Unit.TEXT);
  }

  private static Shift shift(Map<Stage, Table> tables, String row, Column column) {
    List<Value> values = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      Value none = Value.missing("the exports cannot be joined");
      values.add(at(tables, stage).map(table -> value(table, row, column.id())).orElse(none));
    }
    List<Value> parts =
        IntStream.range(1, values.size())
            .mapToObj(i -> Shift.minus(values.get(i), values.get(i - 1)))
            .toList();
    return new Shift(row, column, values.get(0), values.get(values.size() - 1), parts);
  }

  /** A row that the newer table does not have keeps its older figures. */
  private static List<Shift> gone(Table older, int row) {
    List<Shift> shifts = new ArrayList<>();
    Value none = Value.missing("the newer table has no such row");
    for (int column = 0; column < older.columns().size(); column++) {
      if (isFigure(older, row, column)) {
        Value before = older.rows().get(row).get(column);
        shifts.add(
            new Shift(name(older, row), older.columns().get(column), before, none, List.of()));
      }
    }
    return shifts;
  }

  private static List<Integer> gone(Table older, Table newer) {
    List<String> left =
        IntStream.range(0, newer.rows().size()).mapToObj(row -> name(newer, row)).toList();
    return IntStream.range(0, older.rows().size())
        .filter(row -> !left.contains(name(older, row)))
        .boxed()
        .toList();
  }

  private static Value value(Table table, String name, String id) {
    int column = table.columns().stream().map(Column::id).toList().indexOf(id);
    return IntStream.range(0, table.rows().size())
        .filter(row -> column >= 0 && name(table, row).equals(name))
        .mapToObj(row -> table.rows().get(row).get(column))
        .findFirst()
        .orElse(Value.missing("there is no such row"));
  }

  /** The first column names the rows; where it is the rank, the second. */
  private static int key(Table table) {
    boolean rank = !table.columns().isEmpty() && table.columns().get(0).unit() == Unit.RANK;
    return rank && table.columns().size() > 1 ? 1 : 0;
  }

  static String name(Table table, int row) {
    Value value = table.rows().get(row).get(key(table));
    String text =
        value instanceof Value.Count count
            ? String.valueOf(count.number())
            : value instanceof Value.Label label ? label.words() : "";
    return text.matches("\\d{4}-\\d{4}|all years") ? WHOLE : text;
  }
}
