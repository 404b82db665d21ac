package colab.render;

import colab.table.Column;
import colab.table.Unit;
import colab.table.Value;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Values as JSON (RFC 8259). Besides what must be escaped, so is what a terminal or an editor would
 * act on (control characters, marks that turn the direction of writing, U+2028 and its like) and
 * half a surrogate pair.
 */
final class Json {
  private Json() {}

  static String row(List<Column> columns, List<Value> row, RenderOptions options) {
    return IntStream.range(0, row.size())
        .mapToObj(
            i -> member(columns.get(i).id(), value(row.get(i), columns.get(i).unit(), options)))
        .collect(Collectors.joining(", "));
  }

  static String member(String name, String value) {
    return quoted(name) + ": " + value;
  }

  static String unit(Unit unit) {
    return quoted(unit.name().toLowerCase(Locale.ROOT));
  }

  static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    text.codePoints().forEach(point -> append(json, point));
    return json.append('"').toString();
  }

  private static String value(Value value, Unit unit, RenderOptions options) {
    if (value instanceof Value.Label label) {
      return quoted(label.words());
    }
    if (value instanceof Value.Count count) {
      return Long.toString(count.number());
    }
    return value instanceof Value.Quantity quantity
        ? Decimals.plain(quantity.number(), unit, options)
        : "null";
  }

  private static void append(StringBuilder json, int point) {
    switch (point) {
      case '"' -> json.append("\\\"");
      case '\\' -> json.append("\\\\");
      case '\n' -> json.append("\\n");
      case '\r' -> json.append("\\r");
      case '\t' -> json.append("\\t");
      default -> {
        if (isActedOn(point)) {
          for (char unit : Character.toChars(point)) {
            json.append("\\u").append(HexFormat.of().toHexDigits(unit));
          }
        } else {
          json.appendCodePoint(point);
        }
      }
    }
  }

  private static boolean isActedOn(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
