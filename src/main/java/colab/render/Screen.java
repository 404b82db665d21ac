package colab.render;

import colab.render.Strip.Side;
import colab.table.Column;
import colab.table.Layout;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What people see of a table: its visible columns as words, with a column of intervals after each
 * column that has them; or, {@linkplain Layout#SIDE_BY_SIDE side by side}, a line for each of
 * those.
 *
 * @param strips the columns, from the left
 * @param even whether the columns of numbers are to be equally wide
 * @param heads what stands above each row, mostly nothing
 */
record Screen(List<Strip> strips, boolean even, List<String> heads) {
  private static final String STABILITY = "stability 95%";
  private static final String INTERVAL = "95% interval";

  static Screen of(Table table, RenderOptions options) {
    List<Strip> strips =
        IntStream.range(0, table.columns().size())
            .filter(i -> table.columns().get(i).show() != Column.Show.DATA)
            .boxed()
            .sorted((one, other) -> Integer.compare(place(table, one), place(table, other)))
            .flatMap(i -> strips(table, i, options))
            .toList();
    boolean turned = table.layout().sideBySide() && !strips.isEmpty();
    return turned ? turned(strips) : new Screen(strips, false, heads(table));
  }

  private static int place(Table table, int column) {
    return table.layout().place(table.columns().get(column));
  }

  private static List<String> heads(Table table) {
    int place = table.columns().stream().map(Column::id).toList().indexOf(table.layout().group());
    List<String> heads = new ArrayList<>();
    String above = "";
    for (List<Value> row : place < 0 ? List.<List<Value>>of() : table.rows()) {
      String group = row.get(place) instanceof Value.Label label ? Clean.text(label.text()) : "";
      heads.add(group.equals(above) ? "" : group);
      above = group;
    }
    return heads;
  }

  /** {@return what stands above the row; empty when nothing does} */
  String head(int row) {
    return row < heads.size() ? heads.get(row) : "";
  }

  int height() {
    return strips.isEmpty() ? 0 : strips.get(0).cells().size();
  }

  List<Cell> cells() {
    return strips.stream().flatMap(strip -> strip.cells().stream()).toList();
  }

  private static Stream<Strip> strips(Table table, int place, RenderOptions options) {
    Column column = table.columns().get(place);
    Unit unit = column.unit();
    List<Value> values = table.rows().stream().map(row -> row.get(place)).toList();
    Figures figures = Figures.of(values, options);
    Strip shown =
        new Strip(
            Clean.text(column.heading()),
            unit == Unit.TEXT ? Side.LEFT : Side.RIGHT,
            values.stream().map(value -> figures.cell(value, unit)).toList());
    return column.interval()
        ? Stream.of(shown, intervals(values, unit, figures))
        : Stream.of(shown);
  }

  private static Strip intervals(List<Value> values, Unit unit, Figures figures) {
    String between =
        unit.signed() || values.stream().anyMatch(Screen::reachesBelowZero) ? " to " : "-";
    List<Cell> cells =
        values.stream().map(value -> figures.interval(value, unit, between)).toList();
    return new Strip(unit == Unit.RATIO ? STABILITY : INTERVAL, Side.CENTRE, cells);
  }

  private static boolean reachesBelowZero(Value value) {
    return value instanceof Value.Quantity quantity
        && quantity.interval().filter(interval -> interval.low() < 0).isPresent();
  }

  private static Screen turned(List<Strip> strips) {
    Strip names = strips.get(0);
    List<Strip> lines = strips.subList(1, strips.size());
    List<Strip> turned = new ArrayList<>();
    turned.add(
        new Strip(names.heading(), Side.LEFT, lines.stream().map(Screen::lineHeading).toList()));
    for (int i = 0; i < names.cells().size(); i++) {
      int row = i;
      List<Cell> cells = lines.stream().map(line -> line.cells().get(row).flush()).toList();
      turned.add(new Strip(names.cells().get(i).text().strip(), Side.RIGHT, cells));
    }
    return new Screen(turned, true, List.of());
  }

  private static Cell lineHeading(Strip line) {
    return Cell.loose(line.side() == Side.CENTRE ? "  " + line.heading() : line.heading());
  }
}
