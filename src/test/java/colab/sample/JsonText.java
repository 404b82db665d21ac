package colab.sample;

import java.util.ArrayList;
import java.util.List;

/** A JSON object put together as text, in the order of the calls. */
final class JsonText {
  private final List<String> members = new ArrayList<>();

  JsonText text(String name, String value) {
    return raw(name, quote(value));
  }

  JsonText number(String name, long value) {
    return raw(name, String.valueOf(value));
  }

  JsonText raw(String name, JsonText value) {
    return raw(name, value.text());
  }

  JsonText raw(String name, String json) {
    members.add(quote(name) + ":" + json);
    return this;
  }

  String text() {
    return "{" + String.join(",", members) + "}";
  }

  static String quote(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
