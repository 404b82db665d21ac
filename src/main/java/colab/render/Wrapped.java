package colab.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Words set in lines of a given width. Lines break at spaces; a word longer than a line is broken
 * between characters, never inside one, and nothing is left out but the spaces at a break.
 */
final class Wrapped {
  private final int width;
  private final String indent;
  private final List<String> lines = new ArrayList<>();
  private String line;
  private boolean begun;

  private Wrapped(String first, String indent, int width) {
    this.line = first;
    this.indent = indent;
    this.width = width;
  }

  /** {@return lines no wider than {@code width}} */
  static List<String> lines(String text, int width) {
    return lines(text, "", "", width);
  }

  /**
   * {@return lines no wider than {@code width}, with what stands before them}
   *
   * @param first what stands before the first line
   * @param indent what stands before each line after it
   */
  static List<String> lines(String text, String first, String indent, int width) {
    Wrapped wrapped = new Wrapped(first, indent, width);
    int at = 0;
    while (at < text.length()) {
      int start = at;
      while (start < text.length() && text.charAt(start) == ' ') {
        start++;
      }
      int space = text.indexOf(' ', start);
      int end = space < 0 ? text.length() : space;
      if (end > start) {
        wrapped.add(text.substring(at, start), text.substring(start, end));
      }
      at = end;
    }
    wrapped.lines.add(wrapped.line);
    return wrapped.lines;
  }

  private void add(String spaces, String word) {
    if (begun && !fits(spaces + word)) {
      breakLine();
      addBroken(word);
    } else {
      addBroken(spaces + word);
    }
    begun = true;
  }

  private void addBroken(String word) {
    if (fits(word)) {
      line += word;
      return;
    }
    StringBuilder open = new StringBuilder(line);
    int room = width - DisplayWidth.of(line);
    for (int point : word.codePoints().toArray()) {
      int taken = DisplayWidth.of(point);
      if (taken > room && room < width - DisplayWidth.of(indent)) {
        lines.add(open.toString());
        open = new StringBuilder(indent);
        room = width - DisplayWidth.of(indent);
      }
      open.appendCodePoint(point);
      room -= taken;
    }
    line = open.toString();
  }

  private boolean fits(String more) {
    return DisplayWidth.of(line) + DisplayWidth.of(more) <= width;
  }

  private void breakLine() {
    lines.add(line);
    line = indent;
  }
}
