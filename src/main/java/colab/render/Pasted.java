package colab.render;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The cells of one row, each a few lines of the width of its column, set beside each other. */
final class Pasted {
  private Pasted() {}

  /**
   * {@return as many lines as the highest cell has, with the first lines of all cells beside each
   * other}
   */
  static List<String> onTheFirstLine(List<List<String>> cells, int[] widths) {
    return lines(cells, widths, false);
  }

  /**
   * {@return as many lines as the highest cell has, with the last lines of all cells beside each
   * other}
   */
  static List<String> onTheLastLine(List<List<String>> cells, int[] widths) {
    return lines(cells, widths, true);
  }

  private static List<String> lines(List<List<String>> cells, int[] widths, boolean last) {
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, height)
        .mapToObj(line -> line(cells, widths, last, line - height))
        .toList();
  }

  private static String line(List<List<String>> cells, int[] widths, boolean last, int fromEnd) {
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, widths.length)
        .mapToObj(
            i -> {
              List<String> cell = cells.get(i);
              int at = fromEnd + (last ? cell.size() : height);
              return at >= 0 && at < cell.size() ? cell.get(at) : " ".repeat(widths[i]);
            })
        .collect(Collectors.joining(" ".repeat(Fit.GAP)));
  }
}
