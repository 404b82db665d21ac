package colab.render;

import colab.table.Table;
import java.io.IOException;
import java.util.List;

/**
 * Tab-separated values; in words a tab, a line end and a backslash become {@code \t}, {@code \n},
 * {@code \r} and {@code \\}.
 */
final class TsvRenderer implements Renderer {
  @Override
  public void render(List<Table> tables, RenderOptions options, Appendable out) throws IOException {
    new Fields('\t', (text, alone) -> field(text), options).write(tables, out);
  }

  private static String field(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }
}
