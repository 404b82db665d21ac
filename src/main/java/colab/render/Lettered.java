package colab.render;

import colab.chart.Lettering;
import colab.table.Unit;
import colab.table.Value;

/** How charts print words and figures: as tables do. */
final class Lettered {
  private Lettered() {}

  static Lettering with(RenderOptions options) {
    Figures figures = new Figures(options);
    return new Lettering(
        Clean::text, (Value value, Unit unit) -> figures.cell(value, unit).text(), options.notes());
  }
}
