package colab.corpus.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How text cells of exports are read: what counts as empty, where lists are split. */
public final class Cells {
  private static final int MOST_SHOWN = 60;
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

  private Cells() {}

  /**
   * {@return the cell without surrounding space, byte order mark, zero-width and no-break spaces}
   */
  public static String clean(String cell) {
    if (isPlain(cell)) {
      return cell;
    }
    StringBuilder kept = new StringBuilder(cell.length());
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '\u00a0') {
        kept.append(' ');
      } else if (c != '\u200b' && c != '\ufeff') {
        kept.append(c);
      }
    }
    return kept.toString().strip();
  }

  private static boolean isPlain(String cell) {
    int length = cell.length();
    for (int i = 0; i < length; i++) {
      char c = cell.charAt(i);
      if (c == '\u200b' || c == '\ufeff' || c == '\u00a0') {
        return false;
      }
    }
    return length == 0 || cell.charAt(0) > ' ' && cell.charAt(length - 1) > ' ';
  }

  /** {@return the text as a message quotes it: one line, no control characters, short} */
  public static String shown(String text) {
    String start = text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "..." : text;
    return CONTROL.matcher(start).replaceAll("?");
  }

  /** {@return whether the cell says that there is no value: never zero} */
  public static boolean isMissing(String clean) {
    return switch (clean) {
      case "", "-", "N/A", "#N/A", "n/a", "\u2013" -> true;
      default -> false;
    };
  }

  /**
   * {@return whether the cell holds what programs write for nothing: NA, nan, None, null; in a list
   * of countries NA may be Namibia}
   */
  public static boolean isNothing(String clean) {
    return switch (clean) {
      case "NA", "NaN", "nan", "None", "none", "null", "NULL", "<NA>" -> true;
      default -> isMissing(clean);
    };
  }

  /**
   * {@return the parts of a list cell between these marks, cleaned, without empty and missing ones}
   */
  public static List<String> split(String cell, char mark) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (from <= cell.length()) {
      int to = cell.indexOf(mark, from);
      int end = to < 0 ? cell.length() : to;
      String part = clean(cell.substring(from, end));
      if (!isMissing(part)) {
        parts.add(part);
      }
      from = end + 1;
    }
    return parts;
  }

  /** {@return how many parts the list cell has between these marks, without empty ones} */
  public static int count(String cell, char mark) {
    int parts = 0;
    boolean begun = false;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == mark) {
        begun = false;
      } else if (!begun && c > ' ' && c != '\u00a0' && c != '\u200b' && c != '\ufeff') {
        begun = true;
        parts++;
      }
    }
    return parts;
  }
}
