package colab.report.diff;

import colab.analysis.TableBuilder;
import colab.table.Column;
import colab.table.Note;
import colab.table.Table;
import colab.table.Thousands;
import colab.table.Unit;
import colab.table.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Moved figures as a table: a row a figure, with its older and newer value, their difference, and
 * the parts that add up to it.
 */
final class ShiftTable {
  private static final List<String> HEADINGS =
      List.of("Options", "Gone", "Other class", "Cited", "Added");
  private static final int MIXED = 3;
  private static final Value NONE = Value.missing("nothing is known of it");

  private final TableBuilder table;
  private final boolean options;
  private String last = "";

  /**
   * An empty table.
   *
   * @param options whether the question itself may have changed
   */
  ShiftTable(String name, String title, boolean synthetic, boolean options) {
    this.options = options;
    this.table = new TableBuilder(name, title, synthetic);
    table.columns(
        Column.screen("row_shown", "", Unit.TEXT),
        Column.screen("figure_shown", "Figure", Unit.TEXT),
        Column.screen("older_shown", "Older", Unit.COUNT),
        Column.screen("newer_shown", "Newer", Unit.COUNT),
        Column.screen("difference_shown", "Moved", Unit.COUNT));
    for (int i = options ? 0 : 1; i < HEADINGS.size(); i++) {
      String id = Stage.values()[i + 1].part() + "_shown";
      table.columns(Column.screen(id, HEADINGS.get(i), Unit.COUNT));
    }
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
    int precise = digits(shift);
    List<Value> cells = new ArrayList<>();
    cells.add(Value.label(shift.row().equals(last) ? "" : shift.row()));
    cells.add(Value.label(heading(shift.column())));
    cells.add(shown(shift.older(), precise, false));
    cells.add(shown(shift.newer(), precise, false));
    cells.add(shown(shift.difference(), precise, true));
    List<Value> parts = parts(shift);
    parts.stream().skip(options ? 0 : 1).forEach(part -> cells.add(shown(part, precise, true)));
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

  /** One more than people usually see, so that small parts show; a column of many kinds has two. */
  static int digits(Shift shift) {
    int digits = shift.column().unit().digits();
    boolean mixed = shift.column().unit() == Unit.TEXT && shift.newer() instanceof Value.Quantity;
    return mixed ? MIXED : digits + (digits > 0 ? 1 : 0);
  }

  /** {@return whether both figures are printed alike} */
  static boolean isUnseen(Shift shift) {
    int digits = digits(shift);
    return shown(shift.older(), digits, false).equals(shown(shift.newer(), digits, false));
  }

  private static List<Value> parts(Shift shift) {
    return shift.parts().size() == Stage.values().length - 1
        ? shift.parts()
        : List.of(NONE, NONE, NONE, NONE, NONE);
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
      return Value.label(Thousands.of(count.number()));
    }
    return value instanceof Value.Quantity quantity
        ? Value.label(printed(quantity.number(), digits, signed))
        : value;
  }

  static String printed(double number, int digits, boolean signed) {
    BigDecimal rounded = BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_UP);
    String plain = Thousands.of(rounded.abs());
    String sign = rounded.signum() < 0 ? "-" : signed && rounded.signum() > 0 ? "+" : "";
    return sign + plain;
  }
}
