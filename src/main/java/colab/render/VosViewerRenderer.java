package colab.render;

import colab.table.Column;
import colab.table.Graph;
import colab.table.Note;
import colab.table.Unit;
import colab.table.Value;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * VOSviewer's JSON (app.vosviewer.com/docs/file-types/json-file-type), which the program and
 * VOSviewer Online open: counts of a node are its weights, other numbers its scores, a column
 * {@code community} its cluster, the weight of a link its strength. There are no coordinates:
 * VOSviewer makes the layout. A cluster beyond 1,000, the most it knows, is left out.
 */
final class VosViewerRenderer implements GraphRenderer {
  private static final String CLUSTER = "community";
  private static final long MOST_CLUSTERS = 1_000;

  @Override
  public void render(Graph graph, RenderOptions options, Appendable out) throws IOException {
    out.append("{\n  \"network\": {\n    \"items\": [");
    List<Column> columns = graph.nodes().columns();
    List<Integer> complete = complete(graph);
    out.append(
        graph.nodes().rows().stream()
            .map(row -> item(columns, complete, row, options))
            .collect(Collectors.joining(",\n      ", "\n      ", "\n    ],\n")));
    out.append("    \"links\": [");
    out.append(
        graph.links().rows().stream()
            .map(row -> link(row, options))
            .collect(Collectors.joining(",\n      ", "\n      ", "\n    ]\n")));
    out.append("  },\n  \"config\": {\"terminology\": {")
        .append(
            "\"item\": \"country\", \"items\": \"countries\", \"cluster\": \"community\","
                + " \"clusters\": \"communities\"")
        .append("}},\n  \"info\": {");
    out.append(Json.member("title", Json.quoted(title(graph)))).append(", ");
    String notes = graph.nodes().notes().stream().map(Note::text).collect(Collectors.joining(" "));
    out.append(Json.member("description", Json.quoted(options.notes() ? html(notes) : "")));
    out.append("}\n}\n");
  }

  private static String title(Graph graph) {
    return graph.nodes().title() + (graph.nodes().synthetic() ? ". SYNTHETIC SAMPLE DATA" : "");
  }

  /** Descriptions may hold HTML. */
  private static String html(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  /** The places of numbers that every node has: VOSviewer knows no missing ones. */
  private static List<Integer> complete(Graph graph) {
    return IntStream.range(2, graph.nodes().columns().size())
        .filter(i -> !graph.nodes().columns().get(i).id().equals(CLUSTER))
        .filter(i -> graph.nodes().rows().stream().allMatch(row -> isNumber(row.get(i))))
        .boxed()
        .toList();
  }

  private static boolean isNumber(Value value) {
    return value instanceof Value.Count || value instanceof Value.Quantity;
  }

  private static String item(
      List<Column> columns, List<Integer> complete, List<Value> row, RenderOptions options) {
    StringBuilder item = new StringBuilder("{");
    item.append(Json.member("id", words(row.get(0)))).append(", ");
    item.append(Json.member("label", words(row.get(1))));
    IntStream.range(2, row.size())
        .filter(i -> columns.get(i).id().equals(CLUSTER))
        .mapToObj(row::get)
        .filter(value -> value instanceof Value.Count count && count.number() <= MOST_CLUSTERS)
        .forEach(value -> item.append(", ").append(Json.member("cluster", number(value, options))));
    for (boolean counts : List.of(true, false)) {
      String numbers =
          complete.stream()
              .filter(i -> isCount(columns.get(i).unit()) == counts)
              .map(i -> Json.member(columns.get(i).heading(), number(row.get(i), options)))
              .collect(Collectors.joining(", ", "{", "}"));
      item.append(", ").append(Json.member(counts ? "weights" : "scores", numbers));
    }
    return item.append('}').toString();
  }

  private static boolean isCount(Unit unit) {
    return unit == Unit.COUNT || unit == Unit.FRACTIONAL;
  }

  private static String link(List<Value> row, RenderOptions options) {
    return "{"
        + Json.member("source_id", words(row.get(0)))
        + ", "
        + Json.member("target_id", words(row.get(1)))
        + ", "
        + Json.member("strength", number(row.get(2), options))
        + "}";
  }

  private static String words(Value value) {
    return Json.quoted(value instanceof Value.Label label ? label.words() : "");
  }

  private static String number(Value value, RenderOptions options) {
    if (value instanceof Value.Count count) {
      return Long.toString(count.number());
    }
    return value instanceof Value.Quantity quantity
        ? Decimals.plain(quantity.number(), Unit.RATIO, options)
        : "0";
  }
}
