package colab.render;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The widths of a screen's columns. What is too wide gives way in this order, only as far as it
 * must: long words wrap down to a comfortable width, headings go on two lines, words wrap further.
 * Columns that still do not fit were put elsewhere by {@link Folded}; a single one is wider than
 * the screen.
 */
final class Fit {
  static final int GAP = 2;
  private static final int COMFORTABLE = 28;

  private final List<Block> blocks;
  private final int[] least;
  private final int[] widths;
  private final int room;

  private Fit(List<Block> blocks, int width) {
    this.blocks = blocks;
    this.least = blocks.stream().mapToInt(Block::least).toArray();
    this.widths = blocks.stream().mapToInt(Block::natural).toArray();
    this.room = width - GAP * (blocks.size() - 1);
  }

  /**
   * {@return a width for each column}
   *
   * @param width the columns of the screen
   * @param even whether columns of numbers are to be equally wide, if they fit
   */
  static int[] widths(List<Block> blocks, int width, boolean even) {
    Fit fit = new Fit(blocks, width);
    fit.narrowWords(COMFORTABLE);
    fit.narrowHeadings();
    fit.narrowWords(0);
    fit.widenWords();
    if (even) {
      fit.evenOut();
    }
    return fit.widths;
  }

  private int excess() {
    return IntStream.of(widths).sum() - room;
  }

  private void narrowWords(int goal) {
    while (excess() > 0) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        boolean gives = blocks.get(i).hasWords() && widths[i] > Math.max(goal, least[i]);
        if (gives && (widest < 0 || widths[i] > widths[widest])) {
          widest = i;
        }
      }
      if (widest < 0) {
        return;
      }
      widths[widest]--;
    }
  }

  private void narrowHeadings() {
    while (excess() > 0) {
      int best = -1;
      for (int i = 0; i < widths.length; i++) {
        boolean gives = !blocks.get(i).hasWords() && saving(i) > 0;
        if (gives && (best < 0 || saving(i) > saving(best))) {
          best = i;
        }
      }
      if (best < 0) {
        return;
      }
      widths[best] -= saving(best);
    }
  }

  private int saving(int i) {
    return widths[i] - least[i];
  }

  private void widenWords() {
    for (int i = 0; i < widths.length; i++) {
      if (blocks.get(i).hasWords() && excess() < 0) {
        widths[i] = Math.min(blocks.get(i).natural(), widths[i] - excess());
      }
    }
  }

  private void evenOut() {
    int widest =
        IntStream.range(0, widths.length)
            .filter(i -> !blocks.get(i).hasWords())
            .map(i -> widths[i])
            .max()
            .orElse(0);
    int[] even =
        IntStream.range(0, widths.length)
            .map(i -> blocks.get(i).hasWords() ? widths[i] : widest)
            .toArray();
    if (IntStream.of(even).sum() <= room) {
      System.arraycopy(even, 0, widths, 0, widths.length);
    }
  }
}
