package colab.corpus;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * What a gzip file holds, all its members one after the other; each is held against its check sum.
 * Zeros at the end are padding, anything else is an error: Java's own reader stops there in
 * silence.
 */
final class Gzip extends InputStream {
  private static final int BUFFER = 1 << 16;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int HEADER_SUM = 2;

  private final InputStream in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 sum = new CRC32();
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int limit;
  private boolean ended;

  Gzip(InputStream in) throws IOException {
    this.in = in;
    takeHeader(one());
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    while (!ended && length > 0) {
      int count = inflate(to, offset, length);
      if (count > 0) {
        sum.update(to, offset, count);
        return count;
      }
      if (inflater.finished()) {
        endMember();
      } else if (inflater.needsDictionary()) {
        throw new ZipException("it needs a dictionary");
      } else if (inflater.needsInput() && !fill()) {
        throw new EOFException();
      }
    }
    return length == 0 ? 0 : -1;
  }

  private int inflate(byte[] to, int offset, int length) throws ZipException {
    try {
      if (inflater.needsInput() && position < limit) {
        inflater.setInput(buffer, position, limit - position);
        position = limit;
      }
      return inflater.inflate(to, offset, length);
    } catch (DataFormatException e) {
      throw new ZipException(String.valueOf(e.getMessage()));
    }
  }

  private boolean fill() throws IOException {
    position = 0;
    limit = Math.max(0, in.read(buffer, 0, BUFFER));
    return limit > 0;
  }

  private void endMember() throws IOException {
    position = limit - inflater.getRemaining();
    if (number() != sum.getValue() || number() != (inflater.getBytesWritten() & 0xffffffffL)) {
      throw new ZipException("its check sum is wrong");
    }
    while (position < limit || fill()) {
      int next = one();
      if (next != 0) {
        inflater.reset();
        sum.reset();
        takeHeader(next);
        return;
      }
    }
    ended = true;
  }

  private long number() throws IOException {
    return one() | one() << 8 | one() << 16 | (long) one() << 24;
  }

  private void takeHeader(int first) throws IOException {
    if (first != 0x1f || one() != 0x8b || one() != 8) {
      throw new ZipException("what follows the compressed data is not gzip");
    }
    int flags = one();
    pass(6);
    if ((flags & EXTRA) != 0) {
      pass(one() | one() << 8);
    }
    passText(flags & NAME);
    passText(flags & COMMENT);
    pass((flags & HEADER_SUM) != 0 ? 2 : 0);
  }

  private void pass(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      one();
    }
  }

  private void passText(int flag) throws IOException {
    int one = flag == 0 ? 0 : one();
    while (one != 0) {
      one = one();
    }
  }

  private int one() throws IOException {
    if (position == limit && !fill()) {
      throw new EOFException();
    }
    return buffer[position++] & 0xff;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
