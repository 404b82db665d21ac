package colab.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that pass by, with whether an odd number of quotation marks was among them. */
final class QuoteCount extends FilterInputStream {
  private volatile boolean odd;

  QuoteCount(InputStream in) {
    super(in);
  }

  /** {@return whether the number of quotation marks so far is odd} */
  boolean isOdd() {
    return odd;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    odd ^= one == '"';
    return one;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    boolean now = odd;
    for (int i = offset; i < offset + count; i++) {
      now ^= buffer[i] == '"';
    }
    odd = now;
    return count;
  }
}
