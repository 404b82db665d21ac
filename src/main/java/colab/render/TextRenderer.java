package colab.render;

import colab.table.Note;
import colab.table.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Tables as a screen of text: title, headings, a line a row, notes. Lines end without spaces. An
 * empty line stands between tables. Columns that do not fit follow below, in blocks of their own.
 */
final class TextRenderer implements Renderer {
  private static final String NO_ROWS = "(no rows)";
  private static final String CONTINUED = "The same rows, further columns:";

  @Override
  public void render(List<Table> tables, RenderOptions options, Appendable out) throws IOException {
    Sketch.refuseUnsuitable(tables, options);
    String between = "";
    for (Table table : tables) {
      out.append(between);
      for (String line : lines(table, options)) {
        out.append(withoutSpacesAtItsEnd(line)).append('\n');
      }
      between = "\n";
    }
  }

  private static List<String> lines(Table table, RenderOptions options) {
    Screen screen = Screen.of(table, options);
    List<String> lines = new ArrayList<>(Title.lines(table, options));
    lines.addAll(body(screen, RenderOptions.WIDTH));
    if (screen.height() == 0 && !table.columns().isEmpty()) {
      lines.add(NO_ROWS);
    }
    List<String> sketch = Sketch.lines(table, options);
    lines.addAll(sketch);
    if (table.isProse()) {
      lines.addAll(paragraphs(table, RenderOptions.WIDTH));
    } else if (options.notes()) {
      lines.addAll(sketch.isEmpty() || table.notes().isEmpty() ? List.of() : List.of(""));
      Legend.of(screen.cells().stream().map(Cell::caution).toList())
          .ifPresent(
              legend -> lines.addAll(Prose.lines(List.of(Note.of(legend)), RenderOptions.WIDTH)));
      lines.addAll(Prose.lines(table.notes(), RenderOptions.WIDTH));
    }
    return lines;
  }

  /** Where there is no table, notes are paragraphs, and no option leaves them out. */
  private static List<String> paragraphs(Table table, int width) {
    List<String> lines = new ArrayList<>();
    for (Note note : table.notes()) {
      lines.addAll(lines.isEmpty() ? List.of() : List.of(""));
      lines.addAll(Prose.lines(List.of(note), width));
    }
    return lines;
  }

  private static List<String> body(Screen screen, int width) {
    List<String> whole = block(screen, width);
    if (whole.stream().allMatch(line -> DisplayWidth.of(line.stripTrailing()) <= width)) {
      return whole;
    }
    List<String> lines = new ArrayList<>();
    for (List<Strip> strips : Folded.of(screen.strips(), width)) {
      lines.addAll(lines.isEmpty() ? List.of() : List.of("", CONTINUED));
      lines.addAll(block(new Screen(strips, screen.even(), screen.heads()), width));
    }
    return lines;
  }

  private static List<String> block(Screen screen, int width) {
    List<Block> blocks = screen.strips().stream().map(Block::new).toList();
    int[] widths = Fit.widths(blocks, width, screen.even());
    List<String> lines = new ArrayList<>();
    lines.addAll(Pasted.onTheLastLine(each(widths, i -> blocks.get(i).heading(widths[i])), widths));
    for (int row = 0; row < screen.height(); row++) {
      int at = row;
      if (!screen.head(row).isEmpty()) {
        lines.addAll(Wrapped.lines(screen.head(row), width));
      }
      lines.addAll(
          Pasted.onTheFirstLine(each(widths, i -> blocks.get(i).cell(at, widths[i])), widths));
    }
    return lines;
  }

  private static List<List<String>> each(int[] widths, IntFunction<List<String>> column) {
    return IntStream.range(0, widths.length).mapToObj(column).toList();
  }

  private static String withoutSpacesAtItsEnd(String line) {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == ' ') {
      end--;
    }
    return line.substring(0, end);
  }
}
