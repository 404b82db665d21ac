package colab.render;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A screen as an element {@code table}: its first words in a row head it, what stands above rows
 * heads a body of its own, numbers that end before their column's last decimal are filled up with
 * spaces as wide as digits.
 *
 * @param screen what is shown
 * @param dress how cells say on which side they are set
 */
record HtmlTable(Screen screen, Dress dress) {
  private static final String FIGURE_SPACE = "\u2007";
  private static final String POINT_SPACE = "\u2008";

  private static final Pattern LONG = Pattern.compile("\\S{31}");

  /** How cells say on which side they are set. */
  enum Dress {
    /** By classes, for a page with rules. */
    CLASSES,
    /** By attributes, for what is pasted. */
    ATTRIBUTES
  }

  void write(String attributes, String caption, Appendable out) throws IOException {
    out.append("<table").append(attributes).append(">\n");
    out.append("<caption>").append(caption).append("</caption>\n<thead>\n<tr>");
    for (Strip strip : screen.strips()) {
      String heading = Html.words(strip.heading());
      out.append(
          heading.isEmpty()
              ? "<td" + side(strip) + "></td>"
              : "<th scope=\"col\"" + side(strip) + ">" + heading + "</th>");
    }
    out.append("</tr>\n</thead>\n<tbody>\n");
    List<Integer> tails = screen.strips().stream().map(HtmlTable::tail).toList();
    for (int i = 0; i < screen.height(); i++) {
      head(screen.head(i), i, out);
      row(i, tails, out);
    }
    out.append(screen.height() == 0 ? "<tr><td" + across() + ">(no rows)</td></tr>\n" : "");
    out.append("</tbody>\n</table>\n");
  }

  private void head(String head, int row, Appendable out) throws IOException {
    if (!head.isEmpty()) {
      out.append(row == 0 ? "" : "</tbody>\n<tbody>\n");
      out.append("<tr><th scope=\"rowgroup\"").append(across()).append("><em>");
      out.append(Html.words(head)).append("</em></th></tr>\n");
    }
  }

  private String across() {
    return " colspan=\"" + screen.strips().size() + "\"";
  }

  /** The first words of a row are its heading; what no row has words for has none. */
  private void row(int at, List<Integer> tails, Appendable out) throws IOException {
    boolean headed = false;
    out.append("<tr>");
    for (int i = 0; i < screen.strips().size(); i++) {
      Strip strip = screen.strips().get(i);
      boolean heads = !headed && strip.side() == Strip.Side.LEFT;
      headed |= heads;
      Cell cell = strip.cells().get(at);
      out.append(heads ? "<th scope=\"row\"" : "<td")
          .append(side(strip))
          .append(wrapping(strip, cell))
          .append(">");
      out.append(Html.indented(cell.text())).append(filler(cell, tails.get(i)));
      out.append(cell.mark().isEmpty() ? "" : "<sup>" + cell.mark() + "</sup>");
      out.append(heads ? "</th>" : "</td>");
    }
    out.append("</tr>\n");
  }

  private static int tail(Strip strip) {
    return strip.side() == Strip.Side.RIGHT
        ? strip.cells().stream().mapToInt(Cell::tail).max().orElse(0)
        : 0;
  }

  private static String filler(Cell cell, int most) {
    int missing = cell.isAligned() ? Math.max(0, most - cell.tail()) : 0;
    boolean point = missing > 0 && cell.tail() == 0;
    return (point ? POINT_SPACE : "") + FIGURE_SPACE.repeat(missing - (point ? 1 : 0));
  }

  private String side(Strip strip) {
    boolean classes = dress == Dress.CLASSES;
    return switch (strip.side()) {
      case LEFT -> classes ? "" : " style=\"text-align:left\"";
      case RIGHT -> classes ? " class=\"number\"" : " style=\"text-align:right\"";
      case CENTRE -> classes ? " class=\"interval\"" : " style=\"text-align:center\"";
    };
  }

  /** Only words that no line can hold are broken. */
  private String wrapping(Strip strip, Cell cell) {
    boolean words = strip.side() == Strip.Side.LEFT && dress == Dress.CLASSES;
    return words && LONG.matcher(cell.text()).find() ? " class=\"long\"" : "";
  }

  /** {@return whether its rows may stand in another order: no heads, no indented parts} */
  boolean isSortable() {
    boolean parts =
        screen.strips().stream()
            .filter(strip -> strip.side() == Strip.Side.LEFT)
            .flatMap(strip -> strip.cells().stream())
            .anyMatch(cell -> cell.text().startsWith(" "));
    String heads = screen.heads().stream().collect(Collectors.joining());
    return screen.height() > 2 && !screen.even() && !parts && heads.isEmpty();
  }
}
