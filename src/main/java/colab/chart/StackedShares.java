package colab.chart;

import colab.chart.drawing.Box;
import colab.chart.drawing.Drawing;
import colab.chart.drawing.Ink;
import colab.chart.drawing.Style;
import colab.chart.drawing.TextWidths;
import colab.table.Unit;
import colab.table.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares of a whole beside each other, in per cent. Several columns are the parts of each row; one
 * column has its rows as parts of one bar. A row of which a part is missing is not drawn: its whole
 * is not known.
 */
final class StackedShares {
  private static final double NAMES = 190;
  private static final double SINGLE = 44;
  private static final int MOST = 7;
  private static final Style PART = new Style(11, false, Style.Anchor.MIDDLE, Ink.TEXT);

  /**
   * One bar.
   *
   * @param name what it is of; empty when there is one only
   * @param parts its parts, in order; empty when one is missing
   */
  private record Whole(String name, List<Double> parts) {

    /** {@return the same of these parts, and of all others together} */
    Whole with(List<Integer> kept) {
      if (parts.isEmpty()) {
        return this;
      }
      List<Double> fewer = new ArrayList<>(kept.stream().map(parts::get).toList());
      fewer.add(
          IntStream.range(0, parts.size())
              .filter(part -> !kept.contains(part))
              .mapToDouble(parts::get)
              .sum());
      return new Whole(name, fewer);
    }
  }

  private final Shown shown;
  private final List<String> names;
  private final List<Whole> wholes;
  private final Canvas canvas;

  private StackedShares(Shown shown) {
    this.shown = shown;
    boolean one = shown.strands().size() == 1;
    List<String> all =
        one
            ? IntStream.range(0, shown.height()).mapToObj(this::counted).toList()
            : shown.strands().stream().map(Strand::heading).toList();
    List<Whole> found = one ? List.of(new Whole("", column())) : rows();
    List<Integer> kept = largest(found, all.size());
    boolean every = kept.size() == all.size();
    this.wholes = every ? found : found.stream().map(whole -> whole.with(kept)).toList();
    List<String> named = new ArrayList<>(kept.stream().map(all::get).toList());
    if (!every) {
      named.add((all.size() - kept.size()) + " others");
    }
    this.names = named;
    this.canvas = new Canvas(shown, one ? "Shares of " + shown.strands().get(0).heading() : "");
  }

  /** Seven colours are told apart; of more parts the smallest are put together. */
  private static List<Integer> largest(List<Whole> wholes, int number) {
    List<Integer> parts = IntStream.range(0, number).boxed().toList();
    if (number <= MOST) {
      return parts;
    }
    return parts.stream()
        .sorted(Comparator.comparingDouble(part -> -sum(wholes, part)))
        .limit(MOST - 1)
        .sorted()
        .toList();
  }

  private static double sum(List<Whole> wholes, int part) {
    return wholes.stream()
        .filter(whole -> !whole.parts().isEmpty())
        .mapToDouble(whole -> whole.parts().get(part))
        .sum();
  }

  static Drawing drawn(Shown shown) {
    return new StackedShares(shown).drawn();
  }

  private List<Double> column() {
    Strand strand = shown.strands().get(0);
    return strand.gaps().isEmpty() ? plain(strand.data()) : List.of();
  }

  private List<Whole> rows() {
    return IntStream.range(0, shown.height())
        .mapToObj(
            row -> {
              List<Datum> data =
                  shown.strands().stream().map(strand -> strand.data().get(row)).toList();
              boolean whole = data.stream().allMatch(datum -> datum.number().isPresent());
              return new Whole(shown.name(row), whole ? plain(data) : List.of());
            })
        .toList();
  }

  private static List<Double> plain(List<Datum> data) {
    return data.stream().map(datum -> datum.number().orElseThrow()).toList();
  }

  private Drawing drawn() {
    legend();
    boolean single = wholes.size() == 1;
    Rows rows = single ? new Rows(canvas.y(), SINGLE, 1) : Rows.of(canvas.y() + 4, wholes.size());
    double left = Canvas.MARGIN;
    if (shown.strands().size() > 1) {
      double room = Rows.width(shown, NAMES);
      rows.names(canvas, shown, room);
      left += room + 10;
    }
    Box area = new Box(left, rows.top(), Canvas.WIDTH - Canvas.MARGIN - left, 0);
    LinearScale scale = new LinearScale(0, 100, 25, area.x() + 6, area.right() - 14);
    Axis.below(
        canvas,
        scale,
        new Box(area.x(), rows.top(), area.width(), rows.bottom() - rows.top()),
        tick -> shown.lettering().tick(tick, 25) + "%");
    IntStream.range(0, wholes.size()).forEach(row -> whole(rows, scale, row));
    canvas.down(rows.bottom() + 20);
    return canvas.finished(Description.of("Shares of a whole, stacked:", shown));
  }

  private void legend() {
    double x = Canvas.MARGIN;
    double y = canvas.y();
    for (int part = 0; part < names.size(); part++) {
      String text =
          TextWidths.shortened(names.get(part), Style.NORMAL, Canvas.WIDTH - 3 * Canvas.MARGIN);
      double width = 16 + Style.NORMAL.width(text) + 16;
      if (x > Canvas.MARGIN && x + width > Canvas.WIDTH - Canvas.MARGIN) {
        x = Canvas.MARGIN;
        y += 18;
      }
      canvas.bar(new Box(x, y, 11, 11), Ink.area(part));
      canvas.words(x + 16, y + 10, text, Style.NORMAL);
      x += width;
    }
    canvas.down(y + 24);
  }

  private String counted(int row) {
    return shown.name(row) + ": " + shown.strands().get(0).data().get(row).text();
  }

  private void whole(Rows rows, LinearScale scale, int row) {
    List<Double> parts = wholes.get(row).parts();
    double sum = parts.stream().mapToDouble(x -> x).sum();
    if (sum <= 0 || parts.stream().anyMatch(part -> part < 0)) {
      if (rows.isNamed(row)) {
        canvas.words(
            scale.from() + 4, rows.middle(row) + 4, "no value", Style.NORMAL.in(Ink.FAINT));
      }
      canvas.tell("A row without a bar: a part of it is missing, or the whole is 0.");
      return;
    }
    double before = 0;
    double thick = rows.pitch() * (rows.count() == 1 ? 0.8 : 0.76);
    for (int part = 0; part < parts.size(); part++) {
      double share = parts.get(part) / sum * 100;
      double from = scale.at(before);
      double to = scale.at(before + share);
      Box box = new Box(from, rows.middle(row) - thick / 2, to - from, thick);
      part(box, part, share, rows.every() == 1);
      before += share;
    }
  }

  /** Parts are told apart by a gap too, for those who see no colours. */
  private void part(Box box, int part, double share, boolean figures) {
    double gap = box.width() > 3 ? 1.2 : 0;
    Ink ink = Ink.area(part);
    canvas.bar(new Box(box.x(), box.y(), Math.max(0, box.width() - gap), box.height()), ink);
    String text = shown.lettering().figures().apply(Value.quantity(share), Unit.PERCENT);
    if (figures && PART.width(text) + 4 < box.width()) {
      double middle = box.x() + (box.width() - gap) / 2;
      canvas.words(middle, box.y() + box.height() / 2 + 4, text, PART.in(ink.over()));
    }
  }
}
