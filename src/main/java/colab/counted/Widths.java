package colab.counted;

import colab.corpus.Grid;

/** Whether a row has as many cells as its header; cells beyond it may be empty. */
final class Widths {
  private Widths() {}

  /** {@return what is wrong with the row; empty when nothing is} */
  static String fault(Grid grid, Grid.Line line) {
    int width = grid.rows().get(0).cells().size();
    for (int i = width; i < line.cells().size(); i++) {
      if (!line.cell(i).isBlank()) {
        return "the row has " + line.cells().size() + " cells, the header has " + width;
      }
    }
    return "";
  }
}
