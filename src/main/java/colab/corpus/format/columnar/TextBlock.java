package colab.corpus.format.columnar;

import colab.corpus.Keys;
import colab.corpus.Row;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * The block of a column of texts: numbers behind one prefix, as identifiers mostly are, or bytes,
 * deflated.
 */
final class TextBlock {
  /** More text than the rows of a group ever have. */
  private static final int MOST_BYTES = 1 << 26;

  private static final int MOST_DIGITS = 18;
  private static final int PLAIN = 0;
  private static final int NUMBERED = 1;

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

  static void write(String[] texts, int rows, ByteWriter to) {
    long[] numbers = new long[rows];
    String prefix = prefix(texts, rows);
    boolean numbered = true;
    for (int i = 0; i < rows && numbered; i++) {
      numbers[i] = texts[i].isEmpty() ? Row.MISSING : number(texts[i], prefix);
      numbered = texts[i].isEmpty() || numbers[i] >= 0;
    }
    if (numbered) {
      to.number(NUMBERED).text(prefix);
      NumberBlock.write(numbers, rows, to);
    } else {
      writePlain(texts, rows, to);
    }
  }

  private static void writePlain(String[] texts, int rows, ByteWriter to) {
    byte[][] bytes = new byte[rows][];
    for (int i = 0; i < rows; i++) {
      bytes[i] = texts[i].getBytes(StandardCharsets.UTF_8);
    }
    write(bytes, rows, to);
  }

  static void write(byte[][] bytes, int rows, ByteWriter to) {
    long[] lengths = new long[rows];
    ByteWriter all = new ByteWriter();
    for (int i = 0; i < rows; i++) {
      lengths[i] = bytes[i].length;
      all.raw(bytes[i], bytes[i].length);
    }
    to.number(PLAIN);
    NumberBlock.write(lengths, rows, to);
    to.number(all.size());
    deflate(all, to);
  }

  private static void deflate(ByteWriter all, ByteWriter to) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    deflater.setInput(all.array());
    deflater.finish();
    byte[] part = new byte[1 << 14];
    while (!deflater.finished()) {
      to.raw(part, deflater.deflate(part));
    }
    deflater.end();
  }

  /** {@return what stands before the digits at the end of the first text} */
  private static String prefix(String[] texts, int rows) {
    for (int i = 0; i < rows; i++) {
      if (!texts[i].isEmpty()) {
        int end = texts[i].length();
        while (end > 0 && isDigit(texts[i].charAt(end - 1))) {
          end--;
        }
        return texts[i].substring(0, end);
      }
    }
    return "";
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** {@return the number after the prefix; -1 where the text is not made of both} */
  private static long number(String text, String prefix) {
    int digits = text.length() - prefix.length();
    boolean plain = digits > 0 && digits <= MOST_DIGITS && text.startsWith(prefix);
    if (!plain || digits > 1 && text.charAt(prefix.length()) == '0') {
      return -1;
    }
    long number = 0;
    for (int i = prefix.length(); i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return -1;
      }
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
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
