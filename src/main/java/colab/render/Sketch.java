package colab.render;

import colab.ColabException;
import colab.chart.Charts;
import colab.chart.Lettering;
import colab.chart.Shown;
import colab.chart.Strand;
import colab.table.ChartKind;
import colab.table.Picture;
import colab.table.Table;
import colab.table.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A chart of letters below a table: bars from 0, means on their intervals, years as steps. It needs
 * neither colour nor more columns than the screen has, and with ASCII alone no other letters than
 * those of the names.
 */
final class Sketch {
  private static final Set<ChartKind> DRAWN =
      Set.of(ChartKind.BARS, ChartKind.BARS_DOTS, ChartKind.DOTS, ChartKind.LINES);

  private Sketch() {}

  /** Refuses to draw where no table can be. */
  static void refuseUnsuitable(List<Table> tables, RenderOptions options) {
    if (options.charting().plot() && tables.stream().noneMatch(Sketch::suits)) {
      if (tables.size() == 1 && !Charts.suit(tables.get(0))) {
        throw Charts.none(tables.get(0));
      }
      throw ColabException.couldNot(
          "--plot draws rows, years and means, and none of this is such a table",
          tables.stream().anyMatch(Charts::suit)
              ? "Write a chart to a file: -o chart.svg."
              : "Leave it out; colab help charts lists the tables that have a chart.");
    }
  }

  private static boolean suits(Table table) {
    return table.pictures().stream().anyMatch(picture -> DRAWN.contains(picture.kind()));
  }

  /** {@return the chart, after an empty line; nothing where none was asked for or none suits} */
  static List<String> lines(Table table, RenderOptions options) {
    Charting charting = options.charting();
    if (!charting.plot() || !suits(table)) {
      return List.of();
    }
    Optional<ChartKind> first =
        table.pictures().stream().map(Picture::kind).filter(DRAWN::contains).findFirst();
    Lettering lettering = Lettered.with(options);
    Shown shown = Charts.shown(table, charting.kind().or(() -> first), lettering);
    List<String> lines = new ArrayList<>(List.of(""));
    lines.addAll(drawn(shown, options));
    return lines;
  }

  /** A rank is no amount: it has a place, and no bar. */
  private static List<String> years(SketchRows sketch, List<Strand> strands) {
    if (strands.size() > 1) {
      return sketch.steps();
    }
    Strand strand = strands.get(0);
    return strand.unit() == Unit.RANK ? sketch.dots(strand) : sketch.bars(strand);
  }

  private static List<String> drawn(Shown shown, RenderOptions options) {
    Shown rows = shown.picture().kind() == ChartKind.LINES ? shown.years() : shown;
    SketchRows sketch = new SketchRows(rows, options);
    List<Strand> strands = rows.strands();
    return switch (shown.picture().kind()) {
      case BARS -> sketch.bars(strands.get(0));
      case DOTS -> sketch.dots(strands.get(0));
      case BARS_DOTS -> {
        List<String> both = new ArrayList<>(sketch.bars(strands.get(0)));
        both.add("");
        both.addAll(sketch.dots(strands.get(1)));
        yield both;
      }
      case LINES -> years(sketch, strands);
      case SCATTER, STACKED, HEATMAP, NETWORK ->
          throw ColabException.usage(
              "--plot draws no " + shown.picture().kind().id(),
              "Write it to a file: -o chart.svg.");
    };
  }
}
