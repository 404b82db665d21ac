package colab.render;

import colab.table.Note;
import colab.table.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * GitHub Markdown: a heading, a pipe table, its notes as a list. Words mean nothing but themselves;
 * the spaces that indent them stay, as no-break spaces.
 */
final class MarkdownRenderer implements Renderer {
  @Override
  public void render(List<Table> tables, RenderOptions options, Appendable out) throws IOException {
    String between = "";
    for (Table table : tables) {
      out.append(between).append(String.join("\n\n", parts(table, options))).append('\n');
      between = "\n";
    }
  }

  private static List<String> parts(Table table, RenderOptions options) {
    Screen screen = Screen.of(table, options);
    List<String> parts = new ArrayList<>();
    if (!table.isProse() || !table.title().isBlank()) {
      parts.add(("### " + Markdown.line(table.title())).strip());
    }
    if (table.synthetic()) {
      parts.add("**" + Title.SYNTHETIC + "**");
    }
    if (!screen.strips().isEmpty()) {
      parts.add(pipes(screen));
    }
    if (table.isProse()) {
      table.notes().forEach(note -> parts.add(Markdown.line(note.text())));
    } else if (options.notes()) {
      String notes = notes(table, screen);
      Stream.of(notes).filter(text -> !text.isEmpty()).forEach(parts::add);
    }
    return parts;
  }

  private static String pipes(Screen screen) {
    List<String> lines = new ArrayList<>();
    lines.add(row(screen, strip -> Markdown.cell(strip.heading())));
    lines.add(row(screen, strip -> strip.side() == Strip.Side.LEFT ? "---" : "---:"));
    for (int i = 0; i < screen.height(); i++) {
      int at = i;
      if (!screen.head(i).isEmpty()) {
        lines.add(
            "| **" + Markdown.cell(screen.head(i)) + "**" + " |".repeat(screen.strips().size()));
      }
      lines.add(
          row(
              screen,
              strip -> Markdown.cell(strip.cells().get(at).text() + strip.cells().get(at).mark())));
    }
    return String.join("\n", lines);
  }

  private static String row(Screen screen, Function<Strip, String> cell) {
    return screen.strips().stream().map(cell).collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String notes(Table table, Screen screen) {
    Stream<Note> legend =
        Legend.of(screen.cells().stream().map(Cell::caution).toList()).map(Note::of).stream();
    return Stream.concat(legend, table.notes().stream())
        .map(MarkdownRenderer::item)
        .collect(Collectors.joining("\n"));
  }

  private static String item(Note note) {
    String label = Markdown.line(note.label());
    return "- " + (label.isEmpty() ? "" : "**" + label + "**: ") + Markdown.line(note.text());
  }
}
