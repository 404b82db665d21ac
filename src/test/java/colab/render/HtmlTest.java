package colab.render;

import static org.assertj.core.api.Assertions.assertThat;

import colab.table.Column;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** Tables to be pasted. */
final class HtmlTest {
  private static String written(Table... tables) {
    return Written.as(Form.HTML, RenderOptions.defaults(), tables);
  }

  private static Document parsed(String fragment) {
    return Written.parsed("<div>" + fragment + "</div>");
  }

  @Test
  void everyTagIsClosedWhateverTheWords() {
    Document page = parsed(written(Hostile.table(), Hostile.table().sideBySide()));
    assertThat(page.getElementsByTagName("table").getLength()).isEqualTo(2);
    assertThat(page.getElementsByTagName("script").getLength()).isZero();
    assertThat(page.getElementsByTagName("b").getLength()).isZero();
  }

  @Test
  void nothingStandsAroundTheTables() {
    assertThat(written(Hostile.table(), Screens.fwci()))
        .startsWith("<table>")
        .doesNotContain("<html")
        .doesNotContain("<style")
        .doesNotContain("class=")
        .doesNotContain("src=")
        .doesNotContain("href=");
  }

  @Test
  void aTableHasItsCaptionHeadingsAndNotes() {
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

  @Test
  void decimalPointsStandBelowEachOther() {
    Table mixed =
        Written.column(
            Column.of("x", "X", Unit.RATIO), Value.count(12), Value.quantity(3.25), Value.count(4));
    assertThat(written(mixed))
        .contains(">12\u2008\u2007\u2007</td>")
        .contains(">3.25</td>")
        .contains(">4\u2008\u2007\u2007</td>");
  }
}
