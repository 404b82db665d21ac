package colab.report.diff;

import colab.analysis.TableBuilder;
import colab.table.Column;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Moved figures as a table: a row a figure, with its older and newer value, their difference, and
 * the parts that add up to it.
 */
final class ShiftTable {
  private static final Value NONE = Value.missing("nothing is known of it");

  private final TableBuilder table;
  private String last = "";

  ShiftTable(String id, String title, boolean synthetic) {
    this.table = new TableBuilder(id, title, synthetic);
    table.columns(
        Column.screen("row_shown", "", Unit.TEXT),
        Column.screen("figure_shown", "Figure", Unit.TEXT),
        Column.screen("older_shown", "Older", Unit.COUNT),
        Column.screen("newer_shown", "Newer", Unit.COUNT),
        Column.screen("difference_shown", "Moved", Unit.COUNT),
        Column.screen("gone_shown", "Gone", Unit.COUNT),
        Column.screen("reclassified_shown", "Reclass.", Unit.COUNT),
        Column.screen("cited_shown", "Cited", Unit.COUNT),
        Column.screen("added_shown", "Added", Unit.COUNT));
    table.columns(
        Column.data("row", Unit.TEXT),
        Column.data("figure", Unit.TEXT),
        Column.data("older", Unit.AMOUNT),
        Column.data("newer", Unit.AMOUNT),
        Column.data("difference", Unit.AMOUNT));
    for (int i = 1; i < Stage.values().length; i++) {
      table.columns(Column.data(Stage.values()[i].part(), Unit.AMOUNT));
    }
  }

  ShiftTable add(Shift shift) {
    int digits = shift.column().unit().digits();
    int precise = digits + (digits > 0 ? 1 : 0);
    List<Value> cells = new ArrayList<>();
    cells.add(Value.label(shift.row().equals(last) ? "" : shift.row()));
    cells.add(Value.label(heading(shift.column())));
    cells.add(shown(shift.older(), precise, false));
    cells.add(shown(shift.newer(), precise, false));
    cells.add(shown(shift.difference(), precise, true));
    List<Value> parts = parts(shift);
    parts.forEach(part -> cells.add(shown(part, precise, true)));
    cells.add(Value.label(shift.row()));
    cells.add(Value.label(shift.column().id()));
    cells.add(shift.older());
    cells.add(shift.newer());
    cells.add(shift.difference());
    cells.addAll(parts);
    table.row(cells);
    last = shift.row();
    return this;
  }

  private static List<Value> parts(Shift shift) {
    return shift.parts().size() == Stage.values().length - 1
        ? shift.parts()
        : List.of(NONE, NONE, NONE, NONE);
  }

  private static String heading(Column column) {
    return column.heading().isBlank() ? column.id() : column.heading().strip();
  }

  ShiftTable notes(List<Note> notes) {
    table.notes(notes);
    return this;
  }

  Table build() {
    return table.build();
  }

  /** Figures of several kinds stand in one column, so each is printed here. */
  static Value shown(Value value, int digits, boolean signed) {
    if (value instanceof Value.Count count) {
      return Value.label(String.format(Locale.ROOT, "%,d", count.number()));
    }
    return value instanceof Value.Quantity quantity
        ? Value.label(printed(quantity.number(), digits, signed))
        : value;
  }

  static String printed(double number, int digits, boolean signed) {
    BigDecimal rounded = BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_UP);
    String plain = String.format(Locale.ROOT, "%,." + digits + "f", rounded.abs());
    String sign = rounded.signum() < 0 ? "-" : signed && rounded.signum() > 0 ? "+" : "";
    return sign + plain;
  }
}
