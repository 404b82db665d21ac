package colab.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words as GitHub Markdown that shows just them. */
final class Markdown {
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|~&$#]");
  private static final Pattern BULLET =
      Pattern.compile("^(?:\\d{1,9}(?=[.)](?:\\s|$))|(?=[-+](?:\\s|$)|-[- ]*$))");

  private Markdown() {}

  /** {@return words for a line of their own} */
  static String line(String text) {
    return BULLET
        .matcher(escaped(Clean.text(text).strip()))
        .replaceFirst(found -> Matcher.quoteReplacement(found.group() + "\\"));
  }

  /** {@return words for a cell, with their indentation} */
  static String cell(String text) {
    String words = Clean.text(text).stripTrailing();
    int indent = words.length() - words.stripLeading().length();
    return "\u00a0".repeat(indent) + escaped(words.substring(indent));
  }

  private static String escaped(String words) {
    return MARKUP.matcher(words).replaceAll("\\\\$0");
  }
}
