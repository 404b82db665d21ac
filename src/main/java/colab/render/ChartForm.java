package colab.render;

import colab.ColabException;
import colab.chart.Charts;
import colab.chart.drawing.Drawing;
import colab.chart.drawing.Svg;
import colab.table.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The forms that charts are written in, beside the {@linkplain Form forms of tables}. */
public enum ChartForm implements FileForm {
  SVG("svg", ".svg", "a chart of the table, shapes and text that scale", true),
  PNG("png", ".png", "a chart of the table in pixels, twice as many a side", false);

  private final Name called;
  private final boolean text;

  ChartForm(String id, String ending, String description, boolean text) {
    this.called = new Name(id, ending, description);
    this.text = text;
  }

  /** {@return the form with this id, case ignored} */
  public static Optional<ChartForm> named(String id) {
    return FileForm.named(values(), id);
  }

  /** {@return the form that the ending of a file's name stands for, case ignored} */
  public static Optional<ChartForm> ofFileName(String name) {
    return FileForm.ofFileName(values(), name);
  }

  /** {@return the ids of all forms} */
  public static List<String> ids() {
    return FileForm.ids(values());
  }

  @Override
  public Name called() {
    return called;
  }

  /** {@return whether it is text in UTF-8, which a terminal can show} */
  public boolean isText() {
    return text;
  }

  /**
   * Writes the chart of the one table that has one.
   *
   * @throws ColabException when none has one, or several have
   */
  public void write(List<Table> tables, RenderOptions options, OutputStream out)
      throws IOException {
    List<Table> drawable = tables.stream().filter(Charts::suit).toList();
    if (drawable.size() > 1) {
      throw ColabException.usage(
          drawable.size() + " tables have a chart, and a file holds one",
          "Name one, as in --table " + drawable.get(0).id() + ".");
    }
    Table table = drawable.isEmpty() ? tables.get(0) : drawable.get(0);
    Drawing drawing = Charts.of(table, options.charting().kind(), Lettered.with(options));
    if (this == SVG) {
      out.write(Svg.document(drawing).getBytes(StandardCharsets.UTF_8));
    } else {
      Raster.of(drawing).write(out);
    }
  }
}
