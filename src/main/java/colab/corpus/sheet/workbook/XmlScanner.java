package colab.corpus.sheet.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The tags of one XML part of a workbook, one after the other, scanned as bytes of UTF-8. Names are
 * told without their prefix. A document type, and with it any entity, is an error; nothing outside
 * the part is ever looked at.
 */
final class XmlScanner implements Closeable {
  private static final int LONGEST_TAG = 1 << 20;
  private static final byte[] COMMENT_END = {'-', '-', '>'};
  private static final byte[] SECTION_END = {']', ']', '>'};
  private static final byte[] INSTRUCTION_END = {'?', '>'};
  private static final byte[] SECTION = "<![CDATA[".getBytes(StandardCharsets.US_ASCII);

  private final InputStream in;
  private byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private int nameStart;
  private int nameEnd;
  private int tagEnd;
  private boolean closing;
  private boolean empty;
  private int valueStart;
  private int valueEnd;

  XmlScanner(InputStream in) {
    this.in = in;
  }

  /**
   * Goes to the next tag.
   *
   * @param text takes the characters before it, entities as they are written
   * @param wanted whether they are wanted
   * @return whether there is one
   */
  boolean next(Bytes text, boolean wanted) throws IOException {
    while (true) {
      int at = position;
      while (at < limit && buffer[at] != '<') {
        at++;
      }
      if (wanted) {
        text.add(buffer, position, at);
      }
      position = at;
      boolean found = at < limit;
      if (found && isTag(text, wanted)) {
        return true;
      }
      if (!found && !fill()) {
        return false;
      }
    }
  }

  /** Takes what stands at the bracket; what is no tag is passed over. */
  private boolean isTag(Bytes text, boolean wanted) throws IOException {
    while (limit - position < SECTION.length && fill()) {
      // The part may end with a short tag.
    }
    int second = limit - position > 1 ? buffer[position + 1] : 0;
    if (second != '!' && second != '?') {
      takeTag();
      return true;
    }
    if (second == '?') {
      skipTo(INSTRUCTION_END, text, false);
    } else if (limit - position > 3 && buffer[position + 2] == '-') {
      position += 4;
      skipTo(COMMENT_END, text, false);
    } else if (startsSection()) {
      position += SECTION.length;
      skipTo(SECTION_END, text, wanted);
    } else {
      throw new IOException("the workbook declares a document type, which no spreadsheet does");
    }
    return false;
  }

  private boolean startsSection() {
    int end = Math.min(limit, position + SECTION.length);
    return Arrays.equals(buffer, position, end, SECTION, 0, SECTION.length);
  }

  /** Passes over what ends with these bytes; in a section every character stands for itself. */
  private void skipTo(byte[] ending, Bytes text, boolean wanted) throws IOException {
    while (true) {
      while (limit - position < ending.length) {
        if (!fill()) {
          throw damaged();
        }
      }
      if (Arrays.equals(buffer, position, position + ending.length, ending, 0, ending.length)) {
        position += ending.length;
        return;
      }
      byte one = buffer[position++];
      if (wanted && one == '&') {
        text.add(Entities.AMPERSAND, 0, Entities.AMPERSAND.length);
      } else if (wanted) {
        text.add(one);
      }
    }
  }

  private void takeTag() throws IOException {
    int at = position + 1;
    byte quote = 0;
    while (true) {
      if (at == limit) {
        int done = at - position;
        if (done > LONGEST_TAG || !fill()) {
          throw damaged();
        }
        at = position + done;
      }
      byte one = buffer[at];
      if (quote == 0 && one == '>') {
        break;
      }
      if (one == '"' || one == '\'') {
        quote = quote == 0 ? one : quote == one ? 0 : quote;
      }
      at++;
    }
    closing = buffer[position + 1] == '/';
    empty = buffer[at - 1] == '/';
    takeName(position + (closing ? 2 : 1), at);
    tagEnd = at;
    position = at + 1;
  }

  private void takeName(int from, int to) {
    nameStart = from;
    int at = from;
    while (at < to && buffer[at] > ' ' && buffer[at] != '/') {
      if (buffer[at] == ':') {
        nameStart = at + 1;
      }
      at++;
    }
    nameEnd = at;
  }

  /** Reads more, keeping what begins at the position. */
  private boolean fill() throws IOException {
    System.arraycopy(buffer, position, buffer, 0, limit - position);
    limit -= position;
    position = 0;
    if (limit == buffer.length) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    int count = in.read(buffer, limit, buffer.length - limit);
    limit += Math.max(count, 0);
    return count > 0;
  }

  /** {@return whether the tag begins an element of this name} */
  boolean opens(String name) {
    return !closing && isNamed(name);
  }

  /** {@return whether the tag ends an element of this name; an empty element begins and ends} */
  boolean closes(String name) {
    return (closing || empty) && isNamed(name);
  }

  private boolean isNamed(String name) {
    if (nameEnd - nameStart != name.length()) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (buffer[nameStart + i] != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** {@return the attribute's value, or the empty string where there is none} */
  String attribute(String name) {
    if (!find(name)) {
      return "";
    }
    String raw = new String(buffer, valueStart, valueEnd - valueStart, StandardCharsets.UTF_8);
    return Entities.resolved(raw);
  }

  /** {@return the attribute's value read as a whole number, or -1} */
  int number(String name) {
    if (!find(name) || valueEnd == valueStart || valueEnd - valueStart > 9) {
      return -1;
    }
    int number = 0;
    for (int i = valueStart; i < valueEnd; i++) {
      if (buffer[i] < '0' || buffer[i] > '9') {
        return -1;
      }
      number = number * 10 + buffer[i] - '0';
    }
    return number;
  }

  /** {@return the column in a place such as AB12, from 0, or -1 where there is none} */
  int column(String name) {
    if (!find(name)) {
      return -1;
    }
    int column = 0;
    for (int i = valueStart; i < valueEnd && buffer[i] >= 'A' && buffer[i] <= 'Z'; i++) {
      column = Math.min(column * 26 + buffer[i] - 'A' + 1, 1 << 20);
    }
    return column - 1;
  }

  private boolean find(String name) {
    int at = nameEnd;
    while (at < tagEnd) {
      while (at < tagEnd && (buffer[at] <= ' ' || buffer[at] == '/')) {
        at++;
      }
      int from = at;
      while (at < tagEnd && buffer[at] != '=' && buffer[at] > ' ') {
        from = buffer[at] == ':' ? at + 1 : from;
        at++;
      }
      boolean found = isAt(name, from, at);
      while (at < tagEnd && buffer[at] != '"' && buffer[at] != '\'') {
        at++;
      }
      valueStart = Math.min(at + 1, tagEnd);
      at = valueStart;
      while (at < tagEnd && buffer[at] != buffer[valueStart - 1]) {
        at++;
      }
      valueEnd = at++;
      if (found) {
        return true;
      }
    }
    return false;
  }

  private boolean isAt(String name, int from, int to) {
    if (to - from != name.length()) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (buffer[from + i] != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static IOException damaged() {
    return new IOException("the workbook is damaged: its XML ends in the middle");
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
