package colab.counted;

import colab.corpus.Grid;
import colab.corpus.cell.Cells;
import colab.corpus.cell.Decimals;
import colab.corpus.format.plain.PlainHeadings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the columns of a table of figures are.
 *
 * @param name where a row names its set of publications; none when its rows are the years of one
 * @param year where a row has its year
 * @param measure where a row says what its figure is
 * @param figures the columns of figures, by place
 * @param periods the columns that are a year of one figure, by place
 */
record EntityColumns(
    OptionalInt name,
    OptionalInt year,
    OptionalInt measure,
    Map<Integer, Metric> figures,
    Map<Integer, String> periods) {
  private static final Set<String> YEARS = Set.of("publication years", "publication year");
  private static final Set<String> NO_FIGURES =
      Set.of("rank", "code", "tags", "scopus author id", "institution id", "topic number");

  /** {@return the columns of the grid; a column of words is no column of figures} */
  static EntityColumns of(Grid grid) {
    List<String> headings = grid.rows().get(0).cells().stream().map(PlainHeadings::folded).toList();
    boolean plain = grid.provenance().format().startsWith("plain-");
    OptionalInt year = PlainHeadings.year(headings);
    OptionalInt measure = plain ? PlainHeadings.measure(headings) : OptionalInt.empty();
    OptionalInt name = plain ? PlainHeadings.country(headings) : OptionalInt.of(0);
    if (YEARS.contains(headings.get(0))) {
      year = OptionalInt.of(0);
      name = OptionalInt.empty();
    }
    Map<Integer, Metric> figures = new TreeMap<>();
    Map<Integer, String> periods = new TreeMap<>();
    for (int i = 0; i < headings.size(); i++) {
      boolean role = isAt(name, i) || isAt(year, i) || isAt(measure, i);
      if (!role && !headings.get(i).isEmpty() && !NO_FIGURES.contains(headings.get(i))) {
        add(grid, i, figures, periods);
      }
    }
    return new EntityColumns(name, year, measure, figures, periods);
  }

  private static void add(
      Grid grid, int place, Map<Integer, Metric> figures, Map<Integer, String> periods) {
    String heading = grid.rows().get(0).cell(place).replace('_', ' ');
    String period = BenchmarkHeader.period(heading);
    Metric metric = Metric.of(heading);
    if (!period.isEmpty()) {
      periods.put(place, period);
    } else if (metric.kind() != Metric.Kind.OTHER || isNumeric(grid, place)) {
      figures.put(place, metric);
    }
  }

  private static boolean isAt(OptionalInt place, int index) {
    return place.isPresent() && place.getAsInt() == index;
  }

  private static boolean isNumeric(Grid grid, int place) {
    List<String> cells =
        grid.rows().stream()
            .skip(1)
            .map(line -> line.cell(place))
            .filter(cell -> !Cells.isMissing(cell))
            .toList();
    return !cells.isEmpty()
        && cells.stream()
            .allMatch(cell -> Decimals.parse(cell, grid.decimalComma()) != Decimals.NOT_A_NUMBER);
  }

  /** {@return the figures of a row} */
  List<RowBook.Place> places(Grid.Line line, String period, Metric ofPeriods) {
    List<RowBook.Place> places = new ArrayList<>();
    figures.forEach(
        (place, metric) -> {
          Metric told =
              measure.isPresent() ? Metric.measured(line.cell(measure.getAsInt()), metric) : metric;
          places.add(new RowBook.Place(told, period, place));
        });
    periods.forEach((place, own) -> places.add(new RowBook.Place(ofPeriods, own, place)));
    return places;
  }
}
