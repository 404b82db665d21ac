package colab.report;

import colab.table.Column;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where the figures of a report come from: each table's commands and files.
 *
 * @param file the report
 */
record Sources(ReportFile file) {
  private static final int EXPORT = 2;

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
            Column.of("export", "Export", Unit.TEXT),
            Column.data("files", Unit.TEXT));
    return new Table(
        "explanation", "How the figures came about", false, columns, rows, notes(rows));
  }

  /** The files of each export once, for people. */
  private static List<Note> notes(List<List<Value>> rows) {
    Map<String, String> files = new LinkedHashMap<>();
    rows.forEach(row -> files.putIfAbsent(words(row.get(EXPORT)), words(row.get(EXPORT + 1))));
    List<Note> notes = new ArrayList<>();
    files.forEach((export, names) -> notes.add(Note.finding(export, names)));
    notes.add(Note.of("Any of these commands, with its files and --explain, puts the values in."));
    return notes;
  }

  private static String words(Value value) {
    return value instanceof Value.Label label ? label.words() : "";
  }

  private List<Value> row(String table, String source, List<String> exports) {
    List<String> names = new ArrayList<>();
    for (String export : exports) {
      ExportSpec spec = Objects.requireNonNull(file.exports().get(export));
      spec.files().stream().map(Path::getFileName).map(String::valueOf).forEach(names::add);
    }
    return List.of(
        Value.label(table),
        Value.label(source),
        Value.label(String.join(", ", exports)),
        Value.label(String.join(", ", names)));
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
