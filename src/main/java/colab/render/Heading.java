package colab.render;

/**
 * A title in two: what is shown, and in brackets at its end where that comes from, as in "UK-Japan
 * co-publications, 2017-2021" and "SciVal, exported 4 Aug 2022".
 *
 * @param name the title without the brackets
 * @param scope what stands in them; empty when nothing does
 */
record Heading(String name, String scope) {
  static Heading of(String title) {
    String whole = title.strip();
    int open = whole.endsWith(")") ? opening(whole) : 0;
    return open > 0
        ? new Heading(
            whole.substring(0, open).strip(), whole.substring(open + 1, whole.length() - 1))
        : new Heading(whole, "");
  }

  /** {@return where the last brackets open; brackets may stand within} */
  private static int opening(String title) {
    int depth = 0;
    for (int i = title.length() - 1; i > 0; i--) {
      depth += title.charAt(i) == ')' ? 1 : title.charAt(i) == '(' ? -1 : 0;
      if (depth == 0) {
        return title.charAt(i - 1) == ' ' && title.indexOf(' ', i) > 0 ? i : 0;
      }
    }
    return 0;
  }
}
