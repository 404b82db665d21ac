package colab.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A strict reader of JSON (RFC 8259) for tests: objects as maps, numbers as {@link BigDecimal},
 * null as an empty list.
 */
public final class JsonReader {
  private static final Pattern TOKEN =
      Pattern.compile(
          "[ \\n"
              + "\\r"
              + "\\t]*([\\[\\]{},:]|true|false|null|-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][-+]?\\d+)?|\"(?:[^\"\\\\\\x00-\\x1F]|\\\\(?:[\"\\\\/bfnrt]|u[0-9a-fA-F]{4}))*+\")["
              + " \\n"
              + "\\r"
              + "\\t]*");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u(....)|(.))");

  private final List<String> tokens = new ArrayList<>();
  private int next;

  private JsonReader(String text) {
    Matcher matcher = TOKEN.matcher(text);
    int at = 0;
    while (at < text.length()) {
      if (!matcher.region(at, text.length()).lookingAt()) {
        throw new IllegalArgumentException("not JSON at " + at + ": " + text.substring(at));
      }
      tokens.add(matcher.group(1));
      at = matcher.end();
    }
  }

  public static Object read(String text) {
    JsonReader reader = new JsonReader(text);
    Object value = reader.value();
    if (reader.next != reader.tokens.size()) {
      throw new IllegalArgumentException("more than one value");
    }
    return value;
  }

  private Object value() {
    String token = tokens.get(next++);
    return switch (token.charAt(0)) {
      case '{' -> object();
      case '[' -> list();
      case '"' -> unescaped(token);
      case 't', 'f' -> Boolean.valueOf(token);
      case 'n' -> List.of();
      default -> new BigDecimal(token);
    };
  }

  private Map<String, Object> object() {
    Map<String, Object> object = new LinkedHashMap<>();
    while (!closes("}", object.isEmpty())) {
      String name = unescaped(tokens.get(next++));
      expect(":");
      if (object.put(name, value()) != null) {
        throw new IllegalArgumentException("twice: " + name);
      }
    }
    return object;
  }

  private List<Object> list() {
    List<Object> list = new ArrayList<>();
    while (!closes("]", list.isEmpty())) {
      list.add(value());
    }
    return list;
  }

  private boolean closes(String mark, boolean first) {
    if (tokens.get(next).equals(mark)) {
      next++;
      return true;
    }
    if (!first) {
      expect(",");
    }
    return false;
  }

  private void expect(String mark) {
    if (!tokens.get(next++).equals(mark)) {
      throw new IllegalArgumentException("no " + mark + " before " + tokens.get(next - 1));
    }
  }

  private static String unescaped(String token) {
    return ESCAPE
        .matcher(token.substring(1, token.length() - 1))
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1) != null
                        ? String.valueOf((char) Integer.parseInt(found.group(1), 16))
                        : letter(found.group(2))));
  }

  private static String letter(String escape) {
    return switch (escape) {
      case "n" -> "\n";
      case "r" -> "\r";
      case "t" -> "\t";
      default -> escape;
    };
  }
}
