package colab.corpus.sheet;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Finds the cells of one row of well-formed delimited text (RFC 4180; line ends LF or CRLF) in a
 * buffer of bytes. Inside quotes it looks at eight bytes at a time: a byte of x = word xor pattern
 * is zero where the word has the wanted byte, and
 *
 * <pre>
 * ~(((x and 7f..7f) + 7f..7f) or x or 7f..7f)
 * </pre>
 *
 * has the high bit of exactly those bytes; (x - 01..01) and not x, which is cheaper, has the high
 * bit of some byte if and only if there is one.
 */
final class RowScanner {
  /** What came of looking for a row. */
  enum Outcome {
    /** A row was found. */
    ROW,
    /** The row goes on beyond the buffer. */
    MORE,
    /** There is no row any more. */
    END,
    /** The row is not plainly well-formed. */
    UNSURE
  }

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;
  private static final long PLACES = 0x0001020304050607L;
  private static final long SEVENS = 0x7f * ONES;
  private static final long LINE_FEEDS = '\n' * ONES;

  private final byte delimiter;
  private final byte quote;
  private final long quotePattern;
  private int[] starts = new int[128];
  private int[] ends = new int[128];
  private int width;
  private int lineBreaks;
  private int feeds;
  private int first;
  private int next;
  private boolean open;

  /** Looks for cells between these marks, which may stand between these quotation marks. */
  RowScanner(byte delimiter, byte quote) {
    this.delimiter = delimiter;
    this.quote = quote;
    this.quotePattern = (quote & 0xff) * ONES;
  }

  /** {@return a scanner of cells that may stand between double quotation marks} */
  static RowScanner quoted(byte delimiter) {
    return new RowScanner(delimiter, (byte) '"');
  }

  /** {@return whether cells may stand between quotation marks} */
  boolean isQuoted() {
    return quote == '"';
  }

  byte delimiter() {
    return delimiter;
  }

  /** {@return whether a quotation mark was opened that nothing closes} */
  boolean isOpen() {
    return open;
  }

  int width() {
    return width;
  }

  int start(int cell) {
    return starts[cell];
  }

  int end(int cell) {
    return ends[cell];
  }

  /** {@return line breaks inside the row's cells} */
  int lineBreaks() {
    return lineBreaks;
  }

  /** {@return where the row starts} */
  int first() {
    return first;
  }

  /** {@return where the next row starts} */
  int next() {
    return next;
  }

  /**
   * Looks for the row that starts at a place.
   *
   * @param ended whether nothing follows the limit
   */
  Outcome scan(byte[] buffer, int from, int limit, boolean ended) {
    width = 0;
    lineBreaks = 0;
    first = from;
    if (from == limit) {
      return ended ? Outcome.END : Outcome.MORE;
    }
    int at = from;
    while (true) {
      at = quotedCells(buffer, at, limit);
      boolean quoted = at < limit && buffer[at] == quote;
      int start = quoted ? at + 1 : at;
      int end = quoted ? closingQuote(buffer, start, limit) : endOfPlain(buffer, start, limit);
      if (end == limit && (quoted || !ended)) {
        open = quoted && ended;
        return ended ? Outcome.UNSURE : Outcome.MORE;
      }
      addCell(start, end);
      at = quoted ? end + 1 : end;
      if (at == limit) {
        next = at;
        return ended ? Outcome.ROW : Outcome.MORE;
      }
      if (buffer[at] != delimiter) {
        return endOfRow(buffer, at, limit, ended);
      }
      at++;
    }
  }

  /**
   * Finds the cells that stand between quotes, as far as a delimiter follows each: what most
   * exports consist of.
   *
   * @return where the first cell starts that is not one of them
   */
  private int quotedCells(byte[] buffer, int from, int limit) {
    int last = limit - 2 * Long.BYTES;
    int cell = width;
    int most = starts.length;
    int at = from;
    while (at < last && cell < most && buffer[at] == quote) {
      int end = closing(buffer, at + 1, last);
      if (end < 0 || buffer[end + 1] != delimiter) {
        break;
      }
      starts[cell] = at + 1;
      ends[cell] = end;
      cell++;
      lineBreaks += feeds;
      at = end + 2;
    }
    width = cell;
    return at;
  }

  /**
   * {@return the place of the first quote that is not doubled; -1 when there is none before the
   * last place} Counts the line feeds before it.
   */
  private int closing(byte[] buffer, int from, int last) {
    int i = from;
    feeds = 0;
    while (i <= last) {
      long word = (long) LONGS.get(buffer, i);
      long quotes = first(word ^ quotePattern);
      if (quotes == 0) {
        feeds += first(word ^ LINE_FEEDS) == 0 ? 0 : number(matches(word, LINE_FEEDS));
        i += Long.BYTES;
        continue;
      }
      long before = Long.lowestOneBit(quotes) - 1;
      feeds +=
          (first(word ^ LINE_FEEDS) & before) == 0 ? 0 : number(matches(word, LINE_FEEDS) & before);
      int end = i + firstByte(quotes);
      if (buffer[end + 1] != quote) {
        return end;
      }
      i = end + 2;
    }
    return -1;
  }

  /** {@return a word whose lowest bit, if any, is the high bit of the first byte that is zero} */
  private static long first(long x) {
    return x - ONES & ~x & HIGHS;
  }

  /** The product moves the byte that says n to the top; the quick compiler counts zeros slowly. */
  private static int firstByte(long highs) {
    return (int) ((Long.lowestOneBit(highs) >>> 7) * PLACES >>> 56);
  }

  /** {@return how many bytes are marked} */
  private static int number(long highs) {
    return (int) ((highs >>> 7) * ONES >>> 56);
  }

  private Outcome endOfRow(byte[] buffer, int at, int limit, boolean ended) {
    if (buffer[at] == '\n') {
      next = at + 1;
      return Outcome.ROW;
    }
    if (buffer[at] != '\r') {
      return Outcome.UNSURE;
    }
    if (at + 1 == limit) {
      next = limit;
      return ended ? Outcome.ROW : Outcome.MORE;
    }
    next = at + 2;
    return buffer[at + 1] == '\n' ? Outcome.ROW : Outcome.UNSURE;
  }

  private void addCell(int start, int end) {
    if (width == starts.length) {
      starts = Arrays.copyOf(starts, width * 2);
      ends = Arrays.copyOf(ends, width * 2);
    }
    starts[width] = start;
    ends[width] = end;
    width++;
  }

  /** {@return the place of a delimiter, line end or quote, or the limit} */
  private int endOfPlain(byte[] buffer, int from, int limit) {
    for (int i = from; i < limit; i++) {
      byte b = buffer[i];
      if (b == delimiter || b == '\n' || b == '\r' || b == quote) {
        return i;
      }
    }
    return limit;
  }

  /**
   * {@return the place of the quote that closes the cell, or the limit; two quotes are one of the
   * text}
   */
  private int closingQuote(byte[] buffer, int from, int limit) {
    int at = quote(buffer, from, limit);
    while (at < limit && at + 1 < limit && buffer[at + 1] == quote) {
      at = quote(buffer, at + 2, limit);
    }
    return at;
  }

  private int quote(byte[] buffer, int from, int limit) {
    int i = from;
    for (; i + Long.BYTES <= limit; i += Long.BYTES) {
      long word = (long) LONGS.get(buffer, i);
      long x = word ^ quotePattern;
      long y = word ^ LINE_FEEDS;
      if ((((x - ONES) & ~x | (y - ONES) & ~y) & HIGHS) == 0) {
        continue;
      }
      long quotes = matches(word, quotePattern);
      long feeds = matches(word, LINE_FEEDS);
      if (quotes != 0) {
        lineBreaks += feeds == 0 ? 0 : number(feeds & Long.lowestOneBit(quotes) - 1);
        return i + (Long.numberOfTrailingZeros(quotes) >>> 3);
      }
      lineBreaks += feeds == 0 ? 0 : number(feeds);
    }
    for (; i < limit && buffer[i] != quote; i++) {
      lineBreaks += buffer[i] == '\n' ? 1 : 0;
    }
    return i;
  }

  private static long matches(long word, long pattern) {
    long x = word ^ pattern;
    return ~(((x & SEVENS) + SEVENS) | x | SEVENS);
  }

  /** {@return whether the row is made of delimiters, quotes and spaces only} */
  boolean isBlank(byte[] buffer) {
    for (int i = first; i < next; i++) {
      byte b = buffer[i];
      if (b != delimiter && b != quote && (b > ' ' || b < 0)) {
        return false;
      }
    }
    return true;
  }
}
