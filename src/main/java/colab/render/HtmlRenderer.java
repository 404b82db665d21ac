package colab.render;

import colab.table.Table;
import java.io.IOException;
import java.util.List;

/**
 * Tables of HTML without a page around them, to be pasted into a word processor or a page of one's
 * own: each with its caption and notes, aligned by attributes, since nothing else is taken along.
 */
final class HtmlRenderer implements Renderer {
  @Override
  public void render(List<Table> tables, RenderOptions options, Appendable out) throws IOException {
    for (Table table : tables) {
      Screen screen = Screen.of(table, options);
      String marker = table.synthetic() ? "<strong>" + Title.SYNTHETIC + "</strong>" : "";
      String caption = (Html.words(table.title()) + " " + marker).strip();
      if (screen.strips().isEmpty()) {
        out.append(caption.isEmpty() ? "" : "<p>" + caption + "</p>\n");
      } else {
        new HtmlTable(screen, HtmlTable.Dress.ATTRIBUTES).write("", caption, out);
      }
      HtmlNotes.write(table, screen, options, out);
    }
    out.append(tables.isEmpty() ? "\n" : "");
  }
}
