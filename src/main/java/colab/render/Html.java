package colab.render;

/** Words as HTML that shows just them. */
final class Html {
  private Html() {}

  /** {@return words without what surrounds them} */
  static String words(String text) {
    return escaped(Clean.text(text).strip());
  }

  /** {@return words with the spaces that indent them} */
  static String indented(String text) {
    String words = Clean.text(text).stripTrailing();
    int indent = words.length() - words.stripLeading().length();
    return "\u00a0".repeat(indent) + escaped(words.substring(indent));
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
