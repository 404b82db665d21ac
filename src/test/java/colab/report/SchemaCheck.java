package colab.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tomlj.TomlArray;
import org.tomlj.TomlTable;

/** Holds TOML to a JSON Schema, as far as the schema of report files goes. */
final class SchemaCheck {
  private static final Set<String> UNDERSTOOD =
      Set.of(
          "$schema",
          "title",
          "description",
          "definitions",
          "$ref",
          "type",
          "enum",
          "required",
          "properties",
          "additionalProperties",
          "items",
          "minItems",
          "anyOf",
          "oneOf");

  private final Map<String, Object> root;
  private final List<String> faults = new ArrayList<>();

  private SchemaCheck(Map<String, Object> root) {
    this.root = root;
  }

  /** {@return what the schema forbids of it; nothing where it is valid} */
  static List<String> faults(Map<String, Object> schema, Object value) {
    SchemaCheck check = new SchemaCheck(schema);
    check.check(schema, value, "");
    return check.faults;
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> object(Object json) {
    return (Map<String, Object>) json;
  }

  private void check(Map<String, Object> schema, Object value, String at) {
    if (!UNDERSTOOD.containsAll(schema.keySet())) {
      throw new IllegalArgumentException("not understood: " + schema.keySet());
    }
    if (schema.containsKey("$ref")) {
      String name = String.valueOf(schema.get("$ref")).replace("#/definitions/", "");
      check(object(object(root.get("definitions")).get(name)), value, at);
    }
    if (schema.containsKey("type") && !isOf(schema.get("type"), value)) {
      faults.add(at + ": not " + schema.get("type"));
    }
    if (schema.get("enum") instanceof List<?> words && !words.contains(value)) {
      faults.add(at + ": none of " + words);
    }
    fitting(schema, "anyOf", value, at);
    fitting(schema, "oneOf", value, at);
    if (value instanceof TomlTable table) {
      properties(schema, table, at);
    }
    if (value instanceof TomlArray array && schema.containsKey("items")) {
      for (int i = 0; i < array.size(); i++) {
        check(object(schema.get("items")), array.get(i), at + "/" + i);
      }
    }
  }

  private void fitting(Map<String, Object> schema, String key, Object value, String at) {
    if (schema.get(key) instanceof List<?> choices) {
      long fit = choices.stream().filter(one -> fits(object(one), value)).count();
      if (fit == 0 || fit > 1 && key.equals("oneOf")) {
        faults.add(at + ": fits " + fit + " of " + key);
      }
    }
  }

  private boolean fits(Map<String, Object> schema, Object value) {
    SchemaCheck inner = new SchemaCheck(root);
    inner.check(schema, value, "");
    return inner.faults.isEmpty();
  }

  private static boolean isOf(Object type, Object value) {
    if (type instanceof List<?> types) {
      return types.stream().anyMatch(each -> isOf(each, value));
    }
    return switch (String.valueOf(type)) {
      case "string" -> value instanceof String;
      case "integer" -> value instanceof Long;
      case "boolean" -> value instanceof Boolean;
      case "array" -> value instanceof TomlArray;
      default -> value instanceof TomlTable;
    };
  }

  private void properties(Map<String, Object> schema, TomlTable table, String at) {
    if (schema.get("required") instanceof List<?> keys) {
      keys.stream()
          .filter(key -> !table.contains(List.of(String.valueOf(key))))
          .forEach(key -> faults.add(at + ": no " + key));
    }
    if (!schema.containsKey("properties") && !schema.containsKey("additionalProperties")) {
      return;
    }
    Map<String, Object> known = object(schema.getOrDefault("properties", Map.of()));
    Object others = schema.getOrDefault("additionalProperties", true);
    for (Map.Entry<String, Object> entry : table.entrySet()) {
      String place = at + "/" + entry.getKey();
      if (known.containsKey(entry.getKey())) {
        check(object(known.get(entry.getKey())), entry.getValue(), place);
      } else if (others.equals(false)) {
        faults.add(place + ": unknown");
      } else if (others instanceof Map<?, ?>) {
        check(object(others), entry.getValue(), place);
      }
    }
  }
}
