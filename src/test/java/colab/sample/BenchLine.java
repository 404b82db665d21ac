package colab.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes of large files, gathered and passed on in blocks. */
final class BenchLine {
  private static final int BLOCK = 1 << 18;
  private static final byte[] BETWEEN = {'|', ' '};

  private final OutputStream out;
  private byte[] bytes = new byte[2 * BLOCK];
  private int length;
  private boolean first;

  BenchLine(OutputStream out) {
    this.out = out;
  }

  void open() {
    put('"');
    first = true;
  }

  void close(boolean last) {
    put('"');
    put(last ? '\n' : ',');
  }

  /** Stands before every value of a cell with several. */
  void next() {
    if (!first) {
      put(BETWEEN);
    }
    first = false;
  }

  void put(int one) {
    room(1);
    bytes[length++] = (byte) one;
  }

  void put(byte[] text) {
    room(text.length);
    System.arraycopy(text, 0, bytes, length, text.length);
    length += text.length;
  }

  void put(String text) {
    put(text.getBytes(StandardCharsets.UTF_8));
  }

  void number(long value) {
    room(20);
    int digits = 1;
    for (long rest = value / 10; rest > 0; rest /= 10) {
      digits++;
    }
    long left = value;
    for (int i = length + digits - 1; i >= length; i--) {
      bytes[i] = (byte) ('0' + left % 10);
      left /= 10;
    }
    length += digits;
  }

  /** A number of hundredths with two decimals. */
  void hundredths(long value) {
    number(value / 100);
    put('.');
    put('0' + (int) (value / 10 % 10));
    put('0' + (int) (value % 10));
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }

  /** Writes when a block is full. */
  void flushBlock() throws IOException {
    if (length >= BLOCK) {
      flush();
    }
  }

  void flush() throws IOException {
    out.write(bytes, 0, length);
    length = 0;
  }
}
