package colab.corpus.sheet;

import java.util.Arrays;

/**
 * Finds the cells of one row of well-formed delimited text (RFC 4180; line ends LF or CRLF) in a
 * buffer of bytes. Inside quotes it looks at {@linkplain Octets eight bytes at a time}.
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

  private static final long QUOTES = Octets.of('"');
  private static final long LINE_FEEDS = Octets.of('\n');

  private final byte delimiter;
  private final byte quote;
  private final long quotePattern;
  private int[] starts = new int[128];
  private int[] ends = new int[128];
  private int width;
  private int lineBreaks;
  private int closed;
  private int first;
  private int next;
  private boolean open;

  /** Looks for cells between these marks, which may stand between these quotation marks. */
  RowScanner(byte delimiter, byte quote) {
    this.delimiter = delimiter;
    this.quote = quote;
    this.quotePattern = Octets.of(quote);
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
      int end = quoted ? endOfQuoted(buffer, start, limit) : endOfPlain(buffer, start, limit);
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
   * Finds the cells that stand between quotes, as far as a delimiter and a quote follow each: what
   * most exports consist of. Of the next one the closing quote may be found as well.
   *
   * @return where the first cell starts that is not one of them
   */
  private int quotedCells(byte[] buffer, int from, int limit) {
    closed = -1;
    int last = limit - 3 * Long.BYTES;
    if (from > last || buffer[from] != '"' || quote != '"') {
      return from;
    }
    int cell = width;
    int most = starts.length;
    int feeds = 0;
    int start = from + 1;
    int i = start;
    while (i <= last && cell < most) {
      long word = Octets.at(buffer, i);
      if (Octets.quoteOrLineFeed(word) == 0) {
        i += Long.BYTES;
        continue;
      }
      long quotes = Octets.first(word ^ QUOTES);
      feeds += feedsBefore(quotes, word);
      if (quotes == 0) {
        i += Long.BYTES;
        continue;
      }
      int end = i + Octets.firstByte(quotes);
      byte after = buffer[end + 1];
      if (after == delimiter && buffer[end + 2] == quote) {
        starts[cell] = start;
        ends[cell++] = end;
        lineBreaks += feeds;
        feeds = 0;
        i = end + 3;
        start = i;
      } else if (after == quote) {
        i = end + 2;
      } else {
        closed = end;
        lineBreaks += feeds;
        break;
      }
    }
    width = cell;
    return start - 1;
  }

  /** {@return how many line feeds stand before the first quote; all, if there is none} */
  private static int feedsBefore(long quotes, long word) {
    return Octets.first(word ^ LINE_FEEDS) == 0
        ? 0
        : Octets.number(Octets.matches(word, LINE_FEEDS) & Octets.before(quotes));
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

  private int endOfQuoted(byte[] buffer, int from, int limit) {
    return closed >= 0 ? closed : closingQuote(buffer, from, limit);
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
      long word = Octets.at(buffer, i);
      long quotes = Octets.first(word ^ quotePattern);
      lineBreaks += feedsBefore(quotes, word);
      if (quotes != 0) {
        return i + Octets.firstByte(quotes);
      }
    }
    for (; i < limit && buffer[i] != quote; i++) {
      lineBreaks += buffer[i] == '\n' ? 1 : 0;
    }
    return i;
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
