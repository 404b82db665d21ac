package colab.report;

import colab.table.Column;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Where the figures of a report come from: each table's commands and files.
 *
 * @param file the report
 */
record Sources(ReportFile file) {

  /** {@return a row a command, or a figure that is read from a table} */
  Table table() {
    List<List<Value>> rows = new ArrayList<>();
    for (TableSpec spec : file.tables()) {
      String id = spec.head().id();
      if (spec instanceof TableSpec.Commanded commanded) {
        rows.add(row(id, "colab " + commanded.command(), commanded.exports()));
      }
      for (FigureSpec figure : spec.figures()) {
        List<Value> row = row(id, source(figure.source()), figure.exports());
        if (!rows.contains(row)) {
          rows.add(row);
        }
      }
    }
    List<Column> columns =
        List.of(
            Column.of("table", "Table", Unit.TEXT),
            Column.of("source", "Comes from", Unit.TEXT),
            Column.of("files", "Files", Unit.TEXT));
    Note note = Note.of("Any of these commands, with its files and --explain, puts the values in.");
    return new Table(
        "explanation", "How the figures came about", false, columns, rows, List.of(note));
  }

  private List<Value> row(String table, String source, List<String> exports) {
    List<String> names = new ArrayList<>();
    for (String export : exports) {
      ExportSpec spec = Objects.requireNonNull(file.exports().get(export));
      spec.files().stream().map(Path::getFileName).map(String::valueOf).forEach(names::add);
    }
    return List.of(Value.label(table), Value.label(source), Value.label(String.join(", ", names)));
  }

  private static String source(FigureSource source) {
    if (source instanceof FigureSource.Command command) {
      return "colab " + command.line() + " --value";
    }
    if (source instanceof FigureSource.Printed printed) {
      String years = printed.years().map(range -> ", " + range).orElse("");
      String of = printed.of().isEmpty() ? "" : ", % of " + printed.of();
      return (printed.rank() ? "place by " : "printed: ")
          + printed.metric()
          + ", "
          + printed.set()
          + years
          + of;
    }
    FigureSource.Rows rows = (FigureSource.Rows) source;
    return rows.column().map(column -> "copied: " + column).orElse("number of rows");
  }
}
