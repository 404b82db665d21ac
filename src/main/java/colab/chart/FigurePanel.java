package colab.chart;

import colab.chart.drawing.Style;

/** A column of figures that are only written. */
record FigurePanel(Strand strand) {
  /** Writes it left of an edge. {@return how wide it is} */
  double draw(Canvas canvas, Rows rows, double right) {
    Style style = Style.NORMAL.at(Style.Anchor.END);
    Style head = Style.HEADING.at(Style.Anchor.END);
    double width = head.width(strand.heading());
    canvas.words(right, rows.top() - 7, strand.heading(), head);
    for (int row = 0; row < rows.count(); row++) {
      String text = strand.data().get(row).text();
      width = Math.max(width, style.width(text));
      if (rows.isNamed(row)) {
        canvas.words(right, rows.middle(row) + 4, text, style);
      }
    }
    return width;
  }
}
