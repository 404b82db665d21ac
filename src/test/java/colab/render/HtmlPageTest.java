package colab.render;

import static org.assertj.core.api.Assertions.assertThat;

import colab.table.ChartKind;
import colab.table.Edition;
import colab.table.Note;
import colab.table.Picture;
import colab.table.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

final class HtmlPageTest {
  private static final Table PARTNERS =
      Screens.partners().drawnAs(Picture.of(ChartKind.BARS, "partner", "output"));
  private static final Edition REPORT =
      new Edition(
          Optional.of(prose("contents", "A report (of ours)", Note.of("Read <this> first."))),
          List.of(PARTNERS, Screens.fwci(), PARTNERS),
          List.of(prose("methods", "Methods", Note.finding("FWCI", "a mean"))),
          "colab 1.2");

  private static Table prose(String id, String title, Note... notes) {
    return new Table(id, title, true, List.of(), List.of(), List.of(notes));
  }

  private static String written(Edition edition) {
    return Written.as(Form.HTML, RenderOptions.defaults(), edition);
  }

  /** The body is written so that a parser of XML reads it, too; scripts and styles hold signs. */
  private static Document parsed(String page) {
    String body = page.substring(page.indexOf("<body>"), page.indexOf("</html>"));
    return Written.parsed(body.replaceAll("(?s)<(script|style)>.*?</\\1>", "<$1/>"));
  }

  private static List<String> texts(Document page, String tag) {
    NodeList nodes = page.getElementsByTagName(tag);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent().strip());
    }
    return texts;
  }

  @Test
  void aReportHasItsTitleContentsSectionsAndMaker() {
    Document page = parsed(written(REPORT));
    assertThat(texts(page, "h1")).containsExactly("A report");
    assertThat(texts(page, "header").get(0))
        .contains("SYNTHETIC SAMPLE DATA")
        .contains("Read <this> first.");
    assertThat(texts(page, "h2"))
        .hasSize(1 + 4)
        .contains("Contents", "UK-Japan co-publications, 2017-2021", "Methods");
    assertThat(texts(page, "footer").get(0)).startsWith("Made with colab 1.2.");
    assertThat(texts(page, "svg")).hasSize(2);
  }

  @Test
  void everyIdStandsOnceAndEveryLinkLeadsToOne() {
    String page = written(REPORT);
    List<String> ids =
        Pattern.compile(" id=\"([^\"]*)\"").matcher(page).results().map(id -> id.group(1)).toList();
    assertThat(ids).doesNotHaveDuplicates();
    List<String> led =
        Pattern.compile("(?:href=\"#|labelledby=\")([^\"]*)\"")
            .matcher(page)
            .results()
            .flatMap(link -> List.of(link.group(1).split(" ")).stream())
            .toList();
    assertThat(led).hasSizeGreaterThan(8).isSubsetOf(ids);
  }

  @Test
  void aTableAloneGivesThePageItsTitle() {
    Document page = parsed(written(Edition.of(List.of(Screens.fwci()))));
    assertThat(texts(page, "h1")).containsExactly("UK-Japan co-publications, 2017-2021");
    assertThat(texts(page, "h2")).isEmpty();
    assertThat(texts(page, "nav")).isEmpty();
    assertThat(texts(page, "caption"))
        .containsExactly("UK-Japan co-publications, 2017-2021. SciVal, exported 4 Aug 2022");
  }

  @Test
  void wordsAreNeverMarkup() {
    Document page =
        parsed(written(Edition.of(List.of(Hostile.table(), Hostile.table().sideBySide()))));
    assertThat(page.getElementsByTagName("table").getLength()).isEqualTo(2);
    assertThat(page.getElementsByTagName("script").getLength()).isEqualTo(1);
    assertThat(page.getElementsByTagName("b").getLength()).isZero();
    assertThat(page.getElementsByTagName("h1").getLength()).isEqualTo(1);
  }

  @Test
  void nothingIsLoadedFromAnywhere() {
    assertThat(written(REPORT))
        .doesNotContain("src=")
        .doesNotContain("url(")
        .doesNotContain("@import")
        .doesNotContainPattern("href=\"[^#]")
        .doesNotContainPattern("<[a-z][^>]* (style|on[a-z]+)=");
  }

  @Test
  void thePolicyKnowsEveryStyleAndScriptByItsHash() throws Exception {
    String page = written(REPORT);
    Matcher policy = Pattern.compile("Security-Policy\" content=\"([^\"]*)\"").matcher(page);
    assertThat(policy.find()).isTrue();
    assertThat(policy.group(1)).startsWith("default-src 'none'; ").doesNotContain("unsafe");
    Matcher inline = Pattern.compile("<(style|script)>(.*?)</\\1>", Pattern.DOTALL).matcher(page);
    int found = 0;
    while (inline.find()) {
      byte[] text = inline.group(2).getBytes(StandardCharsets.UTF_8);
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(text);
      assertThat(policy.group(1)).contains(Base64.getEncoder().encodeToString(sum));
      found++;
    }
    assertThat(found).isEqualTo(4);
  }

  @Test
  void theSameUnderAnyLocaleAndTimeZone() {
    String expected = written(REPORT);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(written(REPORT)).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void rowsThatBelongTogetherAreNotSorted() {
    assertThat(sortable(Screens.partners())).isTrue();
    assertThat(sortable(Screens.fwci())).isFalse();
    assertThat(sortable(Screens.profile())).isFalse();
  }

  private static boolean sortable(Table table) {
    Document page = parsed(written(Edition.of(List.of(table))));
    return ((Element) page.getElementsByTagName("table").item(0)).hasAttribute("data-sort");
  }

  @Test
  void aTitleIsToldFromWhereItComesFrom() {
    assertThat(Heading.of("A (b) c (d (e), f)")).isEqualTo(new Heading("A (b) c", "d (e), f"));
    assertThat(Heading.of("Impact (FWCI)")).isEqualTo(new Heading("Impact (FWCI)", ""));
    assertThat(Heading.of("a) b)")).isEqualTo(new Heading("a) b)", ""));
    assertThat(Heading.of("")).isEqualTo(new Heading("", ""));
    assertThat(Heading.of("(all of it)")).isEqualTo(new Heading("(all of it)", ""));
  }

  @Test
  void idsAreMadeOfAnything() {
    Anchors anchors = new Anchors();
    assertThat(anchors.fresh("table-5")).isEqualTo("table-5");
    assertThat(anchors.fresh("table-5")).isEqualTo("table-5-2");
    assertThat(anchors.fresh("\"><b>")).isEqualTo("t----b-");
    assertThat(anchors.fresh("main")).isEqualTo("main-2");
    assertThat(anchors.fresh("chart-x")).isEqualTo("t-chart-x");
    assertThat(anchors.fresh("W".repeat(10_000))).hasSize(60);
  }
}
