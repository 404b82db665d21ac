package colab.counted;

import colab.ColabException;
import colab.Diagnostic;
import colab.corpus.Account;
import colab.corpus.Grid;
import colab.corpus.YearRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What becomes of the rows of a table, one after the other: kept, repeated, left out or rejected.
 * Of rows about the same set and period the first is kept, and the others are never added to it.
 * Mutable.
 */
final class RowBook {
  private final Grid grid;
  private final Map<List<String>, Grid.Line> seen = new HashMap<>();
  private final Map<Place, FiguresFile.Block> blocks = new LinkedHashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<String, List<Grid.Line>> leftOut = new LinkedHashMap<>();
  private final List<Grid.Line> repeated = new ArrayList<>();
  private long kept;
  private long rejected;

  RowBook(Grid grid) {
    this.grid = grid;
  }

  /**
   * A cell that holds a figure.
   *
   * @param metric what it is a figure of
   * @param period the year, or all of them together
   * @param index its column
   */
  record Place(Metric metric, String period, int index) {}

  /** Keeps the row, unless it cannot be read or one about the same was kept before. */
  void keep(NamedSet set, Grid.Line line, List<Place> places) {
    Figures figures = new Figures(grid);
    try {
      places.forEach(place -> figures.read(line, place.index(), place.metric()));
    } catch (ColabException bad) {
      reject(line, withoutPlace(bad, line));
      return;
    }
    List<String> about = new ArrayList<>(List.of(set.key()));
    places.forEach(place -> about.add(place.metric().key() + " " + place.period()));
    Grid.Line before = seen.putIfAbsent(about, line);
    if (before != null) {
      again(set, line, before, places);
      return;
    }
    kept++;
    FiguresFile.NamedRow row = new FiguresFile.NamedRow(set, line);
    places.forEach(place -> block(place).rows().add(row));
  }

  private FiguresFile.Block block(Place place) {
    return blocks.computeIfAbsent(
        place,
        fresh ->
            new FiguresFile.Block(
                place.metric(), Map.of(place.period(), place.index()), new ArrayList<>()));
  }

  private void again(NamedSet set, Grid.Line line, Grid.Line before, List<Place> places) {
    Figures read = new Figures(grid);
    for (Place figure : places) {
      int place = figure.index();
      if (!read.read(line, place, figure.metric())
          .equals(read.read(before, place, figure.metric()))) {
        reject(
            line,
            "'"
                + set.name()
                + "' stands on line "
                + before.number()
                + " with "
                + before.cell(place)
                + " and here with "
                + line.cell(place)
                + ": the first is taken");
        return;
      }
    }
    repeated.add(line);
  }

  private String withoutPlace(ColabException bad, Grid.Line line) {
    String message = String.valueOf(bad.getMessage());
    String place = grid.provenance().source() + ":" + line.number() + ": ";
    return message.startsWith(place) ? message.substring(place.length()) : message;
  }

  /** Leaves the row out and tells why. */
  void reject(Grid.Line line, String why) {
    rejected++;
    tell(line.number(), Diagnostic.Severity.REJECTED, why);
  }

  /** Leaves the row out for a reason that it has in common with others: told once. */
  void leaveOut(Grid.Line line, String why) {
    leftOut.computeIfAbsent(why, fresh -> new ArrayList<>()).add(line);
  }

  /** Tells something that is odd about a row that is kept. */
  void warn(Grid.Line line, String what) {
    tell(line.number(), Diagnostic.Severity.WARNING, what);
  }

  private void tell(long line, Diagnostic.Severity severity, String what) {
    diagnostics.add(new Diagnostic(grid.provenance().source(), line, "", severity, what));
  }

  /** {@return the file with all rows that were kept} */
  FiguresFile file() {
    if (kept == 0 && rejected == 0) {
      throw new Figures(grid)
          .at(grid.rows().get(0), "there are no rows below the header", "Export the file again.");
    }
    leftOut.forEach(
        (why, lines) -> tell(lines.get(0).number(), Diagnostic.Severity.WARNING, many(lines, why)));
    if (!repeated.isEmpty()) {
      tell(
          repeated.get(0).number(),
          Diagnostic.Severity.WARNING,
          many(repeated, "a row before with the same figures, and not counted again"));
    }
    long out = leftOut.values().stream().mapToLong(List::size).sum();
    long read = kept + repeated.size() + out + rejected;
    Account account = new Account(read, kept, repeated.size(), out, rejected);
    return new FiguresFile(grid, List.copyOf(blocks.values()), years(), account, diagnostics);
  }

  private static String many(List<Grid.Line> lines, String why) {
    return lines.size() == 1 ? why : why + " (" + lines.size() + " rows)";
  }

  private Optional<YearRange> years() {
    TreeMap<Integer, String> years = new TreeMap<>();
    blocks.values().stream()
        .flatMap(block -> block.columns().keySet().stream())
        .filter(period -> !period.equals(BenchmarkHeader.OVERALL))
        .forEach(period -> years.put(Integer.valueOf(period), period));
    return years.isEmpty()
        ? grid.provenance().years()
        : Optional.of(new YearRange(years.firstKey(), years.lastKey()));
  }
}
