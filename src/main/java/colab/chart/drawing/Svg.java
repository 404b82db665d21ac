package colab.chart.drawing;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A drawing as SVG 1.1: words are text in whatever Helvetica-like font there is, every colour is a
 * custom property ({@code --colab-chart-blue}) before its fallback, and {@code title} and {@code
 * desc} tell what is seen. Nothing is loaded and nothing runs.
 */
public final class Svg {
  private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String FONTS = "Helvetica, Arial, 'Liberation Sans', sans-serif";

  private final Drawing drawing;
  private final String prefix;
  private final StringBuilder out = new StringBuilder();

  private Svg(Drawing drawing, String prefix) {
    this.drawing = drawing;
    this.prefix = prefix;
  }

  /** {@return a file of its own} */
  public static String document(Drawing drawing) {
    return PROLOG + element(drawing, "chart");
  }

  /**
   * {@return the element alone, to stand in a page of HTML}
   *
   * @param prefix what its ids and classes start with, another for each chart of the page: a letter
   *     first, then letters, digits and hyphens
   */
  public static String element(Drawing drawing, String prefix) {
    if (!prefix.matches("[A-Za-z][A-Za-z0-9-]*")) {
      throw new IllegalArgumentException("no prefix of ids: " + prefix);
    }
    return new Svg(drawing, prefix).written();
  }

  private String written() {
    String size = number(drawing.width()) + " " + number(drawing.height());
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ").append(size);
    out.append("\" width=\"").append(number(drawing.width()));
    out.append("\" height=\"").append(number(drawing.height())).append("\" role=\"img\"");
    out.append(" aria-labelledby=\"%s-title %s-desc\"".formatted(prefix, prefix));
    out.append(" font-family=\"").append(FONTS).append("\" xml:lang=\"en\">\n");
    out.append("<title id=\"").append(prefix).append("-title\">");
    out.append(escaped(drawing.title())).append("</title>\n");
    out.append("<desc id=\"").append(prefix).append("-desc\">");
    out.append(escaped(drawing.description())).append("</desc>\n");
    StringBuilder marks = new StringBuilder();
    Map<String, String> rules = new TreeMap<>();
    add(marks, rules, new Mark.Bar(new Box(0, 0, drawing.width(), drawing.height()), Ink.PAPER));
    drawing.marks().forEach(mark -> add(marks, rules, mark));
    out.append("<style>\n");
    rules.values().forEach(out::append);
    out.append("</style>\n").append(marks).append("</svg>\n");
    return out.toString();
  }

  private void add(StringBuilder marks, Map<String, String> rules, Mark mark) {
    if (mark instanceof Mark.Bar bar) {
      Box box = bar.box();
      marks.append("<rect").append(at("x", box.x())).append(at("y", box.y()));
      marks.append(at("width", box.width())).append(at("height", box.height()));
      marks.append(painted(rules, "fill", bar.ink())).append("/>\n");
    } else if (mark instanceof Mark.Stroke stroke) {
      marks.append("<polyline points=\"").append(points(stroke)).append("\" fill=\"none\"");
      marks.append(painted(rules, "stroke", stroke.ink()));
      marks.append(at("stroke-width", stroke.width()));
      marks.append(stroke.dashed() ? " stroke-dasharray=\"4 3\"" : "").append("/>\n");
    } else if (mark instanceof Mark.Dot dot) {
      marks.append("<circle").append(at("cx", dot.at().x())).append(at("cy", dot.at().y()));
      marks.append(at("r", dot.radius())).append(disc(rules, dot)).append("/>\n");
    } else if (mark instanceof Mark.Words words) {
      words(marks, rules, words);
    }
  }

  private String disc(Map<String, String> rules, Mark.Dot dot) {
    if (!dot.hollow()) {
      return painted(rules, "fill", dot.ink());
    }
    String both = rule(rules, "stroke", dot.ink()) + " " + rule(rules, "fill", Ink.PAPER);
    return " class=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1.8\""
        .formatted(both, Ink.PAPER.hex(), dot.ink().hex());
  }

  private void words(StringBuilder marks, Map<String, String> rules, Mark.Words words) {
    Style style = words.style();
    marks.append("<text").append(at("x", words.at().x())).append(at("y", words.at().y()));
    marks.append(at("font-size", style.size())).append(style.bold() ? " font-weight=\"bold\"" : "");
    if (style.anchor() != Style.Anchor.START) {
      marks.append(" text-anchor=\"");
      marks.append(style.anchor().name().toLowerCase(Locale.ROOT)).append("\"");
    }
    marks.append(painted(rules, "fill", style.ink())).append(">");
    marks.append(escaped(words.text())).append("</text>\n");
  }

  private String painted(Map<String, String> rules, String property, Ink ink) {
    return " class=\"" + rule(rules, property, ink) + "\" " + property + "=\"" + ink.hex() + "\"";
  }

  /** Attributes are for programs that know no custom properties; the rule wins where they do. */
  private String rule(Map<String, String> rules, String property, Ink ink) {
    String name = prefix + "-" + property.charAt(0) + "-" + ink.name();
    rules.put(
        name,
        ".%s{%s:var(--colab-chart-%s,%s)}\n".formatted(name, property, ink.name(), ink.hex()));
    return name;
  }

  private static String points(Mark.Stroke stroke) {
    StringBuilder points = new StringBuilder();
    for (Point point : stroke.points()) {
      points.append(points.length() == 0 ? "" : " ");
      points.append(number(point.x())).append(',').append(number(point.y()));
    }
    return points.toString();
  }

  private static String at(String attribute, double value) {
    return " " + attribute + "=\"" + number(value) + "\"";
  }

  /** A tenth of a pixel is seen by nobody; whole numbers have no point. */
  private static String number(double value) {
    long tenths = Math.round(value * 10);
    String sign = tenths < 0 ? "-" : "";
    long size = Math.abs(tenths);
    return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
  }

  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().forEach(point -> safe.append(escaped(point)));
    return safe.toString();
  }

  private static String escaped(int point) {
    return switch (point) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      default -> Character.toString(isXml(point) ? point : 0xFFFD);
    };
  }

  private static boolean isXml(int point) {
    return point >= 0x20 && point <= 0xD7FF
        || point >= 0xE000 && point <= 0xFFFD
        || point >= 0x10000;
  }
}
