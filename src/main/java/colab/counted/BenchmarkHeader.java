package colab.counted;

import colab.ColabException;
import colab.Diagnostic;
import colab.corpus.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The header of a Benchmarking export. Its first row names the metric and its second the periods;
 * copies with several metrics have one row, and the metric's name on every row below.
 *
 * @param columns the columns of figures
 * @param metricPlace where a row has the name of its metric; -1 when the header has it
 * @param width how many cells a row may fill
 * @param rows how many rows it takes
 * @param diagnostics columns that are left out
 */
record BenchmarkHeader(
    List<Column> columns, int metricPlace, int width, int rows, List<Diagnostic> diagnostics) {
  /** The period that a table prints for all years together. */
  static final String OVERALL = "Overall";

  private static final int FIRST = 2;
  private static final Set<String> METRIC = Set.of("metric", "metric name", "metrics");

  /**
   * A column of figures.
   *
   * @param index its place, from 0
   * @param metric the metric's name; empty when it stands on the rows
   * @param period a year, or {@link #OVERALL}
   */
  record Column(int index, String metric, String period) {}

  /** {@return the header that the grid starts with} */
  static BenchmarkHeader of(Grid grid) {
    Grid.Line first = grid.rows().get(0);
    int place = metricPlace(first);
    boolean twoRows = hasTwoRows(grid);
    if (place < 0 && !twoRows) {
      throw at(grid, first, "the second row of the header, with Overall and the years, is missing");
    }
    Grid.Line periods = twoRows ? grid.rows().get(1) : first;
    List<Column> columns = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    String metric = "";
    for (int i = twoRows ? FIRST : place + 1; i < periods.cells().size(); i++) {
      String period = period(periods.cell(i));
      boolean starts = columns.isEmpty() || period.equals(OVERALL);
      metric = twoRows && starts ? metric(grid, i) : metric;
      if (period.isEmpty() && !periods.cell(i).isBlank()) {
        diagnostics.add(leftOut(grid, periods, periods.cell(i)));
      } else if (!period.isEmpty()) {
        columns.add(new Column(i, metric, period));
      }
    }
    if (columns.isEmpty()) {
      throw at(grid, periods, "the header names no year");
    }
    return new BenchmarkHeader(columns, place, width(periods), twoRows ? 2 : 1, diagnostics);
  }

  private static int metricPlace(Grid.Line first) {
    for (int i = 1; i < first.cells().size(); i++) {
      if (METRIC.contains(Metric.key(first.cell(i)))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean hasTwoRows(Grid grid) {
    return metricPlace(grid.rows().get(0)) < 0
        && grid.rows().size() > 1
        && isPeriods(grid.rows().get(1));
  }

  /** {@return whether the columns are metrics, and neither years nor Overall stand in a header} */
  static boolean isOfMetrics(Grid grid) {
    Grid.Line first = grid.rows().get(0);
    int width = width(first);
    return metricPlace(first) < 0
        && !hasTwoRows(grid)
        && first.cells().stream()
            .skip(FIRST)
            .anyMatch(cell -> Metric.of(cell).kind() != Metric.Kind.OTHER)
        && grid.rows().stream()
            .allMatch(line -> line.cells().stream().skip(width).allMatch(String::isBlank));
  }

  private static boolean isPeriods(Grid.Line line) {
    return line.cell(0).isBlank() && line.cell(1).isBlank();
  }

  /** A metric's name reaches to the next column headed Overall; a comma in it may have split it. */
  private static String metric(Grid grid, int from) {
    Grid.Line names = grid.rows().get(0);
    Grid.Line periods = grid.rows().get(1);
    List<String> parts = new ArrayList<>();
    for (int i = from; i < names.cells().size(); i++) {
      if (i > from && period(periods.cell(i)).equals(OVERALL)) {
        break;
      }
      parts.add(names.cell(i));
    }
    parts.removeIf(String::isBlank);
    String metric = parts.isEmpty() ? grid.provenance().dataSet() : String.join(", ", parts);
    if (metric.isBlank()) {
      throw at(grid, names, "the header does not name the metric");
    }
    return metric;
  }

  static String period(String cell) {
    String text = cell.strip();
    if (text.toLowerCase(Locale.ROOT).equals("overall")) {
      return OVERALL;
    }
    String year = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    boolean digits = year.length() == 4 && year.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? year : "";
  }

  private static int width(Grid.Line periods) {
    int width = periods.cells().size();
    while (width > 0 && periods.cell(width - 1).isBlank()) {
      width--;
    }
    return width;
  }

  private static Diagnostic leftOut(Grid grid, Grid.Line line, String column) {
    boolean future = column.startsWith(">");
    String why =
        future
            ? "publications dated ahead; the column is left out, Overall may count them"
            : "neither a year nor Overall; the column is left out";
    return new Diagnostic(
        grid.provenance().source(), line.number(), column, Diagnostic.Severity.WARNING, why);
  }

  private static ColabException at(Grid grid, Grid.Line line, String what) {
    return new Figures(grid).at(line, what, "Export it again from SciVal's Benchmarking module.");
  }
}
