package colab.render;

import java.util.regex.Pattern;

/**
 * Words made safe to show. Terminal escape sequences, control characters, marks that turn the
 * direction of writing and characters without width are left out; tabs and line ends become a
 * space; half a surrogate pair becomes U+FFFD. Leading spaces stay: they indent.
 */
final class Clean {
  /** Made when a text first needs it. */
  private static final class Patterns {
    static final Pattern ESCAPES =
        Pattern.compile(
            "(?:\u001b\\[|\u009b)[0-?]*+[ -/]*+[@-~]"
                + "|(?:\u001b[\\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u009c]*+(?:[\u0007\u009c]|\u001b\\\\)|\u001b["
                + " -/]*+[0-Z\\\\^-~]");
    static final Pattern LINE_ENDS =
        Pattern.compile("\\r\\n|[\\t\\n\\x0B\\f\\r\u0085\u2028\u2029]");
  }

  private Clean() {}

  static String text(String raw) {
    return isPlain(raw) ? raw : cleaned(raw);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static String cleaned(String raw) {
    String line =
        Patterns.LINE_ENDS.matcher(Patterns.ESCAPES.matcher(raw).replaceAll("")).replaceAll(" ");
    StringBuilder clean = new StringBuilder(line.length());
    line.codePoints()
        .filter(point -> !isUnseen(point))
        .forEach(point -> clean.appendCodePoint(whole(point)));
    return clean.toString();
  }

  /**
   * {@return the text as a sentence: what was set apart by several spaces stands after a semicolon}
   */
  static String sentence(String raw) {
    return text(raw).strip().replaceAll(" {2,}", "; ");
  }

  private static int whole(int point) {
    return Character.getType(point) == Character.SURROGATE ? 0xFFFD : point;
  }

  private static boolean isUnseen(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL -> true;
      case Character.FORMAT -> !isArabicSign(point);
      default -> isFiller(point);
    };
  }

  private static boolean isArabicSign(int point) {
    return (point >= 0x600 && point <= 0x605) || point == 0x6DD || point == 0x70F || point == 0x8E2;
  }

  private static boolean isFiller(int point) {
    return point == 0x34F
        || point == 0x115F
        || point == 0x1160
        || point == 0x3164
        || point == 0xFFA0
        || (point >= 0xFE00 && point <= 0xFE0F);
  }
}
