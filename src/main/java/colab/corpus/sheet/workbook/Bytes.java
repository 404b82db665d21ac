package colab.corpus.sheet.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text under construction, as UTF-8. Mutable; it is emptied and used again. */
final class Bytes {
  private static final int LONGEST_TEXT = 1 << 25;

  private byte[] held = new byte[1 << 10];
  private int length;

  int length() {
    return length;
  }

  void clear() {
    length = 0;
  }

  byte at(int index) {
    return held[index];
  }

  void add(int one) throws IOException {
    makeRoom(1);
    held[length++] = (byte) one;
  }

  /** Adds a part of the buffer; a row that grows beyond 32 MB is an error. */
  void add(byte[] buffer, int from, int to) throws IOException {
    makeRoom(to - from);
    System.arraycopy(buffer, from, held, length, to - from);
    length += to - from;
  }

  private void makeRoom(int more) throws IOException {
    if (more > LONGEST_TEXT - length) {
      throw new IOException("a row or a text of the workbook is longer than 32 MB");
    }
    if (length + more > held.length) {
      held = Arrays.copyOf(held, Math.max(length + more, held.length * 2));
    }
  }

  String text(int from, int to) {
    return new String(held, from, to - from, StandardCharsets.UTF_8);
  }

  /** {@return a copy of all of it} */
  byte[] copy() {
    return Arrays.copyOf(held, length);
  }
}
