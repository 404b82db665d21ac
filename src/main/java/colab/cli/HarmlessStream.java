package colab.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A terminal's stream for messages. They quote names of files, headings and cells, which may hold
 * what a terminal obeys: control characters but for line ends and tabs, and marks that turn the
 * direction of writing, become question marks.
 */
final class HarmlessStream extends FilterOutputStream {
  private static final int TWO_BYTE_CONTROLS = 0xc2;
  private static final int THREE_BYTE_MARKS = 0xe2;

  private final int[] held = new int[2];
  private int number;

  HarmlessStream(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    int one = b & 0xff;
    if (number > 0) {
      goOn(one);
    } else if (one == TWO_BYTE_CONTROLS || one == THREE_BYTE_MARKS) {
      held[number++] = one;
    } else {
      boolean control = one < ' ' && one != '\n' && one != '\t' || one == 0x7f;
      out.write(control ? '?' : one);
    }
  }

  /** Characters of two and three bytes are looked at as a whole. */
  private void goOn(int one) throws IOException {
    boolean follows = (one & 0xc0) == 0x80;
    if (follows && held[0] == THREE_BYTE_MARKS && number == 1) {
      held[number++] = one;
      return;
    }
    if (follows && isObeyed(one)) {
      number = 0;
      out.write('?');
      return;
    }
    release();
    if (follows) {
      out.write(one);
    } else {
      write(one);
    }
  }

  /** C1 controls; U+200E and F, U+2028 to E, U+2066 to 9. */
  private boolean isObeyed(int last) {
    if (held[0] == TWO_BYTE_CONTROLS) {
      return last < 0xa0;
    }
    return held[1] == 0x80 && (last == 0x8e || last == 0x8f || last >= 0xa8 && last <= 0xae)
        || held[1] == 0x81 && last >= 0xa6 && last <= 0xa9;
  }

  private void release() throws IOException {
    for (int i = 0; i < number; i++) {
      out.write(held[i]);
    }
    number = 0;
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }
}
