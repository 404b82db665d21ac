package colab.render;

import static org.assertj.core.api.Assertions.assertThat;

import colab.table.Table;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

final class HtmlTest {
  private static String written(Table... tables) {
    return Written.as(Form.HTML, RenderOptions.defaults(), tables);
  }

  /** Its body is written so that a parser of XML reads it, too. */
  private static Document parsed(String page) throws Exception {
    String body = page.substring(page.indexOf("<body>"), page.indexOf("</html>"));
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(body)));
  }

  @Test
  void everyTagIsClosedWhateverTheWords() throws Exception {
    Document page = parsed(written(Hostile.table(), Hostile.table().sideBySide()));
    assertThat(page.getElementsByTagName("table").getLength()).isEqualTo(2);
    assertThat(page.getElementsByTagName("script").getLength()).isZero();
    assertThat(page.getElementsByTagName("b").getLength()).isZero();
  }

  @Test
  void nothingIsLoadedAndNothingRuns() {
    assertThat(written(Hostile.table(), Screens.fwci()))
        .contains("default-src 'none'; style-src 'unsafe-inline'")
        .doesNotContain("src=")
        .doesNotContain("href=")
        .doesNotContain("url(")
        .doesNotContain("@import");
  }

  @Test
  void aTableHasItsCaptionHeadingsAndNotes() throws Exception {
    Document page = parsed(written(Screens.fwci()));
    assertThat(page.getElementsByTagName("caption").item(0).getTextContent())
        .isEqualTo("UK-Japan co-publications, 2017-2021 (SciVal, exported 4 Aug 2022)");
    assertThat(page.getElementsByTagName("th").getLength()).isEqualTo(3 + 5);
    assertThat(page.getElementsByTagName("dd").item(0).getTextContent())
        .isEqualTo("28.1% of publications (world 10%); Median FWCI 1.02");
    assertThat(page.getElementsByTagName("p").item(0).getTextContent())
        .startsWith("FWCI 1.00 = world mean of same year, type, field. Full counting");
  }

  @Test
  void syntheticDataIsSaidInTheCaption() {
    Table fwci = Screens.fwci();
    Table synthetic = new Table(fwci.id(), "T", true, fwci.columns(), fwci.rows(), fwci.notes());
    assertThat(written(synthetic))
        .contains("<caption>T <strong>SYNTHETIC SAMPLE DATA</strong></caption>");
  }
}
