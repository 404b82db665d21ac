package colab.render;

import colab.table.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * The title of a table as lines of text, with the warning that its data are synthetic beside it or,
 * for want of room, below.
 */
final class Title {
  static final String SYNTHETIC = "SYNTHETIC SAMPLE DATA";
  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  private Title() {}

  static List<String> lines(Table table, RenderOptions options) {
    String title = Clean.text(table.title()).strip();
    List<String> lines = new ArrayList<>();
    if (!title.isEmpty()) {
      lines.addAll(Wrapped.lines(title, RenderOptions.WIDTH));
    }
    if (table.synthetic()) {
      addMarker(lines, RenderOptions.WIDTH);
    }
    return options.color() ? lines.stream().map(line -> BOLD + line + PLAIN).toList() : lines;
  }

  private static void addMarker(List<String> lines, int width) {
    int last = lines.size() - 1;
    String beside = last < 0 ? SYNTHETIC : lines.get(last) + "  " + SYNTHETIC;
    if (last < 0 || DisplayWidth.of(beside) > width) {
      lines.add(SYNTHETIC);
    } else {
      lines.set(last, beside);
    }
  }
}
