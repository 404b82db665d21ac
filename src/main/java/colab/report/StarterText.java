package colab.report;

import colab.corpus.Provenance;
import colab.tally.Export;
import java.util.List;
import java.util.stream.Collectors;

/** The words of a report file to begin with. Mutable while it is written. */
final class StarterText {
  private static final String HEAD =
      """
      #:schema report.schema.json
      # A report for colab: colab report FILE makes its tables, colab report FILE --check sets them against
      # what was published. Change what you like; an error names its line. For an editor that completes and
      # checks as you write: colab report --schema > report.schema.json
      title = "A report from %s"
      """;

  private static final String PUBLISHED =
      """
      # What was printed, for --check: a row of column ids (colab report FILE -f csv shows them), then a row a row,
      # called by its first cell.
      # published = [
      #   ["year", "output"],
      #   ["2020", "1,234"],
      # ]
      """;

  private static final String TEXT =
      """
      # Text between the tables, for people only.
      [[text]]
      heading = "What the exports tell"
      text = \"""
      Each table below comes from one export. Paragraphs are parted by empty lines.
      \"""

      """;

  private final String data;
  private final StringBuilder exports = new StringBuilder();
  private final StringBuilder tables = new StringBuilder();
  private int number;

  /**
   * Starts.
   *
   * @param data the folder of the exports, seen from the report; empty when it stands there itself
   */
  StarterText(String data) {
    this.data = data;
  }

  void add(String name, Export export, List<String> files) {
    exports.append("# ").append(description(export)).append("\n").append(export(name, files));
    exports.append("\n");
  }

  void add(String export, StarterTable table) {
    number++;
    tables.append(table.lines(export, number)).append(number == 1 ? PUBLISHED : "").append("\n");
  }

  private static String description(Export export) {
    String scope = export.scope().inWords();
    Provenance first = export.provenances().get(0);
    String when = first.exported().map(date -> ", exported " + date).orElse("");
    String counted = export.isCounted() ? ", counted before" : "";
    return (scope + " (" + export.provider().title() + when + counted + ")")
        .replaceAll("\\p{Cntrl}", " ");
  }

  /** {@return an export as a report file has it} */
  static String export(String name, List<String> files) {
    String list = files.stream().map(StarterText::quoted).collect(Collectors.joining(",\n  "));
    String all = files.size() == 1 ? list : "[\n  " + list + ",\n]";
    return "[export." + name + "]\nfile = " + all + "\n";
  }

  static String quoted(String words) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || c == 127) {
        quoted.append(String.format("\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  /** {@return the whole of it} */
  String whole() {
    String where = data.isEmpty() ? "" : "data = " + quoted(data) + "\n";
    return HEAD.replace("%s", data.isEmpty() ? "these exports" : "other exports")
        + where
        + "\n# ---- the exports\n\n"
        + exports
        + "# ---- the tables\n\n"
        + TEXT
        + tables.toString().stripTrailing()
        + "\n";
  }
}
