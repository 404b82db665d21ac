package colab.render;

import static org.assertj.core.api.Assertions.assertThat;

import colab.chart.Charts;
import colab.chart.drawing.Box;
import colab.chart.drawing.Drawing;
import colab.chart.drawing.Mark;
import colab.chart.drawing.Point;
import colab.chart.drawing.Svg;
import colab.table.ChartKind;
import colab.table.Table;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What every kind of chart keeps to, whatever the table. */
@ParameterizedClass
@EnumSource(ChartKind.class)
final class ChartContractTest {
  @Parameter ChartKind kind;

  private static Drawing drawn(Table table) {
    return Charts.of(table, Optional.empty(), Lettered.with(RenderOptions.defaults()));
  }

  private static Document parsed(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 7, 30, 95, 200})
  void wordsLieApartAndOnTheSheet(int rows) {
    for (long seed = 1; seed <= 3; seed++) {
      Drawing drawing = drawn(new Pictured(seed, kind, rows).table());
      Box sheet = new Box(0, 0, drawing.width(), drawing.height());
      List<Mark.Words> words = drawing.words();
      for (int i = 0; i < words.size(); i++) {
        assertThat(sheet.contains(words.get(i).box())).as(words.get(i).text()).isTrue();
        for (Mark.Words other : words.subList(i + 1, words.size())) {
          assertThat(words.get(i).box().overlaps(other.box()))
              .as("%s over %s", words.get(i), other)
              .isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 200})
  void marksLieOnTheSheet(int rows) {
    Drawing drawing = drawn(new Pictured(3, kind, rows).table());
    Box sheet = new Box(0, 0, drawing.width(), drawing.height());
    for (Mark mark : drawing.marks()) {
      if (mark instanceof Mark.Bar bar) {
        assertThat(sheet.contains(bar.box())).as("%s", bar).isTrue();
      } else if (mark instanceof Mark.Dot dot) {
        Point at = dot.at();
        assertThat(sheet.contains(new Box(at.x(), at.y(), 0, 0))).as("%s", dot).isTrue();
      } else if (mark instanceof Mark.Stroke stroke) {
        assertThat(stroke.points())
            .allMatch(point -> sheet.contains(new Box(point.x(), point.y(), 0, 0)));
      }
    }
  }

  @Test
  void svgIsWellFormedAndTellsWhatItShows() throws Exception {
    Document document = parsed(Svg.document(drawn(new Pictured(2, kind, 12).table())));
    Element svg = document.getDocumentElement();
    assertThat(svg.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("chart-title chart-desc");
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
        .startsWith("A title that")
        .endsWith("SYNTHETIC SAMPLE DATA");
    assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).hasSizeGreaterThan(80);
    assertThat(svg.getElementsByTagName("path").getLength()).isZero();
    assertThat(svg.getElementsByTagName("text").getLength()).isGreaterThan(5);
  }

  @Test
  void hostileNamesStayWords() throws Exception {
    Table table = Pictured.of(kind, Hostile.NAMES);
    String svg = Svg.document(drawn(table));
    Document document = parsed(svg);
    assertThat(document.getElementsByTagName("script").getLength()).isZero();
    assertThat(svg)
        .doesNotContain("<script", "<b>")
        .doesNotContainPattern(
            "[\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]");
    assertThat(drawn(table).width()).isEqualTo(720);
  }

  @Test
  void aHostileTitleAndNoteStayWords() throws Exception {
    Table table = Pictured.of(kind, List.of("one", "two"));
    Table hostile =
        new Table(
            table.id(),
            Hostile.table().title() + "W".repeat(10_000),
            true,
            table.columns(),
            table.rows(),
            Hostile.table().notes(),
            table.layout());
    Drawing drawing = drawn(hostile);
    parsed(Svg.document(drawing));
    assertThat(drawing.words()).allMatch(words -> words.box().right() <= drawing.width());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "de-DE", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist"})
  void theSameUnderAnyLocaleAndTimeZone(String tag) {
    Table table = new Pictured(4, kind, 200).table();
    String expected = Svg.document(drawn(table));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(Svg.document(drawn(table))).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void idsAndClassesStartWithThePrefix() throws Exception {
    String svg = Svg.element(drawn(new Pictured(2, kind, 12).table()), "t5");
    assertThat(svg).startsWith("<svg ").doesNotContain("chart-title", "chart-f-");
    Document document = parsed(svg);
    assertThat(document.getDocumentElement().getAttribute("aria-labelledby"))
        .isEqualTo("t5-title t5-desc");
    assertThat(svg).contains(".t5-f-paper{fill:var(--colab-chart-paper,#FFFFFF)}");
  }

  @Test
  void numbersHaveNoExponentAndAreFinite() {
    for (int rows : new int[] {0, 1, 12}) {
      assertThat(Svg.document(drawn(new Pictured(6, kind, rows).table())))
          .doesNotContain("NaN", "Infinity", "E-", "null");
    }
  }
}
