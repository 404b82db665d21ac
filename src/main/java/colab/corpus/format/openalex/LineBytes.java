package colab.corpus.format.openalex;

import java.io.IOException;
import java.io.InputStream;

/**
 * Bytes that seem to end where a line ends, until the next line is asked for. What is broken in one
 * line cannot swallow the next, and no line needs to be held whole. Mutable.
 */
final class LineBytes extends InputStream {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int end;
  private int lineEnd;
  private boolean ended = true;
  private boolean newlineRead = true;
  private long line;

  /** The lines of these bytes; the first one is not asked for yet. */
  LineBytes(InputStream in) {
    this.in = in;
  }

  /** {@return the number of the present line, from 1} */
  long line() {
    return line;
  }

  /** {@return whether the present line ended without a line break, as the last one may} */
  boolean isUnfinished() {
    return ended && !newlineRead;
  }

  /** {@return whether there is another line; the rest of the present one is passed over} */
  boolean nextLine() throws IOException {
    while (!ended) {
      at = lineEnd;
      advance();
    }
    if (at == end && !fill()) {
      return false;
    }
    line++;
    ended = false;
    newlineRead = false;
    lineEnd = newline();
    return true;
  }

  /** Moves on at the end of the known part of the line: to more of it, or past its end. */
  private void advance() throws IOException {
    if (at < end) {
      at++;
      ended = true;
      newlineRead = true;
    } else if (fill()) {
      lineEnd = newline();
    } else {
      ended = true;
    }
  }

  private boolean fill() throws IOException {
    int read = in.read(buffer, 0, BUFFER);
    at = 0;
    end = Math.max(0, read);
    lineEnd = 0;
    return read > 0;
  }

  private int newline() {
    int place = at;
    while (place < end && buffer[place] != '\n') {
      place++;
    }
    return place;
  }

  @Override
  public int read(byte[] to, int from, int most) throws IOException {
    while (!ended && at == lineEnd) {
      advance();
    }
    if (ended) {
      return -1;
    }
    int length = Math.min(most, lineEnd - at);
    System.arraycopy(buffer, at, to, from, length);
    at += length;
    return length;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }
}
