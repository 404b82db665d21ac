package colab.render;

import static org.assertj.core.api.Assertions.assertThat;

import colab.table.Column;
import colab.table.Layout;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that people see under headings. */
class GroupedTest {
  private static final Table TABLE =
      new Table(
              "cities",
              "Cities",
              false,
              List.of(
                  Column.of("city", "City", Unit.TEXT),
                  Column.of("people", "People", Unit.COUNT),
                  Column.data("country", Unit.TEXT)),
              List.of(
                  row("All", 9, ""),
                  row("  Leeds", 1, "In the UK & <near>"),
                  row("  York", 2, "In the UK & <near>"),
                  row("  Nara", 6, "In Japan")),
              List.of())
          .laidOut(Layout.grouped("country"));

  private static List<Value> row(String city, long people, String country) {
    return List.of(Value.label(city), Value.count(people), Value.label(country));
  }

  private static String in(Renderer renderer, Table table) {
    StringBuilder text = new StringBuilder();
    try {
      renderer.render(List.of(table), RenderOptions.defaults(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  @Test
  void aHeadingStandsAboveTheFirstRowOfEachGroup() {
    assertThat(in(new TextRenderer(), TABLE).lines())
        .containsExactly(
            "Cities",
            "City     People",
            "All           9",
            "In the UK & <near>",
            "  Leeds       1",
            "  York        2",
            "In Japan",
            "  Nara        6");
  }

  @Test
  void everyFormForPeopleHasThem() {
    assertThat(in(new MarkdownRenderer(), TABLE)).contains("| **In Japan** | |\n");
    assertThat(in(new HtmlRenderer(), TABLE))
        .contains(
            "<tr><th scope=\"rowgroup\" colspan=\"2\"><em>In the UK &amp; &lt;near&gt;</em></th></tr>");
    assertThat(in(new LatexRenderer(), TABLE))
        .contains("\\multicolumn{2}{l}{\\textit{In the UK \\& ")
        .contains("\\multicolumn{2}{l}{\\textit{In Japan}} \\\\\n");
  }

  @Test
  void programsReadTheColumn() {
    assertThat(in(new CsvRenderer(), TABLE).lines())
        .containsExactly(
            "city,people,country",
            "All,9,",
            "Leeds,1,In the UK & <near>",
            "York,2,In the UK & <near>",
            "Nara,6,In Japan");
  }

  @Test
  void inAnotherOrderThereAreNone() {
    assertThat(in(new TextRenderer(), TABLE.sortedBy("people")).lines())
        .noneMatch(line -> line.startsWith("In "));
    assertThat(in(new TextRenderer(), TABLE.columns(List.of("city"))).lines())
        .noneMatch(line -> line.startsWith("In "));
  }
}
