package colab.render;

import colab.table.Column;
import colab.table.Graph;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.io.IOException;
import java.util.List;

/**
 * GraphML 1.0 (graphml.graphdrawing.org): an undirected graph, its attributes typed as string, long
 * or double by the kind of column. What is missing has no {@code data} element. Letters that XML
 * forbids become U+FFFD.
 */
final class GraphMlRenderer implements GraphRenderer {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
      """;

  @Override
  public void render(Graph graph, RenderOptions options, Appendable out) throws IOException {
    out.append(HEAD);
    out.append("  <desc>").append(text(description(graph.nodes(), options))).append("</desc>\n");
    keys(graph.nodes(), "node", 1, out);
    keys(graph.links(), "edge", 2, out);
    out.append("  <graph id=\"G\" edgedefault=\"undirected\">\n");
    for (List<Value> row : graph.nodes().rows()) {
      out.append("    <node id=\"").append(words(row.get(0))).append("\">\n");
      data(graph.nodes(), row, 1, out, options);
      out.append("    </node>\n");
    }
    for (List<Value> row : graph.links().rows()) {
      out.append("    <edge source=\"").append(words(row.get(0)));
      out.append("\" target=\"").append(words(row.get(1))).append("\">\n");
      data(graph.links(), row, 2, out, options);
      out.append("    </edge>\n");
    }
    out.append("  </graph>\n</graphml>\n");
  }

  private static String description(Table nodes, RenderOptions options) {
    StringBuilder text = new StringBuilder(nodes.title());
    text.append(nodes.synthetic() ? ". SYNTHETIC SAMPLE DATA" : "");
    if (options.notes()) {
      nodes.notes().stream().map(Note::text).forEach(note -> text.append(". ").append(note));
    }
    return text.toString();
  }

  private static void keys(Table table, String of, int from, Appendable out) throws IOException {
    for (int i = from; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      out.append("  <key id=\"").append(of).append('-').append(text(column.id()));
      out.append("\" for=\"").append(of);
      out.append("\" attr.name=\"").append(text(column.id()));
      out.append("\" attr.type=\"").append(type(column.unit())).append("\"/>\n");
    }
  }

  private static String type(Unit unit) {
    return switch (unit) {
      case TEXT -> "string";
      case COUNT, RANK, YEAR -> "long";
      default -> "double";
    };
  }

  private static void data(
      Table table, List<Value> row, int from, Appendable out, RenderOptions options)
      throws IOException {
    String of = from == 1 ? "node-" : "edge-";
    for (int i = from; i < row.size(); i++) {
      Column column = table.columns().get(i);
      if (!(row.get(i) instanceof Value.Missing)) {
        out.append("      <data key=\"").append(of).append(text(column.id())).append("\">");
        out.append(value(row.get(i), column.unit(), options)).append("</data>\n");
      }
    }
  }

  private static String value(Value value, Unit unit, RenderOptions options) {
    if (value instanceof Value.Count count) {
      return Long.toString(count.number());
    }
    return value instanceof Value.Quantity quantity
        ? Decimals.plain(quantity.number(), unit, options)
        : words(value);
  }

  private static String words(Value value) {
    return value instanceof Value.Label label ? text(label.words()) : "";
  }

  private static String text(String words) {
    StringBuilder xml = new StringBuilder();
    words.codePoints().forEach(point -> append(xml, point));
    return xml.toString();
  }

  private static void append(StringBuilder xml, int point) {
    switch (point) {
      case '&' -> xml.append("&amp;");
      case '<' -> xml.append("&lt;");
      case '>' -> xml.append("&gt;");
      case '"' -> xml.append("&quot;");
      case '\n', '\r', '\t' -> xml.append("&#").append(point).append(';');
      default -> xml.appendCodePoint(isAllowed(point) ? point : 0xFFFD);
    }
  }

  private static boolean isAllowed(int point) {
    boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return point >= ' ' && !surrogate && (point & 0xFFFF) < 0xFFFE;
  }
}
