package colab.render;

import colab.table.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The notes of tables as text below their titles, to be kept beside a csv or tsv file, which has
 * none.
 */
public final class NotesRenderer implements Renderer {
  @Override
  public void render(List<Table> tables, RenderOptions options, Appendable out) throws IOException {
    String between = "";
    for (Table table : tables) {
      List<String> lines = new ArrayList<>(Title.lines(table, options));
      lines.addAll(Prose.lines(table.notes(), RenderOptions.WIDTH));
      out.append(between);
      for (String line : lines) {
        out.append(line).append('\n');
      }
      between = "\n";
    }
  }
}
