package colab.corpus.format.columnar;

import colab.corpus.Keys;
import colab.corpus.Row;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The block of a column of texts: numbers behind one prefix, as identifiers mostly are, or bytes,
 * deflated.
 */
final class TextBlock {
  /** More text than the rows of a group ever have. */
  private static final int MOST_BYTES = 1 << 26;

  static final int PLAIN = 0;
  static final int NUMBERED = 1;

  /** Of no row. */
  static final TextBlock NOTHING = new TextBlock(true, "", new long[0], new byte[0]);

  private final boolean numbered;
  private final String prefix;
  private final long[] numbers;
  private final byte[] bytes;

  /** Numbers, or where each text ends in the bytes. */
  private TextBlock(boolean numbered, String prefix, long[] numbers, byte[] bytes) {
    this.numbered = numbered;
    this.prefix = prefix;
    this.numbers = numbers;
    this.bytes = bytes;
  }

  static TextBlock read(ByteReader from, int rows) {
    boolean numbered = from.upTo(NUMBERED) == NUMBERED;
    String prefix = numbered ? from.text() : "";
    long[] numbers = new long[rows];
    NumberBlock.read(from, rows, numbers, Limits.NONE);
    if (numbered) {
      return new TextBlock(true, prefix, numbers, new byte[0]);
    }
    int size = from.upTo(MOST_BYTES);
    long end = 0;
    for (int i = 0; i < rows; i++) {
      if (numbers[i] < 0 || numbers[i] > size - end) {
        throw new ByteReader.Malformed("a text outside of the block");
      }
      end += numbers[i];
      numbers[i] = end;
    }
    return new TextBlock(false, "", numbers, inflated(from, size));
  }

  /** Grows with what is really there: a size that is only claimed costs nothing. */
  private static byte[] inflated(ByteReader from, int size) {
    Inflater inflater = new Inflater();
    try {
      int stored = from.left();
      inflater.setInput(from.bytes(), from.pass(stored), stored);
      ByteWriter all = new ByteWriter();
      byte[] part = new byte[1 << 14];
      while (!inflater.finished() && all.size() <= size) {
        int count = inflater.inflate(part);
        if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw new ByteReader.Malformed("cut");
        }
        all.raw(part, count);
      }
      if (all.size() != size) {
        throw new ByteReader.Malformed("texts of another length");
      }
      return all.array();
    } catch (DataFormatException e) {
      throw new ByteReader.Malformed("not deflated");
    } finally {
      inflater.end();
    }
  }

  String text(int row) {
    if (!numbered) {
      return new String(bytes(row), StandardCharsets.UTF_8);
    }
    return numbers[row] == Row.MISSING ? "" : prefix + numbers[row];
  }

  /** {@return the bytes in the row} */
  byte[] bytes(int row) {
    if (numbered) {
      throw new ByteReader.Malformed("numbers in place of bytes");
    }
    int start = row == 0 ? 0 : (int) numbers[row - 1];
    return Arrays.copyOfRange(bytes, start, (int) numbers[row]);
  }

  /** {@return the key of the identifier in the row} */
  long key(int row) {
    boolean scopus = numbered && numbers[row] != Row.MISSING && prefix.equals(Keys.SCOPUS);
    return scopus ? Keys.ofScopus(numbers[row]) : Keys.of(text(row));
  }
}
