package colab.corpus.sheet;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * A reader for the parser above it: it drops a leading byte order mark, makes every line end a line
 * feed (the parser merges rows where it guesses the line end from a line break inside a cell), and
 * remembers why it failed.
 */
final class WatchedReader extends Reader {
  private final Reader source;
  private boolean started;
  private boolean afterReturn;
  private volatile Optional<IOException> failure = Optional.empty();

  WatchedReader(Reader source) {
    this.source = source;
  }

  /** {@return why reading stopped, when it was not the end} */
  Optional<IOException> failure() {
    return failure;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    try {
      int kept = 0;
      while (kept == 0) {
        int count = source.read(buffer, offset, length);
        if (count <= 0) {
          return count;
        }
        kept = normalise(buffer, offset, count);
      }
      return kept;
    } catch (IOException e) {
      failure = Optional.of(e);
      throw e;
    }
  }

  private int normalise(char[] buffer, int offset, int count) {
    int to = offset;
    for (int from = offset; from < offset + count; from++) {
      char c = buffer[from];
      boolean dropped = c == '\n' && afterReturn || c == '\ufeff' && !started;
      started = true;
      afterReturn = c == '\r';
      if (!dropped) {
        buffer[to++] = afterReturn ? '\n' : c;
      }
    }
    return to - offset;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
