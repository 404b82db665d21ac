package colab.publication;

import java.text.Normalizer;

/**
 * A spelling reduced to what tells one name from another. Case, accents, full stops, apostrophes,
 * repeated and invisible spaces, and a leading or closing "the" are dropped; hyphens, commas and
 * brackets become spaces; {@code &} becomes "and". A question mark is dropped as well, because a
 * damaged apostrophe is printed as one.
 */
final class Spelling {
  /** Base letters of U+00C0 to U+017F, one character each; {@code *} where there is none. */
  private static final String LATIN =
      "aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty"
          + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
          + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

  private static final String DROPPED =
      ".'?`\u00B4\u2018\u2019\u02BC\u2032\u00AD\u200B\u200C\u200D\u2060\uFEFF\uFFFD";

  private static final String BEFORE = "the ";
  private static final String AFTER = " the";

  private final StringBuilder folded;
  private boolean gap;

  private Spelling(int length) {
    folded = new StringBuilder(length + 4);
  }

  /** {@return the spelling in lower case, words apart by one space; empty when nothing is left} */
  static String fold(String text) {
    Spelling spelling = new Spelling(text.length());
    for (int i = 0; i < text.length(); i++) {
      spelling.take(text.charAt(i));
    }
    return spelling.withoutArticle();
  }

  /** {@return the folded spelling without its spaces, so that "G-7", "g 7" and "G7" are one} */
  static String compact(String text) {
    return fold(text).replace(" ", "");
  }

  /**
   * {@return the text without white space, no-break spaces and invisible characters at its ends}
   */
  static String bare(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00A0' || c == '\u200B' || c == '\uFEFF' || Character.isWhitespace(c);
  }

  private void take(char c) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      append(c);
    } else if (c >= 'A' && c <= 'Z') {
      append((char) (c + ('a' - 'A')));
    } else if (c == '&') {
      gap = true;
      append('a');
      folded.append("nd");
      gap = true;
    } else if (c < 0x80) {
      gap |= DROPPED.indexOf(c) < 0;
    } else {
      takeBeyondAscii(c);
    }
  }

  private void takeBeyondAscii(char c) {
    if (DROPPED.indexOf(c) >= 0 || Character.getType(c) == Character.NON_SPACING_MARK) {
      return;
    }
    if (c >= '\u00C0' && c <= '\u017F') {
      char base = LATIN.charAt(c - '\u00C0');
      if (base == '*') {
        gap = true;
      } else {
        append(base);
      }
    } else if (Character.isLetterOrDigit(c)) {
      append(
          Character.toLowerCase(
              Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0)));
    } else if (Character.isSurrogate(c)) {
      append(c);
    } else {
      gap = true;
    }
  }

  private void append(char c) {
    if (gap && folded.length() > 0) {
      folded.append(' ');
    }
    gap = false;
    folded.append(c);
  }

  private String withoutArticle() {
    String text = folded.toString();
    int start = text.startsWith(BEFORE) ? BEFORE.length() : 0;
    int end = text.endsWith(AFTER) ? text.length() - AFTER.length() : text.length();
    return start < end ? text.substring(start, end) : text;
  }
}
