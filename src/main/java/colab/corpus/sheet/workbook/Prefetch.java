package colab.corpus.sheet.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Bytes that a thread of their own fetches ahead, so that inflating them and understanding them
 * overlap. What goes wrong there is thrown here, after the bytes before it. A short part is read at
 * once, without a thread.
 */
final class Prefetch extends InputStream {
  private static final int SIZE = 1 << 18;
  private static final int MOST = 4;

  /** Bytes that follow those of the slice before. */
  @SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
  private record Slice(byte[] bytes, int length, Optional<Exception> failure) {
    boolean isLast() {
      return length < bytes.length;
    }
  }

  private final InputStream in;
  private final BlockingQueue<Slice> full = new ArrayBlockingQueue<>(MOST);
  private final BlockingQueue<byte[]> spare = new ArrayBlockingQueue<>(MOST + 2);
  private final Thread thread = new Thread(this::fetch, "colab-inflater");
  private Slice present;
  private int position;

  private Prefetch(InputStream in) {
    this.in = in;
    this.present = next();
  }

  /** {@return the same bytes; what follows the first of them is fetched meanwhile} */
  static InputStream of(InputStream in) {
    Prefetch begun = new Prefetch(in);
    if (!begun.present.isLast()) {
      begun.thread.setDaemon(true);
      begun.thread.start();
    }
    return begun;
  }

  private void fetch() {
    try {
      boolean more = true;
      while (more) {
        Slice slice = next();
        full.put(slice);
        more = !slice.isLast();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Slice next() {
    byte[] known = spare.poll();
    byte[] bytes = known == null ? new byte[SIZE] : known;
    int length = 0;
    try {
      int read = 0;
      while (read >= 0 && length < bytes.length) {
        read = in.read(bytes, length, bytes.length - length);
        length += Math.max(read, 0);
      }
      return new Slice(bytes, length, Optional.empty());
    } catch (IOException | RuntimeException e) {
      return new Slice(bytes, length, Optional.of(e));
    }
  }

  @Override
  public int read() throws IOException {
    return isAtEnd() ? -1 : present.bytes()[position++] & 0xff;
  }

  @Override
  public int read(byte[] to, int offset, int wanted) throws IOException {
    if (wanted == 0) {
      return 0;
    }
    if (isAtEnd()) {
      return -1;
    }
    int length = Math.min(wanted, present.length() - position);
    System.arraycopy(present.bytes(), position, to, offset, length);
    position += length;
    return length;
  }

  private boolean isAtEnd() throws IOException {
    while (position == present.length()) {
      if (present.isLast()) {
        raise(present.failure());
        return true;
      }
      spare.offer(present.bytes());
      present = await();
      position = 0;
    }
    return false;
  }

  private Slice await() throws IOException {
    try {
      return full.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  private static void raise(Optional<Exception> failure) throws IOException {
    if (failure.isPresent() && failure.get() instanceof IOException known) {
      throw known;
    }
    if (failure.isPresent() && failure.get() instanceof RuntimeException known) {
      throw known;
    }
  }

  @Override
  public void close() throws IOException {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    in.close();
  }
}
