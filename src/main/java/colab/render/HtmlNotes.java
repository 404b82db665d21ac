package colab.render;

import colab.table.Note;
import colab.table.Table;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The notes of a table as HTML: findings as a list of terms, the others as one paragraph. Where
 * there is no table each is a paragraph, and no option leaves it out.
 */
final class HtmlNotes {
  private HtmlNotes() {}

  static void write(Table table, Screen screen, RenderOptions options, Appendable out)
      throws IOException {
    if (table.isProse()) {
      for (Note note : table.notes()) {
        out.append("<p>").append(Html.words(note.text())).append("</p>\n");
      }
    } else if (options.notes()) {
      write(table, screen, out);
    }
  }

  private static void write(Table table, Screen screen, Appendable out) throws IOException {
    List<Note> findings = table.notes().stream().filter(note -> !note.label().isEmpty()).toList();
    if (!findings.isEmpty()) {
      out.append("<dl>\n");
      for (Note note : findings) {
        out.append("<dt>").append(Html.words(note.label())).append("</dt>");
        out.append("<dd>").append(Html.words(Clean.sentence(note.text()))).append("</dd>\n");
      }
      out.append("</dl>\n");
    }
    Stream<String> legend = Legend.of(screen.cells().stream().map(Cell::caution).toList()).stream();
    Stream<String> plain =
        table.notes().stream().filter(note -> note.label().isEmpty()).map(Note::text);
    List<String> sentences = Stream.concat(legend.map(text -> text + "."), plain).toList();
    if (!sentences.isEmpty()) {
      out.append("<p>").append(Html.words(String.join(" ", sentences))).append("</p>\n");
    }
  }
}
