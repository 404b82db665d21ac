package colab.corpus.sheet.workbook;

import java.io.IOException;
import java.util.Arrays;

/** The cells of the present row as they are written, by column. Mutable. */
final class CellsOfRow {
  /** The widest sheet that any spreadsheet makes. */
  static final int MOST_COLUMNS = 16_384;

  /** How the characters of a cell are meant. */
  enum Kind {
    NOTHING,
    NUMBER,
    SHARED,
    TEXT,
    BOOLEAN,
    ERROR;

    /** {@return the kind that the attribute {@code t} names} */
    static Kind of(String name) {
      return switch (name) {
        case "", "n" -> NUMBER;
        case "s" -> SHARED;
        case "b" -> BOOLEAN;
        case "e" -> ERROR;
        default -> TEXT;
      };
    }
  }

  private final Bytes text = new Bytes();
  private Kind[] kinds = new Kind[64];
  private int[] styles = new int[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int width;

  Bytes text() {
    return text;
  }

  void clear() {
    width = 0;
    text.clear();
  }

  int width() {
    return width;
  }

  /** Begins a cell; those between it and the last are empty. */
  void begin(int column, Kind kind, int style) throws IOException {
    if (column >= MOST_COLUMNS) {
      throw new IOException("a cell stands beyond the last column that a spreadsheet has");
    }
    while (column >= kinds.length) {
      grow();
    }
    for (; width <= column; width++) {
      kinds[width] = Kind.NOTHING;
    }
    kinds[column] = kind;
    styles[column] = style;
    starts[column] = text.length();
    ends[column] = text.length();
  }

  private void grow() {
    int size = kinds.length * 2;
    kinds = Arrays.copyOf(kinds, size);
    styles = Arrays.copyOf(styles, size);
    starts = Arrays.copyOf(starts, size);
    ends = Arrays.copyOf(ends, size);
  }

  void end(int column) {
    ends[column] = text.length();
  }

  Kind kind(int column) {
    return kinds[column];
  }

  int style(int column) {
    return styles[column];
  }

  String raw(int column) {
    return text.text(starts[column], ends[column]);
  }
}
