package colab.render;

import colab.table.Column;
import colab.table.Note;
import colab.table.Table;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One JSON object a table; a list of objects unless there is just one. Columns, rows and notes have
 * a line each. Without notes the list of them is empty, so that its place is known.
 */
final class JsonRenderer implements Renderer {
  @Override
  public void render(List<Table> tables, RenderOptions options, Appendable out) throws IOException {
    String objects =
        tables.stream().map(table -> object(table, options)).collect(Collectors.joining(",\n"));
    out.append(tables.size() == 1 ? objects : "[\n" + objects + "\n]").append('\n');
  }

  private static String object(Table table, RenderOptions options) {
    Table wide = table.forPrograms();
    List<Note> notes = options.notes() ? table.notes() : List.of();
    return "{\n"
        + List.of(
                Json.member("id", Json.quoted(table.id())),
                Json.member("title", Json.quoted(table.title())),
                Json.member("synthetic", Boolean.toString(table.synthetic())),
                Json.member(
                    "columns", list(wide.columns().stream().map(JsonRenderer::column).toList())),
                Json.member(
                    "rows",
                    list(
                        wide.rows().stream()
                            .map(row -> Json.row(wide.columns(), row, options))
                            .toList())),
                Json.member("notes", list(notes.stream().map(JsonRenderer::note).toList())))
            .stream()
            .map(member -> "  " + member)
            .collect(Collectors.joining(",\n"))
        + "\n}";
  }

  private static String column(Column column) {
    return String.join(
        ", ",
        Json.member("id", Json.quoted(column.id())),
        Json.member("heading", Json.quoted(column.heading().strip())),
        Json.member("unit", Json.unit(column.unit())));
  }

  private static String note(Note note) {
    return Json.member("label", Json.quoted(note.label()))
        + ", "
        + Json.member("text", Json.quoted(note.text()));
  }

  private static String list(List<String> objects) {
    return objects.isEmpty()
        ? "[]"
        : objects.stream().collect(Collectors.joining("},\n    {", "[\n    {", "}\n  ]"));
  }
}
