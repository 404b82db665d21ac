package colab.corpus.sheet;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * A reader that drops a leading byte order mark and remembers why it failed, since the parser above
 * it may not say.
 */
final class WatchedReader extends Reader {
  private final Reader source;
  private boolean started;
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
      int count = source.read(buffer, offset, length);
      return started || count <= 0 ? count : withoutMark(buffer, offset, count);
    } catch (IOException e) {
      failure = Optional.of(e);
      throw e;
    }
  }

  private int withoutMark(char[] buffer, int offset, int count) throws IOException {
    started = true;
    if (buffer[offset] != '\ufeff') {
      return count;
    }
    System.arraycopy(buffer, offset + 1, buffer, offset, count - 1);
    return count > 1 ? count - 1 : source.read(buffer, offset, 1);
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
