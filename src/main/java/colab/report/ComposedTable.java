package colab.report;

import colab.table.ChartKind;
import colab.table.Column;
import colab.table.Layout;
import colab.table.Note;
import colab.table.Picture;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A table put together from single figures.
 *
 * @param spec what it is to be
 * @param figures the figures of each row, by column
 */
record ComposedTable(
    TableSpec.Composed spec, List<Map<String, Supplier<FigureMaker.Made>>> figures) {
  private static final Value NONE = Value.missing("does not apply");
  private static final String YEAR = "[12][0-9]{3}";

  MadeTable made() {
    List<Column> columns = new ArrayList<>(List.of(Column.of("row", "", Unit.TEXT)));
    columns.addAll(spec.columns());
    List<List<Value>> rows = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      rows.add(row(spec.rows().get(i).label(), figures.get(i)));
    }
    TableSpec.Head head = spec.head();
    List<Note> notes = head.notes().stream().map(Note::of).toList();
    Layout layout = spec.sideBySide() ? Layout.SIDE_BY_SIDE : Layout.ROWS;
    Table table = new Table(head.id(), head.line(), isSynthetic(), columns, rows, notes, layout);
    return new MadeTable(table.drawnAs(pictures()), 0, spec.published(), false);
  }

  /**
   * Rows of years are lines, if the columns are of one kind; others are bars. Years beside their
   * total are neither: a bar of the whole among those of its parts misleads.
   */
  private Picture[] pictures() {
    String[] values = spec.columns().stream().map(Column::id).toArray(String[]::new);
    boolean numbers = spec.columns().stream().noneMatch(column -> column.unit() == Unit.TEXT);
    boolean alike = spec.columns().stream().map(Column::unit).distinct().count() == 1;
    long named = spec.rows().stream().filter(row -> row.label().matches(YEAR)).count();
    boolean years = named == spec.rows().size();
    if (!numbers || values.length == 0 || named > 0 && !years) {
      return new Picture[0];
    }
    Picture bars = Picture.of(ChartKind.BARS, "row", values[0]);
    return years && alike
        ? new Picture[] {Picture.of(ChartKind.LINES, "row", values), bars}
        : new Picture[] {bars};
  }

  private List<Value> row(String label, Map<String, Supplier<FigureMaker.Made>> own) {
    List<Value> cells = new ArrayList<>(List.of(Value.label(label)));
    for (Column column : spec.columns()) {
      cells.add(
          Optional.ofNullable(own.get(column.id())).map(cell -> cell.get().value()).orElse(NONE));
    }
    return cells;
  }

  private boolean isSynthetic() {
    return figures.stream()
        .flatMap(row -> row.values().stream())
        .anyMatch(figure -> figure.get().synthetic());
  }
}
