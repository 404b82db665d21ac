package colab.corpus.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One entry of a BibTeX file: <code>@article{ key, Name = {{value}}, ...}</code>. Values stand
 * between braces, which may be doubled, or quotation marks, or bare; a backslash before a sign is
 * dropped, an accent as well.
 */
final class BibtexEntry {
  private static final String ACCENTS = "\"'`^~=";

  private final String text;
  private final List<String> names = new ArrayList<>();
  private final Map<String, String> fields = new LinkedHashMap<>();
  private final boolean closed;
  private int at;

  BibtexEntry(String text) {
    this.text = text;
    at = text.indexOf('{') + 1;
    int key = at == 0 ? -1 : text.indexOf(',', at);
    at = key < 0 ? text.length() : key + 1;
    boolean more = at < text.length();
    while (more) {
      more = field();
    }
    closed = at < text.length();
  }

  /** {@return whether there may be another field} */
  private boolean field() {
    skip(", \t\r\n");
    int equal = text.indexOf('=', at);
    if (at >= text.length() || text.charAt(at) == '}') {
      return false;
    }
    if (equal < 0) {
      at = text.length();
      return false;
    }
    String name = text.substring(at, equal).strip();
    at = equal + 1;
    skip(" \t\r\n");
    String value = value();
    names.add(name);
    fields.putIfAbsent(name.toLowerCase(Locale.ROOT), unescaped(value));
    return at < text.length();
  }

  private void skip(String characters) {
    while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private String value() {
    int start = at;
    char opening = at < text.length() ? text.charAt(at) : ',';
    if (opening == '{') {
      at = closingBrace(at);
      return inside(text.substring(Math.min(start + 1, at), at++));
    }
    if (opening == '"') {
      int end = text.indexOf('"', at + 1);
      at = end < 0 ? text.length() : end + 1;
      return text.substring(start + 1, Math.max(start + 1, at - 1));
    }
    while (at < text.length() && ",}\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at).strip();
  }

  /** Doubled braces say that capitals stay as they are. */
  private static String inside(String value) {
    boolean doubled = value.startsWith("{") && value.endsWith("}");
    return doubled ? value.substring(1, value.length() - 1) : value;
  }

  private int closingBrace(int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return i;
      }
    }
    return text.length();
  }

  private static String unescaped(String value) {
    if (value.indexOf('\\') < 0) {
      return value;
    }
    StringBuilder plain = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean accent =
          c == '\\' && i + 1 < value.length() && ACCENTS.indexOf(value.charAt(i + 1)) >= 0;
      i += accent ? 1 : 0;
      if (c != '\\') {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** {@return the names of its fields, as they are written} */
  List<String> names() {
    return names;
  }

  /** {@return its values, by name in lower case} */
  Map<String, String> fields() {
    return fields;
  }

  /** {@return whether its last brace is there} */
  boolean isClosed() {
    return closed;
  }
}
