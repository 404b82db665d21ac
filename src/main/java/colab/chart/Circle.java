package colab.chart;

import colab.chart.drawing.Drawing;
import colab.chart.drawing.Ink;
import colab.chart.drawing.Point;
import colab.chart.drawing.Style;
import java.util.Comparator;
import java.util.List;

/**
 * A network on a circle: neighbours are strongly linked, a link is as wide as it is strong, the
 * strongest lie in front. Where everybody is linked with everybody, a layout by forces shows a
 * tangle; on a circle every name has its place, and nothing hangs on a starting position.
 */
final class Circle {
  private static final double RADIUS = 205;
  private static final double NAMES = 56;
  private static final double WIDEST = 9;
  private static final int LINKS = 300;
  private static final Style FIGURE = new Style(10.5, false, Style.Anchor.START, Ink.FAINT);

  private final Shown shown;
  private final Links links;
  private final Canvas canvas;
  private final Point centre;

  private Circle(Shown shown) {
    this.shown = shown;
    this.links = Links.of(shown);
    this.canvas = new Canvas(shown, "Width of lines: " + shown.strands().get(0).heading());
    this.centre = new Point(Canvas.WIDTH / 2, canvas.y() + NAMES + RADIUS);
  }

  static Drawing drawn(Shown shown) {
    return new Circle(shown).drawn();
  }

  private Drawing drawn() {
    List<Links.Link> drawn =
        links.links().stream()
            .sorted(Comparator.comparingDouble(Links.Link::weight).reversed())
            .limit(LINKS)
            .sorted(Comparator.comparingDouble(Links.Link::weight))
            .toList();
    drawn.forEach(this::link);
    RingNames names = new RingNames(canvas, centre, RADIUS);
    int left = 0;
    for (int place = 0; place < links.nodes().size(); place++) {
      canvas.dot(at(place), radius(place), Ink.VERMILLION, false);
      left += names.put(angle(place), links.nodes().get(place)) ? 0 : 1;
    }
    canvas.down(centre.y() + RADIUS + NAMES);
    legend();
    tell(drawn.size(), left);
    return canvas.finished(Description.of("A network of links as wide as they are strong:", shown));
  }

  private double angle(int place) {
    return 2 * Math.PI * place / Math.max(1, links.nodes().size()) - Math.PI / 2;
  }

  private Point at(int place) {
    double angle = angle(place);
    return new Point(
        centre.x() + RADIUS * StrictMath.cos(angle), centre.y() + RADIUS * StrictMath.sin(angle));
  }

  private double radius(int place) {
    double part = links.strength(place) / Math.max(1e-9, links.strongestStrength());
    double room = Math.PI * RADIUS / Math.max(1, links.nodes().size());
    return Math.max(1, Math.min(room * 0.8, 2.5 + 6.5 * Math.sqrt(part)));
  }

  private double width(double weight) {
    return Math.max(0.3, WIDEST * weight / Math.max(1e-9, links.heaviest()));
  }

  private void link(Links.Link link) {
    double part = link.weight() / Math.max(1e-9, links.heaviest());
    int level = Math.min(Ink.SHADES - 1, 1 + (int) (part * (Ink.SHADES - 1)));
    canvas.line(at(link.one()), at(link.other()), Ink.shade(level), width(link.weight()));
  }

  private void legend() {
    double x = Canvas.MARGIN;
    double y = canvas.y();
    for (double part : new double[] {1, 0.5, 0.1}) {
      double weight = links.heaviest() * part;
      int level = Math.min(Ink.SHADES - 1, 1 + (int) (part * (Ink.SHADES - 1)));
      canvas.line(new Point(x, y), new Point(x + 34, y), Ink.shade(level), width(weight));
      String text = shown.lettering().tick(weight, weight >= 10 ? 1 : 0.1);
      canvas.words(x + 40, y + 4, text, FIGURE);
      x += 40 + FIGURE.width(text) + 18;
    }
    canvas.down(y + 12);
  }

  private void tell(int drawn, int unnamed) {
    if (drawn < links.links().size()) {
      canvas.tell("Of %s links the %s strongest are drawn.".formatted(links.links().size(), drawn));
    }
    if (unnamed > 0) {
      canvas.tell(
          "%s of %s names are left out, for want of room."
              .formatted(unnamed, links.nodes().size()));
    }
    canvas.tell("A line is as wide as the link is strong; a dot grows with all links of its own.");
    if (links.links().isEmpty()) {
      canvas.tell("There are no links.");
    }
  }
}
