package colab.corpus.format.openalex;

/**
 * The first lines of what may be JSON. They stand for themselves if the first one is whole, or so
 * long that its end is not seen; or if it is broken and the next begins like another work.
 *
 * @param isJson whether a bracket comes first
 * @param standAlone whether each line stands for itself
 */
record JsonLines(boolean isJson, boolean standAlone) {
  private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

  /**
   * {@return what these bytes look like}
   *
   * @param start the first bytes of a file, a character each
   */
  static JsonLines of(String start) {
    int from = start.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
    while (from < start.length() && isSpace(start.charAt(from))) {
      from++;
    }
    boolean json =
        from < start.length() && (start.charAt(from) == '{' || start.charAt(from) == '[');
    return new JsonLines(json, json && standAlone(start, from));
  }

  private static boolean standAlone(String start, int from) {
    int end = start.indexOf('\n', from);
    if (end < 0) {
      return start.charAt(from) == '{';
    }
    if (isWhole(start, from, end)) {
      return true;
    }
    String first = start.substring(from, end).stripTrailing();
    boolean goesOn = first.endsWith("[") || first.endsWith(",") || first.equals("{");
    return first.startsWith("{") && !goesOn && start.startsWith("{\"", end + 1);
  }

  /** {@return whether every bracket of the line is closed in it} */
  private static boolean isWhole(String text, int from, int to) {
    int depth = 0;
    boolean quoted = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (quoted) {
        i += c == '\\' ? 1 : 0;
        quoted = c != '"';
      } else if (c == '"') {
        quoted = true;
      } else if (c == '{' || c == '[') {
        depth++;
      } else if (c == '}' || c == ']') {
        depth--;
      }
    }
    return depth == 0 && !quoted;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }
}
