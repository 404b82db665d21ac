package colab.render;

import colab.table.Value.Caution;

/**
 * One place on a screen.
 *
 * @param text what is printed
 * @param tail how much of it stands right of where the cells of its column are aligned, such as 3
 *     in 12.48; {@link #LOOSE} when it is only set flush
 * @param caution how far it can be trusted
 */
record Cell(String text, int tail, Caution caution) {
  static final int LOOSE = -1;

  static Cell loose(String text) {
    return new Cell(text, LOOSE, Caution.NONE);
  }

  static Cell aligned(String text, int tail) {
    return new Cell(text, tail, Caution.NONE);
  }

  Cell with(Caution other) {
    return new Cell(text, tail, other);
  }

  /** {@return this cell, set flush} */
  Cell flush() {
    return new Cell(text, LOOSE, caution);
  }

  boolean isAligned() {
    return tail != LOOSE;
  }

  /** {@return the asterisks after it} */
  String mark() {
    return Legend.mark(caution);
  }
}
