package colab.corpus.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A cell as the bytes between two places of a buffer, as they stand in the file. Mutable: one
 * object serves all cells, and is valid until the next row.
 */
public final class ByteCell {

  private byte[] bytes = new byte[0];
  private int start;
  private int end;
  private CellText text = new CellText(true);

  /** Where some cells of one buffer stand, to look at them later. Mutable. */
  public static final class Places {
    private final int[] bounds;
    private byte[] bytes = new byte[0];
    private CellText text = new CellText(true);

    /** Room for so many cells. */
    public Places(int number) {
      bounds = new int[2 * number];
    }

    /** Begins with the cells of another row. */
    void of(byte[] buffer, CellText decoder) {
      bytes = buffer;
      text = decoder;
    }

    /** Remembers where a cell stands. */
    void put(int place, int start, int end) {
      bounds[2 * place] = start;
      bounds[2 * place + 1] = end;
    }

    /** {@return the text of the cell that was remembered at this place} */
    public String text(int place) {
      return text.of(bytes, bounds[2 * place], bounds[2 * place + 1]);
    }
  }

  /** Looks at other bytes. */
  public void at(byte[] buffer, int from, int to) {
    bytes = buffer;
    start = from;
    end = to;
  }

  /** Looks at other bytes, which are made text so. */
  void at(byte[] buffer, int from, int to, CellText decoder) {
    at(buffer, from, to);
    text = decoder;
  }

  /** Looks at the bytes between two places of another cell, without the spaces around them. */
  public void within(ByteCell cell, int from, int to) {
    int first = cell.start + from;
    int last = cell.start + to;
    while (first < last && cell.bytes[first] == ' ') {
      first++;
    }
    while (first < last && cell.bytes[last - 1] == ' ') {
      last--;
    }
    at(cell.bytes, first, last, cell.text);
  }

  /** {@return the first place of the byte from this one on, or the length} */
  public int indexOf(byte wanted, int from) {
    long pattern = Octets.of(wanted);
    int i = start + from;
    for (; i < end && i + Long.BYTES <= bytes.length; i += Long.BYTES) {
      long found = Octets.first(Octets.at(bytes, i) ^ pattern);
      if (found != 0) {
        return Math.min(end, i + Octets.firstByte(found)) - start;
      }
    }
    while (i < end && bytes[i] != wanted) {
      i++;
    }
    return Math.min(end, i) - start;
  }

  public int length() {
    return end - start;
  }

  /** {@return the byte at a place of the cell} */
  public byte get(int index) {
    return bytes[start + index];
  }

  /** {@return whether the cell has these bytes} */
  public boolean isEqual(byte[] other) {
    return Arrays.equals(bytes, start, end, other, 0, other.length);
  }

  /** {@return a copy of the bytes} */
  public byte[] copy() {
    return Arrays.copyOfRange(bytes, start, end);
  }

  /**
   * {@return whether the bytes are the text: one letter each, no doubled quote, no carriage return}
   */
  public boolean isPlain() {
    for (int i = start; i < end; i++) {
      byte b = bytes[i];
      if (b < 0 || b == '"' || b == '\r') {
        return false;
      }
    }
    return true;
  }

  /** {@return the text of a plain cell} */
  public String plain() {
    return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
  }

  /** {@return the text of the cell} */
  public String text() {
    return text.of(bytes, start, end);
  }

  /** {@return a hash of the bytes, eight at a time} */
  public long hash() {
    long hash = length() * 0x9E3779B97F4A7C15L;
    int i = start;
    for (; i + Long.BYTES <= end; i += Long.BYTES) {
      hash = (hash ^ Octets.at(bytes, i)) * 0xBF58476D1CE4E5B9L;
      hash ^= hash >>> 32;
    }
    if (i < end) {
      hash = (hash ^ last(i)) * 0x94D049BB133111EBL;
    }
    return hash ^ hash >>> 29;
  }

  /** {@return the bytes from this place on, fewer than eight, as one number} */
  private long last(int from) {
    if (from + Long.BYTES <= bytes.length) {
      return Octets.at(bytes, from) & (1L << Byte.SIZE * (end - from)) - 1;
    }
    long number = 0;
    for (int i = end - 1; i >= from; i--) {
      number = number << Byte.SIZE | bytes[i] & 0xff;
    }
    return number;
  }
}
