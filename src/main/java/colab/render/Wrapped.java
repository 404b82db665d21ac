package colab.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words set in lines of a given width. Lines break at spaces; a word longer than a line is broken
 * between characters, never inside one, and nothing is left out but the spaces at a break.
 */
final class Wrapped {
  private static final Pattern WORD = Pattern.compile("( *)([^ ]+)");

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
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      wrapped.add(words.group(1), words.group(2));
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
