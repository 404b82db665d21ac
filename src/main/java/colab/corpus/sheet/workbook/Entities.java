package colab.corpus.sheet.workbook;

import java.nio.charset.StandardCharsets;

/** The five entities of XML and characters by number; others cannot be declared and stay. */
final class Entities {
  static final byte[] AMPERSAND = "&amp;".getBytes(StandardCharsets.US_ASCII);
  private static final int LONGEST = 10;

  private Entities() {}

  /** {@return the text that is meant} */
  static String resolved(String raw) {
    int at = raw.indexOf('&');
    if (at < 0) {
      return raw;
    }
    StringBuilder text = new StringBuilder(raw.length());
    int from = 0;
    while (at >= 0) {
      int end = raw.indexOf(';', at);
      String meant = end < 0 || end - at > LONGEST ? "" : meant(raw.substring(at + 1, end));
      text.append(raw, from, at).append(meant.isEmpty() ? "&" : meant);
      from = meant.isEmpty() ? at + 1 : end + 1;
      at = raw.indexOf('&', from);
    }
    return text.append(raw, from, raw.length()).toString();
  }

  private static String meant(String name) {
    return switch (name) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      default -> name.startsWith("#") ? character(name.substring(1)) : "";
    };
  }

  private static String character(String number) {
    try {
      int point =
          number.startsWith("x")
              ? Integer.parseInt(number.substring(1), 16)
              : Integer.parseInt(number);
      return Character.isValidCodePoint(point) ? Character.toString(point) : "";
    } catch (NumberFormatException e) {
      return "";
    }
  }
}
