package colab.render;

import colab.table.Note;
import colab.table.Table;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * One page of HTML with everything in it: it loads nothing, runs nothing, and its tables can be
 * copied into a word processor. Findings follow a table as a list of terms, other notes as one
 * paragraph.
 */
final class HtmlRenderer implements Renderer {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="generator" content="colab">
      <title>%s</title>
      <style>
      :root { color-scheme: light dark; }
      body { font: 1rem/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
      section { margin-bottom: 2.5rem; overflow-x: auto; }
      table { border-collapse: collapse; }
      caption { font-weight: bold; padding-bottom: .4rem; text-align: left; }
      th, td { padding: .2rem .6rem; text-align: left; vertical-align: bottom; }
      thead th { border-bottom: 1px solid; border-top: 2px solid; }
      tbody th { font-weight: normal; }
      tbody tr:last-child > * { border-bottom: 2px solid; }
      .number { font-variant-numeric: tabular-nums; text-align: right; white-space: nowrap; }
      .interval { text-align: center; white-space: nowrap; }
      dl { display: grid; gap: .1rem 1rem; grid-template-columns: max-content auto; margin: .6rem 0; }
      dd { margin: 0; }
      p { margin: .6rem 0; max-width: 46rem; }
      @media print { body { margin: 0; max-width: none; } section { break-inside: avoid; } }
      </style>
      </head>
      <body>
      """;

  @Override
  public void render(List<Table> tables, RenderOptions options, Appendable out) throws IOException {
    String title = tables.isEmpty() ? "colab" : Html.words(tables.get(0).title());
    out.append(HEAD.replace("%s", title));
    for (Table table : tables) {
      section(table, options, out);
    }
    out.append("</body>\n</html>\n");
  }

  private static void section(Table table, RenderOptions options, Appendable out)
      throws IOException {
    Screen screen = Screen.of(table, options);
    out.append("<section>\n");
    String title = Html.words(table.title());
    String marker = table.synthetic() ? "<strong>" + Title.SYNTHETIC + "</strong>" : "";
    if (screen.strips().isEmpty()) {
      out.append(title.isEmpty() ? "" : "<h2>" + title + "</h2>\n");
      out.append(marker.isEmpty() ? "" : "<p>" + marker + "</p>\n");
    } else {
      out.append("<table>\n<caption>").append((title + " " + marker).strip());
      out.append("</caption>\n");
      rows(screen, out);
      out.append("</table>\n");
    }
    if (options.notes()) {
      notes(table, screen, out);
    }
    out.append("</section>\n");
  }

  private static void rows(Screen screen, Appendable out) throws IOException {
    out.append("<thead>\n<tr>");
    for (Strip strip : screen.strips()) {
      String heading = Html.words(strip.heading());
      String tag = heading.isEmpty() ? "td" : "th";
      out.append("<").append(tag).append(heading.isEmpty() ? "" : " scope=\"col\"");
      out.append(kind(strip)).append(">").append(heading);
      out.append("</").append(tag).append(">");
    }
    out.append("</tr>\n</thead>\n<tbody>\n");
    for (int i = 0; i < screen.height(); i++) {
      if (!screen.head(i).isEmpty()) {
        out.append("<tr><th scope=\"rowgroup\" colspan=\"" + screen.strips().size() + "\">");
        out.append("<em>").append(Html.words(screen.head(i))).append("</em></th></tr>\n");
      }
      row(screen.strips(), i, out);
    }
    out.append("</tbody>\n");
  }

  /** The first words of a row are its heading; what no row has words for has none. */
  private static void row(List<Strip> strips, int at, Appendable out) throws IOException {
    boolean headed = false;
    out.append("<tr>");
    for (Strip strip : strips) {
      boolean heads = !headed && strip.side() == Strip.Side.LEFT;
      headed |= heads;
      String tag = heads ? "th" : "td";
      Cell cell = strip.cells().get(at);
      out.append("<").append(tag).append(heads ? " scope=\"row\"" : "").append(kind(strip));
      out.append(">").append(Html.indented(cell.text()));
      out.append(cell.mark().isEmpty() ? "" : "<sup>" + cell.mark() + "</sup>");
      out.append("</").append(tag).append(">");
    }
    out.append("</tr>\n");
  }

  private static String kind(Strip strip) {
    return switch (strip.side()) {
      case LEFT -> "";
      case RIGHT -> " class=\"number\"";
      case CENTRE -> " class=\"interval\"";
    };
  }

  private static void notes(Table table, Screen screen, Appendable out) throws IOException {
    List<Note> findings = table.notes().stream().filter(note -> !note.label().isEmpty()).toList();
    if (!findings.isEmpty()) {
      out.append("<dl>\n");
      for (Note note : findings) {
        out.append("<dt>").append(Html.words(note.label())).append("</dt>");
        out.append("<dd>").append(Html.words(Clean.sentence(note.text()))).append("</dd>\n");
      }
      out.append("</dl>\n");
    }
    Stream<String> legend = Legend.of(screen.cells().stream().map(Cell::caution).toList()).stream();
    Stream<String> plain =
        table.notes().stream().filter(note -> note.label().isEmpty()).map(Note::text);
    List<String> sentences = Stream.concat(legend.map(text -> text + "."), plain).toList();
    if (!sentences.isEmpty()) {
      out.append("<p>").append(Html.words(String.join(" ", sentences))).append("</p>\n");
    }
  }
}
