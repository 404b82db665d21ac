package colab.corpus.cell;

import colab.corpus.sheet.ByteCell;
import java.util.Optional;

/**
 * What cells of these bytes were found to mean, so that each is understood once. Mutable; it stops
 * learning when it is full.
 *
 * @param <T> what cells mean
 */
public final class Remembered<T> {
  private static final int MOST = 1 << 16;

  private byte[][] cells = new byte[1 << 8][];
  private Object[] meanings = new Object[1 << 8];
  private int size;

  /** {@return what the cell means, if it was seen before} */
  @SuppressWarnings("unchecked") // only put() fills the array
  public Optional<T> get(ByteCell cell) {
    int at = find(cell);
    return cells[at] == null ? Optional.empty() : Optional.of((T) meanings[at]);
  }

  private int find(ByteCell cell) {
    int mask = cells.length - 1;
    int at = (int) cell.hash() & mask;
    while (cells[at] != null && !cell.isEqual(cells[at])) {
      at = at + 1 & mask;
    }
    return at;
  }

  /** Learns what the cell means. */
  public void put(ByteCell cell, T meaning) {
    if (size == MOST) {
      return;
    }
    if (size * 2 >= cells.length) {
      grow();
    }
    int at = find(cell);
    cells[at] = cell.copy();
    meanings[at] = meaning;
    size++;
  }

  private void grow() {
    byte[][] before = cells;
    Object[] meant = meanings;
    cells = new byte[before.length * 2][];
    meanings = new Object[cells.length];
    ByteCell cell = new ByteCell();
    for (int i = 0; i < before.length; i++) {
      if (before[i] != null) {
        cell.at(before[i], 0, before[i].length);
        int at = find(cell);
        cells[at] = before[i];
        meanings[at] = meant[i];
      }
    }
  }
}
