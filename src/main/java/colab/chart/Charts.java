package colab.chart;

import colab.ColabException;
import colab.chart.drawing.Drawing;
import colab.table.ChartKind;
import colab.table.Picture;
import colab.table.Table;
import java.util.List;
import java.util.Optional;

/** Tables as charts. */
public final class Charts {
  private static final List<String> YEARS = List.of("year");
  private static final int MOST = 3;

  private Charts() {}

  /** {@return whether any chart suits the table} */
  public static boolean suit(Table table) {
    return !table.pictures().isEmpty();
  }

  /**
   * {@return the table as a chart}
   *
   * @param asked the kind; when empty the one that suits it best
   * @throws ColabException when no chart suits the table, or not this one
   */
  public static Drawing of(Table table, Optional<ChartKind> asked, Lettering lettering) {
    return drawn(shown(table, asked, lettering));
  }

  /**
   * {@return what the chart shows, not yet in its place; refused like {@link #of}} What all years
   * have together is no year and left out.
   */
  public static Shown shown(Table table, Optional<ChartKind> asked, Lettering lettering) {
    List<Picture> suitable = table.pictures();
    if (suitable.isEmpty()) {
      throw none(table);
    }
    Picture picture =
        suitable.stream()
            .filter(each -> asked.isEmpty() || each.kind() == asked.get())
            .findFirst()
            .orElseThrow(() -> unsuitable(asked.orElseThrow(), suitable));
    Shown shown = Shown.of(table, picture, lettering);
    return picture.names().equals(YEARS) ? shown.years() : shown;
  }

  /** {@return why a table that no chart suits has none, and what would have one} */
  public static ColabException none(Table table) {
    List<List<String>> all =
        table.layout().pictures().stream().map(Picture::needed).distinct().toList();
    List<String> needed =
        all.stream()
            .filter(some -> all.stream().noneMatch(o -> !o.equals(some) && some.containsAll(o)))
            .map(some -> String.join(",", some))
            .limit(MOST)
            .toList();
    if (needed.isEmpty()) {
      return ColabException.couldNot(
          "no chart suits the table " + table.id(), "colab help charts lists those that have one.");
    }
    return ColabException.couldNot(
        "no chart suits these columns of the table " + table.id(),
        "Ask for --columns " + String.join(" or ", needed) + ".");
  }

  private static ColabException unsuitable(ChartKind asked, List<Picture> suitable) {
    List<String> ids = suitable.stream().map(each -> each.kind().id()).distinct().toList();
    int last = ids.size() - 1;
    String list =
        last == 0 ? ids.get(0) : String.join(", ", ids.subList(0, last)) + " or " + ids.get(last);
    return ColabException.usage(
        "--chart " + asked.id() + " does not suit this table", "Write --chart " + list + ".");
  }

  private static Drawing drawn(Shown shown) {
    return switch (shown.picture().kind()) {
      case BARS -> RowChart.bars(shown);
      case BARS_DOTS -> RowChart.barsAndDots(shown);
      case DOTS -> RowChart.dots(shown);
      case LINES -> YearLines.drawn(shown.years());
      case SCATTER -> Scatter.drawn(shown);
      case STACKED -> StackedShares.drawn(shown);
      case HEATMAP -> HeatMap.drawn(shown);
      case NETWORK -> Circle.drawn(shown);
    };
  }
}
