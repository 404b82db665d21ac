package colab.cli;

import colab.indicator.Definitions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What {@code colab help} tells beside the commands: pages of text, 78 columns wide. */
final class Topics {
  private static final int WIDTH = 78;
  private static final String PLACE = "@indicators\n";

  /** The names of the pages. */
  static final List<String> NAMES =
      List.of(
          "counting",
          "countries",
          "formats",
          "scope",
          "exit-codes",
          "fwci",
          "subjects",
          "network",
          "charts",
          "baseline",
          "methods",
          "figures",
          "differs-from-scival");

  private Topics() {}

  /** {@return the page of this name, if there is one} */
  static Optional<String> page(String name) {
    if (!NAMES.contains(name)) {
      return Optional.empty();
    }
    return Optional.of(resource(name).replace(PLACE, definitions()));
  }

  private static String resource(String name) {
    try (InputStream in = Topics.class.getResourceAsStream("topics/" + name + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("topic " + name + " is not in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("topic " + name + " cannot be read", e);
    }
  }

  private static String definitions() {
    StringBuilder text = new StringBuilder();
    String family = "";
    for (Definitions.Definition each : Definitions.all()) {
      if (!each.family().equals(family)) {
        text.append(text.length() > 0 ? "\n" : "");
        text.append(each.family().toUpperCase(Locale.ROOT)).append('\n');
        family = each.family();
      }
      text.append('\n').append(each.title()).append("  [").append(each.id()).append("]\n");
      append(text, "is", each.formula());
      append(text, "but", each.edges());
      append(text, "from", each.source());
    }
    return text.toString();
  }

  private static void append(StringBuilder text, String label, String words) {
    if (words.equals("-")) {
      return;
    }
    String start = "  " + label + " ".repeat(6 - label.length());
    for (String line : HelpScreen.wrapped(words, WIDTH - start.length())) {
      text.append(start).append(line).append('\n');
      start = " ".repeat(start.length());
    }
  }
}
