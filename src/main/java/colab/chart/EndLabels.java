package colab.chart;

import colab.chart.drawing.Box;
import colab.chart.drawing.Ink;
import colab.chart.drawing.Point;
import colab.chart.drawing.Style;
import colab.chart.drawing.TextWidths;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The names of lines at their ends, moved apart where they would meet. What does not fit is left
 * out and told.
 */
final class EndLabels {
  private static final double PITCH = 15;
  private static final double AWAY = 20;

  private final Canvas canvas;
  private final Box area;
  private final List<Strand> strands;
  private final Function<Strand, List<Point>> ends;

  EndLabels(Canvas canvas, Box area, List<Strand> strands, Function<Strand, List<Point>> ends) {
    this.canvas = canvas;
    this.area = area;
    this.strands = strands;
    this.ends = ends;
  }

  /** A name and the line that it belongs to. */
  private record Label(String name, Point end, Ink ink) {}

  void draw() {
    List<Label> all = new ArrayList<>();
    for (int i = 0; i < strands.size(); i++) {
      for (Point end : ends.apply(strands.get(i))) {
        all.add(new Label(strands.get(i).heading(), end, Ink.line(i)));
      }
    }
    int fit = (int) ((area.height() + PITCH) / PITCH);
    List<Label> labels = new ArrayList<>(all.subList(0, Math.min(fit, all.size())));
    labels.sort(Comparator.comparingDouble(label -> label.end().y()));
    double[] places = apart(labels.stream().mapToDouble(label -> label.end().y()).toArray());
    IntStream.range(0, labels.size()).forEach(i -> draw(labels.get(i), places[i]));
    if (all.size() > labels.size()) {
      canvas.tell("Of %s lines the first %s are named.".formatted(all.size(), labels.size()));
    }
  }

  private void draw(Label label, double y) {
    double x = area.right() + AWAY;
    canvas.line(
        new Point(label.end().x() + 5, label.end().y()), new Point(x - 4, y), label.ink(), 0.8);
    double room = Canvas.WIDTH - Canvas.MARGIN - x;
    canvas.words(x, y + 4, TextWidths.shortened(label.name(), Style.HEADING, room), Style.HEADING);
  }

  /** {@return places at least a line apart and inside the area, as near as can be to the wanted} */
  private double[] apart(double[] wanted) {
    double[] places = wanted.clone();
    double least = area.y();
    for (int i = 0; i < places.length; i++) {
      places[i] = Math.max(places[i], least);
      least = places[i] + PITCH;
    }
    double most = area.bottom();
    for (int i = places.length - 1; i >= 0; i--) {
      places[i] = Math.min(places[i], most);
      most = places[i] - PITCH;
    }
    return places;
  }
}
