package colab.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colab.table.Column;
import colab.table.Graph;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Graphs as they are read back by parsers of XML and JSON. */
class GraphFormTest {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private static Graph graph(List<String> names) {
    List<List<Value>> nodes =
        IntStream.range(0, names.size())
            .mapToObj(
                i ->
                    List.of(
                        Value.label("N" + i),
                        Value.label(names.get(i)),
                        Value.count(10L * i),
                        Value.quantity(i / 3.0),
                        i == 1 ? Value.missing("no link") : Value.count(1)))
            .toList();
    List<List<Value>> links =
        List.of(
            List.of(
                Value.label("N0"), Value.label("N2"), Value.quantity(2.5), Value.missing("none")));
    return new Graph(
        new Table(
            "nodes",
            "Countries & <others>",
            true,
            List.of(
                Column.of("id", "Code", Unit.TEXT),
                Column.of("label", "Country", Unit.TEXT),
                Column.of("output", "Publications", Unit.COUNT),
                Column.of("clustering", "Clustering", Unit.RATIO),
                Column.of("community", "Community", Unit.RANK)),
            nodes,
            List.of(Note.of("Links of A & B <b>count</b> twice."))),
        new Table(
            "links",
            "Links",
            true,
            List.of(
                Column.of("source", "Source", Unit.TEXT),
                Column.of("target", "Target", Unit.TEXT),
                Column.of("weight", "Weight", Unit.RATIO),
                Column.of("ric", "RIC", Unit.RATIO)),
            links,
            List.of()));
  }

  private static String written(GraphForm form, Graph graph) {
    StringBuilder out = new StringBuilder();
    try {
      form.renderer().render(graph, RenderOptions.defaults(), out);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toString();
  }

  private static Document xml(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Element> all(Document document, String name) {
    NodeList found = document.getElementsByTagNameNS(NAMESPACE, name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  @Test
  void graphMlDeclaresEveryAttributeWithItsType() throws Exception {
    Document document = xml(written(GraphForm.GRAPHML, graph(List.of("A", "B", "C"))));
    assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo(NAMESPACE);
    assertThat(all(document, "key"))
        .extracting(
            key ->
                String.join(
                    " ",
                    key.getAttribute("for"),
                    key.getAttribute("attr.name"),
                    key.getAttribute("attr.type")))
        .containsExactly(
            "node label string",
            "node output long",
            "node clustering double",
            "node community long",
            "edge weight double",
            "edge ric double");
    List<String> keys = all(document, "key").stream().map(key -> key.getAttribute("id")).toList();
    assertThat(keys).doesNotHaveDuplicates();
    assertThat(all(document, "data"))
        .allSatisfy(data -> assertThat(keys).contains(data.getAttribute("key")));
  }

  @Test
  void graphMlHasEveryNodeAndLinkAndNothingForWhatIsMissing() throws Exception {
    Document document = xml(written(GraphForm.GRAPHML, graph(List.of("A", "B", "C"))));
    assertThat(all(document, "node"))
        .extracting(node -> node.getAttribute("id"))
        .containsExactly("N0", "N1", "N2");
    Element link = all(document, "edge").get(0);
    assertThat(link.getAttribute("source") + link.getAttribute("target")).isEqualTo("N0N2");
    assertThat(link.getTextContent().strip()).isEqualTo("2.5");
    assertThat(all(document, "graph").get(0).getAttribute("edgedefault")).isEqualTo("undirected");
    Element without = all(document, "node").get(1);
    assertThat(without.getElementsByTagNameNS(NAMESPACE, "data").getLength()).isEqualTo(3);
  }

  @Test
  void namesSurviveXml() throws Exception {
    Document document = xml(written(GraphForm.GRAPHML, graph(Hostile.NAMES)));
    List<String> labels =
        all(document, "data").stream()
            .filter(data -> data.getAttribute("key").equals("node-label"))
            .map(Element::getTextContent)
            .toList();
    List<String> expected = new ArrayList<>();
    for (String name : Hostile.NAMES) {
      expected.add(
          Value.label(name) instanceof Value.Label label
              ? label.words().replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "\uFFFD")
              : "");
    }
    // half a surrogate pair is no letter of XML
    expected.replaceAll(
        name -> name.replaceAll("[\uD83D](?![\uDE00])|(?<![\uD83D])[\uDE00]", "\uFFFD"));
    assertThat(labels).isEqualTo(expected);
  }

  @Test
  void vosViewerHasItemsWithWeightsScoresAndClusters() {
    Map<?, ?> file =
        (Map<?, ?>) JsonReader.read(written(GraphForm.VOSVIEWER, graph(List.of("A", "B", "C"))));
    Map<?, ?> network = (Map<?, ?>) file.get("network");
    List<?> items = (List<?>) network.get("items");
    Map<?, ?> last = (Map<?, ?>) items.get(2);
    assertThat(last.get("id")).isEqualTo("N2");
    assertThat(last.get("label")).isEqualTo("C");
    assertThat(last.get("cluster")).isEqualTo(new BigDecimal("1"));
    assertThat(((Map<?, ?>) last.get("weights")).get("Publications"))
        .isEqualTo(new BigDecimal("20"));
    assertThat(((Map<?, ?>) last.get("scores")).get("Clustering"))
        .isEqualTo(new BigDecimal("0.666667"));
    assertThat(((Map<?, ?>) items.get(1)).containsKey("cluster")).isFalse();
    Map<?, ?> link = (Map<?, ?>) ((List<?>) network.get("links")).get(0);
    assertThat(link.get("source_id")).isEqualTo("N0");
    assertThat(link.get("target_id")).isEqualTo("N2");
    assertThat(link.get("strength")).isEqualTo(new BigDecimal("2.5"));
    assertThat(String.valueOf(file.get("info"))).contains("&lt;b>count");
  }

  @Test
  void namesSurviveJson() {
    Map<?, ?> file =
        (Map<?, ?>) JsonReader.read(written(GraphForm.VOSVIEWER, graph(Hostile.NAMES)));
    List<?> items = (List<?>) ((Map<?, ?>) file.get("network")).get("items");
    assertThat(items).hasSameSizeAs(Hostile.NAMES);
    assertThat(((Map<?, ?>) items.get(0)).get("label")).isEqualTo(Hostile.NAMES.get(0));
  }

  @Test
  void anEmptyGraphIsOneToo() throws Exception {
    Graph full = graph(List.of("A", "B", "C"));
    Graph empty = new Graph(full.nodes().withRows(List.of()), full.links().withRows(List.of()));
    assertThat(all(xml(written(GraphForm.GRAPHML, empty)), "node")).isEmpty();
    assertThat(JsonReader.read(written(GraphForm.VOSVIEWER, empty))).isNotNull();
  }

  @Test
  void theSameTwiceAndLinesEndWithALineFeed() {
    for (GraphForm form : GraphForm.values()) {
      assertThat(written(form, graph(Hostile.NAMES)))
          .isEqualTo(written(form, graph(Hostile.NAMES)))
          .endsWith("\n")
          .doesNotContain("\r");
    }
  }

  @Test
  void formsAreNamedAndEndedApartFromThoseOfTables() {
    assertThat(GraphForm.ids()).doesNotContainAnyElementsOf(Form.ids());
    assertThat(GraphForm.ofFileName("a.GraphML")).contains(GraphForm.GRAPHML);
    assertThat(GraphForm.ofFileName("a.vosviewer.json")).contains(GraphForm.VOSVIEWER);
    assertThat(GraphForm.ofFileName("a.json")).isEmpty();
    assertThat(GraphForm.named("VOSviewer")).contains(GraphForm.VOSVIEWER);
    assertThat(GraphForm.named("dot")).isEmpty();
  }

  @Test
  void aLinkNeedsItsNodes() {
    Graph full = graph(List.of("A", "B", "C"));
    assertThatThrownBy(() -> new Graph(full.nodes().top(1), full.links()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
