package colab.corpus.cell;

import java.text.Normalizer;
import java.util.Map;

/**
 * Characters that an export wrote as HTML does, an ampersand as {@code amp} between an ampersand
 * and a semicolon: that semicolon must be gone before a list is split at semicolons. Exports also
 * hold entities with a space after the ampersand, and such as are escaped twice. What is no entity
 * stays as it is.
 */
final class Entities {
  private static final int LONGEST = 8;
  private static final int MOST_ROUNDS = 3;
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", " "),
          Map.entry("ndash", "-"),
          Map.entry("mdash", "-"),
          Map.entry("lsquo", "'"),
          Map.entry("rsquo", "'"),
          Map.entry("szlig", "\u00df"),
          Map.entry("aelig", "\u00e6"),
          Map.entry("AElig", "\u00c6"),
          Map.entry("oslash", "\u00f8"),
          Map.entry("Oslash", "\u00d8"));
  private static final Map<String, Character> ACCENTS =
      Map.of(
          "grave", '\u0300',
          "acute", '\u0301',
          "circ", '\u0302',
          "tilde", '\u0303',
          "uml", '\u0308',
          "ring", '\u030a',
          "cedil", '\u0327',
          "caron", '\u030c');

  private Entities() {}

  /** {@return the text with its entities as the characters they stand for} */
  static String unescape(String text) {
    String now = text;
    for (int round = 0; round < MOST_ROUNDS && now.indexOf('&') >= 0; round++) {
      String next = once(now);
      if (next.equals(now)) {
        return now;
      }
      now = next;
    }
    return now;
  }

  private static String once(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
      int start = at + 1;
      while (start < text.length() && text.charAt(start) == ' ' && start <= at + 2) {
        start++;
      }
      int end = text.substring(start, Math.min(text.length(), start + LONGEST + 1)).indexOf(';');
      String meant = end < 0 ? "" : meaning(text.substring(start, start + end));
      boolean known = !meant.isEmpty();
      out.append(text, from, at).append(known ? meant : "&");
      from = known ? start + end + 1 : at + 1;
    }
    return out.append(text, from, text.length()).toString();
  }

  /** {@return what the entity stands for; empty when it is none} */
  private static String meaning(String name) {
    if (name.startsWith("#")) {
      return numbered(name.substring(1));
    }
    String named = NAMED.get(name);
    if (named != null) {
      return named;
    }
    Character accent = name.length() < 2 ? null : ACCENTS.get(name.substring(1));
    return accent == null
        ? ""
        : Normalizer.normalize(name.substring(0, 1) + accent, Normalizer.Form.NFC);
  }

  private static String numbered(String number) {
    boolean hexadecimal = number.startsWith("x") || number.startsWith("X");
    try {
      int code =
          Integer.parseInt(hexadecimal ? number.substring(1) : number, hexadecimal ? 16 : 10);
      return code >= ' ' && Character.isValidCodePoint(code) ? Character.toString(code) : "";
    } catch (NumberFormatException noNumber) {
      return "";
    }
  }
}
