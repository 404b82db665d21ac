package colab.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a table can be drawn as. */
public enum ChartKind {
  BARS("bars", "a bar a row from 0, with its value", 1),
  BARS_DOTS("bars-dots", "a bar a row, and beside it a mean with its interval", 2),
  LINES("lines", "a line over the years for each column", 1),
  DOTS("dots", "a mean a row, with its interval", 1),
  SCATTER("scatter", "a dot a row: output (log axis) against a mean", 2),
  STACKED("stacked", "shares of a whole, beside each other", 1),
  HEATMAP("heatmap", "a matrix as shades", 1),
  NETWORK("network", "countries on a circle, links as wide as they are strong", 1);

  private final String id;
  private final String description;
  private final int needed;

  ChartKind(String id, String description, int needed) {
    this.id = id;
    this.description = description;
    this.needed = needed;
  }

  public String id() {
    return id;
  }

  /** {@return a few words that say what it is} */
  public String description() {
    return description;
  }

  /** {@return how many columns of values it cannot do without} */
  int needed() {
    return needed;
  }

  /** {@return the kind with this id, case ignored} */
  public static Optional<ChartKind> named(String id) {
    String lower = id.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(kind -> kind.id.equals(lower)).findFirst();
  }

  /** {@return the ids of all kinds} */
  public static List<String> ids() {
    return Arrays.stream(values()).map(ChartKind::id).toList();
  }
}
