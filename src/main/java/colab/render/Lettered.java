package colab.render;

import colab.chart.Lettering;
import colab.table.Unit;
import colab.table.Value;
import java.util.List;

/** How charts print words and figures: as tables do. */
final class Lettered {
  private Lettered() {}

  static Lettering with(RenderOptions options) {
    return new Lettering(
        Clean::text,
        (Value value, Unit unit) -> Figures.of(List.of(value), options).cell(value, unit).text(),
        options.notes());
  }
}
