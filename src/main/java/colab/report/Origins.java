package colab.report;

import colab.table.Column;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where each table of a report comes from, in one row a table: what {@link Sources} tells figure by
 * figure.
 *
 * @param file the report
 */
record Origins(ReportFile file) {

  Table table() {
    List<Column> columns =
        List.of(
            Column.of("table", "Table", Unit.TEXT),
            Column.of("source", "Made by", Unit.TEXT),
            Column.of("files", "From", Unit.TEXT));
    List<List<Value>> rows = file.tables().stream().map(this::row).toList();
    Note note = Note.of("Any of these commands, with its files and --explain, puts the values in.");
    return new Table("provenance", "Provenance", false, columns, rows, List.of(note));
  }

  private List<Value> row(TableSpec spec) {
    Set<String> made = new LinkedHashSet<>();
    Set<String> exports = new LinkedHashSet<>();
    if (spec instanceof TableSpec.Commanded commanded) {
      made.add("colab " + commanded.command());
      exports.addAll(commanded.exports());
    }
    for (FigureSpec figure : spec.figures()) {
      made.add(source(figure.source()));
      exports.addAll(figure.exports());
    }
    return List.of(
        Value.label(spec.head().name()),
        Value.label(String.join("; ", made)),
        Value.label(files(exports).collect(Collectors.joining(", "))));
  }

  private Stream<String> files(Set<String> exports) {
    return exports.stream()
        .flatMap(name -> Objects.requireNonNull(file.exports().get(name)).files().stream())
        .map(Path::getFileName)
        .map(String::valueOf)
        .distinct();
  }

  private static String source(FigureSource source) {
    if (source instanceof FigureSource.Command command) {
      return "colab " + command.line();
    }
    if (source instanceof FigureSource.Printed printed) {
      return (printed.rank() ? "place by " : "printed: ") + printed.metric();
    }
    return ((FigureSource.Rows) source).column().isPresent() ? "copied" : "number of rows";
  }
}
