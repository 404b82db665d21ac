package colab.report;

import colab.table.Column;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table of a report, made, with the published figures of its cells.
 *
 * @param table the table
 * @param key the place of the column that says what a row is called
 * @param published its published figures
 * @param stated whether its published figures are always shown
 */
record MadeTable(Table table, int key, List<PublishedCell> published, boolean stated) {
  private static final String SAME = "same";

  /** {@return this table, drawn as the report chooses} */
  MadeTable drawn(Optional<ChosenChart> chart) {
    return chart.isEmpty() ? this : new MadeTable(chart.get().on(table), key, published, stated);
  }

  /** {@return the published figures that were not computed as published} */
  List<Difference> differences() {
    return published.stream().flatMap(cell -> difference(cell).stream()).toList();
  }

  private Optional<Difference> difference(PublishedCell cell) {
    Optional<Span> computed = value(cell.name()).flatMap(Span::of);
    if (computed.isPresent() && cell.figure().agrees(computed.get())) {
      return Optional.empty();
    }
    return Optional.of(new Difference(cell, computed.map(cell.figure()::print).orElse("")));
  }

  private Optional<Value> value(CellName name) {
    int column = column(name.column());
    return rowNamed(name).map(row -> table.rows().get(row).get(column));
  }

  private Optional<Integer> rowNamed(CellName name) {
    return IntStream.range(0, table.rows().size())
        .boxed()
        .filter(row -> name.isRow(label(row)))
        .findFirst();
  }

  /** {@return the place of the column with this id} */
  private int column(String id) {
    List<String> ids = table.columns().stream().map(Column::id).toList();
    return ids.indexOf(id);
  }

  private String label(int row) {
    Value value = table.rows().get(row).get(key);
    if (value instanceof Value.Label label) {
      return label.words();
    }
    return Span.of(value).map(span -> span.low().stripTrailingZeros().toPlainString()).orElse("");
  }

  /** {@return the table as the report shows it} */
  Table shown() {
    return stated ? compared(columns(), table.notes()) : table;
  }

  /**
   * {@return the table with each published figure beside the computed one, and what differs marked}
   */
  Table checked() {
    if (published.isEmpty()) {
      return table;
    }
    List<Column> columns = new ArrayList<>(columns());
    columns.add(Column.of("check", "Check", Unit.TEXT));
    List<Note> notes = new ArrayList<>(List.of(Note.of(summary())));
    differences().forEach(difference -> notes.add(Note.finding("Differs", difference.inWords())));
    notes.addAll(table.notes());
    return compared(columns, notes);
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    for (Column column : table.columns()) {
      columns.add(column);
      if (isPublished(column)) {
        columns.add(
            new Column(
                "published_" + column.id(), "Published", column.unit(), column.show(), false));
      }
    }
    return columns;
  }

  private Table compared(List<Column> columns, List<Note> notes) {
    List<List<Value>> rows =
        IntStream.range(0, table.rows().size())
            .mapToObj(row -> checked(row).subList(0, columns.size()))
            .toList();
    return new Table(
        table.id(), table.title(), table.synthetic(), columns, rows, notes, table.layout());
  }

  private String summary() {
    int same = published.size() - differences().size();
    return same + " of " + published.size() + " figures as published.";
  }

  private boolean isPublished(Column column) {
    return published.stream().anyMatch(cell -> cell.name().column().equals(column.id()));
  }

  private List<Value> checked(int row) {
    List<Value> cells = new ArrayList<>();
    List<PublishedCell> own =
        published.stream().filter(cell -> cell.name().isRow(label(row))).toList();
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      cells.add(table.rows().get(row).get(i));
      if (isPublished(column)) {
        Optional<PublishedCell> cell =
            own.stream().filter(each -> each.name().column().equals(column.id())).findFirst();
        cells.add(
            cell.map(each -> printed(each.figure(), column.unit()))
                .orElse(Value.missing("not published")));
      }
    }
    cells.add(mark(own));
    return cells;
  }

  private Value mark(List<PublishedCell> own) {
    if (own.isEmpty()) {
      return Value.missing("not published");
    }
    List<String> differing =
        own.stream()
            .filter(cell -> difference(cell).isPresent())
            .map(cell -> cell.name().column())
            .toList();
    return Value.label(differing.isEmpty() ? SAME : "differs: " + String.join(", ", differing));
  }

  private static Value printed(Published figure, Unit unit) {
    boolean whole = figure.decimals() == 0 && unit.digits() == 0 && unit != Unit.TEXT;
    boolean exact = figure.decimals() == unit.digits() && unit.digits() > 0;
    if (figure.shape() == Published.Shape.RANGE
        || figure.shape() == Published.Shape.OVER
        || !whole && !exact) {
      return Value.label(figure.text());
    }
    return whole
        ? Value.count(figure.number().longValueExact())
        : Value.quantity(figure.number().doubleValue());
  }
}
