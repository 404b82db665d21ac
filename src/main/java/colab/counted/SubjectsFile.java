package colab.counted;

import colab.ColabException;
import colab.Diagnostic;
import colab.corpus.Account;
import colab.corpus.Grid;
import colab.corpus.cell.Cells;
import colab.publication.Asjc;
import colab.tally.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * The rows of a table of subjects. Mutable while it is read.
 *
 * <p>A row with no subcategory is an area, one named All the whole. Areas are known by the Scopus
 * classification; of another one the rows are told and left out.
 */
final class SubjectsFile {
  private static final int SUBCATEGORY = 1;

  private final Grid grid;
  private final Map<Integer, Metric> columns = new TreeMap<>();
  private final Map<Integer, Printed> areas = new TreeMap<>();
  private final Map<Integer, Printed> fields = new TreeMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private Printed all = PrintedCells.NOTHING;
  private long read;

  private SubjectsFile(Grid grid) {
    this.grid = grid;
    Grid.Line header = grid.rows().get(0);
    for (int i = SUBCATEGORY + 1; i < header.cells().size(); i++) {
      Metric metric = Metric.of(header.cell(i));
      if (metric.kind() != Metric.Kind.OTHER) {
        columns.put(i, metric);
      }
    }
  }

  /** {@return the file in this grid} */
  static SubjectsFile of(Grid grid) {
    SubjectsFile file = new SubjectsFile(grid);
    grid.rows().stream().skip(1).forEach(file::take);
    if (file.read == 0) {
      throw new Figures(grid)
          .at(grid.rows().get(0), "there are no rows below the header", "Export the file again.");
    }
    return file;
  }

  private void take(Grid.Line line) {
    read++;
    String fault = Widths.fault(grid, line);
    try {
      String wrong = fault.isEmpty() ? put(line, cell(line)) : fault;
      if (!wrong.isEmpty()) {
        reject(line, wrong);
      }
    } catch (ColabException bad) {
      String place = grid.provenance().source() + ":" + line.number() + ": ";
      reject(line, String.valueOf(bad.getMessage()).replace(place, ""));
    }
  }

  private Printed cell(Grid.Line line) {
    Printed cell = PrintedCells.NOTHING;
    for (Map.Entry<Integer, Metric> column : columns.entrySet()) {
      OptionalLong parts = new Figures(grid).read(line, column.getKey(), column.getValue());
      cell = parts.isPresent() ? cell.with(column.getValue().cell(parts.getAsLong())) : cell;
    }
    return PrintedCells.withQuotients(cell);
  }

  /** {@return what is wrong with the row; empty when it was put where it belongs} */
  private String put(Grid.Line line, Printed cell) {
    String name = line.cell(0);
    String sub = line.cell(SUBCATEGORY);
    boolean area = Cells.isMissing(sub);
    if (area && name.equalsIgnoreCase("all")) {
      all = cell;
      names.add(name);
      return "";
    }
    Optional<Integer> place =
        area
            ? Asjc.standard().area(name).map(found -> Asjc.standard().areas().indexOf(found))
            : Asjc.standard().field(sub).map(found -> found.index());
    if (place.isEmpty()) {
      return "'" + Cells.shown(area ? name : sub) + "' is no subject of the Scopus classification";
    }
    names.add(area ? name : sub);
    boolean again = (area ? areas : fields).putIfAbsent(place.get(), cell) != null;
    return again ? "'" + (area ? name : sub) + "' stands in the table before" : "";
  }

  private void reject(Grid.Line line, String why) {
    diagnostics.add(
        new Diagnostic(
            grid.provenance().source(), line.number(), "", Diagnostic.Severity.REJECTED, why));
  }

  /** {@return the areas, by index} */
  Map<Integer, Printed> areas() {
    return areas;
  }

  /** {@return the fields, by index} */
  Map<Integer, Printed> fields() {
    return fields;
  }

  /** {@return all subjects together, each publication once} */
  Printed all() {
    return all;
  }

  List<String> names() {
    return names;
  }

  List<Metric> metrics() {
    return List.copyOf(columns.values());
  }

  Account account() {
    return new Account(read, read - diagnostics.size(), 0, 0, diagnostics.size());
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
