package colab.counted;

import colab.corpus.Grid;
import colab.corpus.Side;
import colab.corpus.format.plain.EdgeColumns;
import java.util.List;
import java.util.Optional;

/**
 * Reads a list of pairs: two countries, perhaps a year, the number of publications that they have
 * together. A pair may stand in both directions, and counts once. A country with itself is no pair.
 */
final class EdgeLayout {
  private final Grid grid;
  private final SetNames names;
  private final EdgeColumns columns;
  private final Metric metric;
  private final RowBook book;

  private EdgeLayout(Grid grid, SetNames names) {
    this.grid = grid;
    this.names = names;
    this.columns = EdgeColumns.of(grid.rows().get(0)).orElseThrow();
    this.metric = Metric.publications(grid.rows().get(0).cell(columns.publications()));
    this.book = new RowBook(grid);
  }

  /** {@return the file in this grid} */
  static FiguresFile of(Grid grid, SetNames names) {
    EdgeLayout layout = new EdgeLayout(grid, names);
    grid.rows().stream().skip(1).forEach(layout::take);
    return layout.book.file();
  }

  private void take(Grid.Line line) {
    Optional<String> period = Period.of(line, columns.year());
    Optional<Side> first = country(line, columns.first());
    Optional<Side> second = country(line, columns.second());
    String wrong = Widths.fault(grid, line);
    if (!wrong.isEmpty()) {
      book.reject(line, wrong);
    } else if (period.isEmpty()) {
      book.reject(line, Period.fault(line, columns.year()));
    } else if (first.isEmpty() || second.isEmpty()) {
      book.reject(
          line, names.unknown(line.cell(first.isEmpty() ? columns.first() : columns.second())));
    } else if (first.equals(second)) {
      book.leaveOut(line, "a country with itself is no pair: left out");
    } else {
      String name = first.get().name() + " - " + second.get().name();
      NamedSet set = new NamedSet(name, Optional.of(List.of(first.get(), second.get())));
      RowBook.Place place = new RowBook.Place(metric, period.get(), columns.publications());
      book.keep(set, line, List.of(place));
    }
  }

  private Optional<Side> country(Grid.Line line, int place) {
    return names
        .coded(line.cell(place))
        .sides()
        .filter(sides -> sides.size() == 1)
        .map(s -> s.get(0));
  }
}
