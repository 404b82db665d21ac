package colab.render;

import colab.table.ChartKind;
import java.util.Optional;

/**
 * What is drawn of tables.
 *
 * @param kind the kind of chart; when empty the one that suits a table best
 * @param plot whether text has a chart of letters below each table that one suits
 * @param ascii whether that chart is of ASCII alone
 */
public record Charting(Optional<ChartKind> kind, boolean plot, boolean ascii) {
  /** No chart of letters, and the kind that suits. */
  public static final Charting NONE = new Charting(Optional.empty(), false, false);
}
