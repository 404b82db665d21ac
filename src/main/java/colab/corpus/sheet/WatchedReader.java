package colab.corpus.sheet;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Optional;

/**
 * A reader for the parser above it: it drops byte order marks where lines start (files that were
 * joined have one in the middle), makes every line end a line feed (the parser merges rows where it
 * guesses the line end from a line break inside a cell), and remembers why it failed.
 */
final class WatchedReader extends Reader {
  private static final int LONGEST_ROW = 1 << 25;

  private final Reader source;
  private final char[] mark;
  private char[] held = new char[0];
  private boolean atStart = true;
  private boolean afterReturn;
  private long sinceRow;
  private volatile Optional<Exception> failure = Optional.empty();

  /**
   * Takes the characters of this source.
   *
   * @param mark the byte order mark as the source gives it
   */
  WatchedReader(Reader source, String mark) {
    this.source = source;
    this.mark = mark.toCharArray();
  }

  /** {@return why reading stopped, when it was not the end} */
  Optional<Exception> failure() {
    return failure;
  }

  /** {@return whether it failed because a row does not end} */
  boolean isRowTooLong() {
    return sinceRow > LONGEST_ROW;
  }

  /** Takes word that the parser found the end of a row. */
  void endRow() {
    sinceRow = 0;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    try {
      int count = readOn(buffer, offset, length);
      sinceRow += Math.max(count, 0);
      if (isRowTooLong()) {
        throw new IOException("a row does not end");
      }
      return count;
    } catch (IOException | RuntimeException e) {
      failure = Optional.of(e);
      throw e;
    }
  }

  private int readOn(char[] buffer, int offset, int length) throws IOException {
    while (true) {
      int before = held.length;
      System.arraycopy(held, 0, buffer, offset, before);
      int count = source.read(buffer, offset + before, length - before);
      int total = before + Math.max(count, 0);
      int open = count < 0 ? 0 : begunMark(buffer, offset, total);
      held = Arrays.copyOfRange(buffer, offset + total - open, offset + total);
      int kept = normalise(buffer, offset, total - open);
      if (kept > 0 || count < 0) {
        return kept > 0 ? kept : -1;
      }
    }
  }

  /** {@return how many characters at the end may begin a mark} */
  private int begunMark(char[] buffer, int offset, int total) {
    for (int length = Math.min(mark.length - 1, total); length > 0; length--) {
      if (isMark(buffer, offset + total - length, length)) {
        return length;
      }
    }
    return 0;
  }

  private boolean isMark(char[] buffer, int from, int length) {
    return Arrays.equals(buffer, from, from + length, mark, 0, length);
  }

  private int normalise(char[] buffer, int offset, int count) {
    int end = offset + count;
    int to = offset;
    int from = offset;
    while (from < end) {
      if (atStart && end - from >= mark.length && isMark(buffer, from, mark.length)) {
        from += mark.length;
        continue;
      }
      char c = buffer[from++];
      boolean dropped = c == '\n' && afterReturn;
      afterReturn = c == '\r';
      if (!dropped) {
        buffer[to++] = afterReturn ? '\n' : c;
      }
      atStart = c == '\n' || c == '\r';
    }
    return to - offset;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
