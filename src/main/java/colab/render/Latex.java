package colab.render;

/** Words as LaTeX that prints just them. */
final class Latex {
  private Latex() {}

  /** {@return words without what surrounds them} */
  static String words(String text) {
    return escaped(Clean.text(text).strip());
  }

  /** {@return words with the spaces that indent them} */
  static String indented(String text) {
    String words = Clean.text(text).stripTrailing();
    int indent = words.length() - words.stripLeading().length();
    return "~".repeat(indent) + escaped(words.substring(indent));
  }

  private static String escaped(String words) {
    StringBuilder escaped = new StringBuilder();
    words.codePoints().forEach(point -> escaped.append(escaped(point)));
    return escaped.toString().replaceAll("-(?=-)", "-{}");
  }

  /**
   * Signs that LaTeX would join into others ({@code --}, {@code ``}) are kept apart; LuaTeX takes
   * U+FFFD for a broken file.
   */
  private static String escaped(int point) {
    return switch (point) {
      case '\\' -> "\\textbackslash{}";
      case '{', '}', '$', '&', '#', '%', '_' -> "\\" + (char) point;
      case '~' -> "\\textasciitilde{}";
      case '^' -> "\\textasciicircum{}";
      case '<' -> "\\textless{}";
      case '>' -> "\\textgreater{}";
      case '|' -> "\\textbar{}";
      case '"' -> "\\textquotedbl{}";
      case '`' -> "\\textasciigrave{}";
      case '\'' -> "\\textquotesingle{}";
      case '[' -> "{[}";
      case ']' -> "{]}";
      case 0xFFFD -> "?";
      default -> new String(Character.toChars(point));
    };
  }
}
