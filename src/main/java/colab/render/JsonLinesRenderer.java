package colab.render;

import colab.table.Table;
import colab.table.Value;
import java.io.IOException;
import java.util.List;

/**
 * One JSON object a row, in a line of its own; with several tables its first member is the id of
 * the row's table.
 */
final class JsonLinesRenderer implements Renderer {
  @Override
  public void render(List<Table> tables, RenderOptions options, Appendable out) throws IOException {
    for (Table table : tables) {
      Table wide = table.forPrograms();
      String first = tables.size() > 1 ? Json.member("table", Json.quoted(table.id())) + ", " : "";
      for (List<Value> row : wide.rows()) {
        out.append("{" + first + Json.row(wide.columns(), row, options) + "}\n");
      }
    }
  }
}
