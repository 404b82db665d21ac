package colab.counted;

import colab.Diagnostic;
import colab.corpus.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The rows of a counted table, without what is printed below it: a note, or a second table with the
 * citation thresholds of percentiles.
 *
 * @param lines the rows
 * @param diagnostics rows that hold a name and nothing else
 */
record Body(List<Grid.Line> lines, List<Diagnostic> diagnostics) {

  /**
   * {@return the body of the grid}
   *
   * <p>It ends at a row with text in its first cell alone, when blank rows stand before it or when
   * it announces thresholds.
   *
   * @param first the index of its first row
   */
  static Body of(Grid grid, int first) {
    List<Grid.Line> lines = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (int i = first; i < grid.rows().size(); i++) {
      Grid.Line line = grid.rows().get(i);
      boolean apart = line.number() > grid.rows().get(i - 1).number() + 1;
      if (isTitle(line) && (apart || announcesThresholds(line))) {
        break;
      }
      if (line.cell(0).isBlank() || isTitle(line)) {
        diagnostics.add(warning(grid, line));
      } else {
        lines.add(line);
      }
    }
    return new Body(lines, diagnostics);
  }

  private static boolean isTitle(Grid.Line line) {
    return !line.cell(0).isBlank() && line.cells().stream().skip(1).allMatch(String::isBlank);
  }

  private static boolean announcesThresholds(Grid.Line line) {
    return line.cell(0).toLowerCase(Locale.ROOT).contains(" thresholds ");
  }

  private static Diagnostic warning(Grid grid, Grid.Line line) {
    String what = line.cell(0).isBlank() ? "figures without a name" : "a name without figures";
    return new Diagnostic(
        grid.provenance().source(),
        line.number(),
        "",
        Diagnostic.Severity.REJECTED,
        "the row holds " + what);
  }
}
