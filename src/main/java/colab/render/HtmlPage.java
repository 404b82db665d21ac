package colab.render;

import colab.chart.Charts;
import colab.chart.Lettering;
import colab.chart.drawing.Drawing;
import colab.chart.drawing.Svg;
import colab.table.Edition;
import colab.table.Note;
import colab.table.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * An edition as one page of HTML with everything in it: title, contents, a section a table with its
 * chart, methods and provenance. It loads nothing and can be read without its script, which sorts
 * rows and tells of headings what they mean.
 */
final class HtmlPage {
  private static final String POLICY = "@policy@";

  private final Edition edition;
  private final RenderOptions options;
  private final Anchors anchors = new Anchors();
  private final StringBuilder out = new StringBuilder();

  private HtmlPage(Edition edition, RenderOptions options) {
    this.edition = edition;
    this.options = options;
  }

  static void write(Edition edition, RenderOptions options, OutputStream out) throws IOException {
    String page = new HtmlPage(edition, options).written();
    int place = page.indexOf(POLICY);
    String whole =
        page.substring(0, place) + Policy.of(page) + page.substring(place + POLICY.length());
    out.write(whole.getBytes(StandardCharsets.UTF_8));
  }

  private String written() throws IOException {
    List<Table> sections =
        Stream.concat(edition.tables().stream(), edition.back().stream()).toList();
    List<String> ids = sections.stream().map(table -> anchors.fresh(table.id())).toList();
    boolean alone = edition.front().isEmpty() && edition.tables().size() < 2;
    head();
    header(alone ? edition.tables() : edition.front().stream().toList());
    if (sections.size() > 1) {
      contents(sections, ids);
    }
    out.append("<main id=\"main\">\n");
    for (int i = 0; i < sections.size(); i++) {
      section(sections.get(i), ids.get(i), alone && i < edition.tables().size());
    }
    out.append("</main>\n<footer><p>Made with ").append(Html.words(edition.maker()));
    out.append(". Missing is \u201c-\u201d, never 0.</p></footer>\n");
    out.append("<script>\n").append(resource("page.js")).append("</script>\n</body>\n</html>\n");
    return out.toString();
  }

  private void head() {
    String title = Html.words(edition.title());
    out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"").append(POLICY);
    out.append("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.append("<meta name=\"generator\" content=\"").append(Html.words(edition.maker()));
    out.append("\">\n<title>").append(title.isEmpty() ? "colab" : title).append("</title>\n");
    out.append("<style>\n").append(resource("page.css")).append("</style>\n</head>\n<body>\n");
    out.append("<a class=\"skip\" href=\"#main\">Skip to the tables</a>\n");
  }

  /** A table that stands alone gives the page its title and keeps its notes. */
  private void header(List<Table> titled) {
    Heading heading = Heading.of(edition.title().isEmpty() ? "colab" : edition.title());
    out.append("<header>\n<h1>").append(Html.words(heading.name())).append("</h1>\n");
    if (titled.stream().anyMatch(Table::synthetic)) {
      out.append("<p class=\"synthetic\">").append(Title.SYNTHETIC).append("</p>\n");
    }
    List<Table> front = options.notes() ? edition.front().stream().toList() : List.of();
    for (Note note : front.stream().flatMap(table -> table.notes().stream()).toList()) {
      out.append("<p>").append(Html.words(note.text())).append("</p>\n");
    }
    out.append("</header>\n");
  }

  private void contents(List<Table> sections, List<String> ids) {
    out.append("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">Contents</h2>\n<ul>\n");
    for (int i = 0; i < sections.size(); i++) {
      if (sections.get(i).title().isBlank()) {
        continue;
      }
      out.append("<li><a href=\"#").append(ids.get(i)).append("\">");
      out.append(Html.words(Heading.of(sections.get(i).title()).name())).append("</a></li>\n");
    }
    out.append("</ul>\n</nav>\n");
  }

  private void section(Table table, String id, boolean alone) throws IOException {
    Screen screen = Screen.of(table, options);
    Heading heading = Heading.of(table.title());
    boolean named = !alone && !table.title().isBlank();
    String label = !named ? "" : " aria-labelledby=\"" + id + "_title\"";
    out.append("<section id=\"").append(id).append("\"").append(label).append(">\n");
    if (named) {
      out.append("<h2 id=\"").append(id).append("_title\">");
      out.append(Html.words(heading.name())).append("</h2>\n");
    }
    if (Charts.suit(table)) {
      chart(table, id);
    }
    if (!screen.strips().isEmpty()) {
      table(screen, heading, table.synthetic());
    }
    HtmlNotes.write(table, screen, options, out);
    out.append("</section>\n");
  }

  /** Title and notes stand around it already. */
  private void chart(Table table, String id) {
    String name = Heading.of(table.title()).name();
    Table untitled =
        new Table(
            table.id(),
            "",
            table.synthetic(),
            table.columns(),
            table.rows(),
            List.of(),
            table.layout());
    Lettering lettering = Lettered.with(options.withNotes(false));
    if (Charts.shown(untitled, options.charting().kind(), lettering).isEmpty()) {
      out.append("<p>No chart: no row has a value to draw.</p>\n");
      return;
    }
    Drawing drawn = Charts.of(untitled, options.charting().kind(), lettering);
    Drawing named =
        new Drawing(
            drawn.width(), drawn.height(), drawn.marks(), Clean.text(name), drawn.description());
    out.append("<div class=\"chart\" role=\"group\" tabindex=\"0\" aria-label=\"Chart: ");
    out.append(Html.words(name)).append("\">\n");
    out.append(Svg.element(named, "chart-" + id)).append("</div>\n");
  }

  private void table(Screen screen, Heading heading, boolean synthetic) throws IOException {
    HtmlTable table = new HtmlTable(screen, HtmlTable.Dress.CLASSES);
    String name = Html.words(heading.name());
    String scope = Html.words(heading.scope());
    String marker = synthetic ? " <strong>" + Title.SYNTHETIC + "</strong>" : "";
    out.append("<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"Table: ");
    out.append(name).append("\">\n");
    String caption = "<span class=\"said\">" + name + (scope.isEmpty() ? "" : ". ") + "</span>";
    String sortable = table.isSortable() ? " data-sort=\"" + point() + "\"" : "";
    String said = "<span class=\"scope\">" + (scope + marker).strip() + "</span>";
    table.write(sortable, caption + said, out);
    out.append("</div>\n");
  }

  private String point() {
    return options.decimalComma() ? "," : ".";
  }

  private static String resource(String name) {
    try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
