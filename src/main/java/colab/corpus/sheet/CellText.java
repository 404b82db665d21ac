package colab.corpus.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The text of cells that are given as bytes. A cell is UTF-8, strictly; one that is not, alone, is
 * Windows-1252, so that what a cell says depends on its own bytes and on nothing else. One object
 * serves all threads that read a file, and remembers whether that happened.
 */
public final class CellText {
  private static final Charset FALLBACK = Charset.forName("windows-1252");

  private final boolean quoted;
  private volatile boolean misread;

  /**
   * Nothing read yet.
   *
   * @param quoted whether two quotation marks in a cell stand for one
   */
  CellText(boolean quoted) {
    this.quoted = quoted;
  }

  /** {@return whether a cell was not UTF-8} */
  boolean isMisread() {
    return misread;
  }

  /** {@return the text of a cell that stands between two places, with quotes doubled} */
  String of(byte[] buffer, int start, int end) {
    for (int i = start; i < end; i++) {
      byte b = buffer[i];
      if (b < 0 || b == '"' || b == '\r') {
        String text = decoded(ByteBuffer.wrap(buffer, start, end - start));
        String once = quoted ? text.replace("\"\"", "\"") : text;
        return once.replace("\r\n", "\n").replace('\r', '\n');
      }
    }
    return new String(buffer, start, end - start, StandardCharsets.ISO_8859_1);
  }

  /** {@return the text of the bytes that are given as characters, one each} */
  String of(String bytes) {
    for (int i = 0; i < bytes.length(); i++) {
      if (bytes.charAt(i) > 0x7f) {
        return decoded(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)));
      }
    }
    return bytes;
  }

  private String decoded(ByteBuffer bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate()).toString();
    } catch (CharacterCodingException e) {
      misread = true;
      return FALLBACK.decode(bytes).toString();
    }
  }
}
