package colab.render;

import java.util.List;

/**
 * A column of a screen.
 *
 * @param heading what stands above it
 * @param side where its cells are set
 * @param cells its cells, from the top
 */
record Strip(String heading, Side side, List<Cell> cells) {

  /** Where the cells of a column are set. */
  enum Side {
    /** Words, from the left. */
    LEFT,
    /** Numbers, on their decimal points, from the right. */
    RIGHT,
    /** Intervals, as a block in the middle below the heading. */
    CENTRE
  }

  Strip {
    cells = List.copyOf(cells);
  }
}
