package colab.counted;

import colab.corpus.Grid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Wide tables made long: a row a set of publications, metric and period, so that files with
 * different metrics, sets and years can be put under each other. Figures are whole numbers of parts
 * of a million, as text; a missing one is empty.
 */
final class LongTable {
  private static final String SET = "set";
  private static final String METRIC = "metric";
  private static final String PERIOD = "period";
  private static final String FIGURE = "figure";
  private static final String COUNT = "Count";

  private final Table rows;
  private final Map<List<String>, String> first = new HashMap<>();

  private LongTable(Table rows) {
    this.rows = rows;
    for (Row row : rows) {
      first.putIfAbsent(
          List.of(row.getString(SET), row.getString(METRIC), row.getString(PERIOD)),
          row.getString(FIGURE));
    }
  }

  /** {@return the figures of the files; where two print different ones, both, in their order} */
  static LongTable of(List<FiguresFile> files) {
    Table rows = table(List.of(), List.of(), List.of(), List.of());
    for (FiguresFile file : files) {
      file.blocks().forEach(block -> melt(file.grid(), block, rows));
    }
    return new LongTable(rows.dropWhere(rows.stringColumn(FIGURE).isMissing()).dropDuplicateRows());
  }

  private static void melt(Grid grid, FiguresFile.Block block, Table rows) {
    List<String> sets = block.rows().stream().map(row -> row.set().key()).toList();
    for (Map.Entry<String, Integer> column : block.columns().entrySet()) {
      List<String> figures = new ArrayList<>();
      for (FiguresFile.NamedRow row : block.rows()) {
        figures.add(text(new Figures(grid).read(row.line(), column.getValue(), block.metric())));
      }
      rows.append(
          table(sets, same(sets, block.metric().key()), same(sets, column.getKey()), figures));
    }
  }

  private static String text(OptionalLong parts) {
    return parts.isPresent() ? String.valueOf(parts.getAsLong()) : "";
  }

  private static List<String> same(List<String> rows, String cell) {
    return Collections.nCopies(rows.size(), cell);
  }

  private static Table table(
      List<String> sets, List<String> metrics, List<String> periods, List<String> figures) {
    return Table.create(
        StringColumn.create(SET, sets),
        StringColumn.create(METRIC, metrics),
        StringColumn.create(PERIOD, periods),
        StringColumn.create(FIGURE, figures));
  }

  /** {@return the first figure printed, in parts of a million} */
  OptionalLong figure(String set, String metric, String period) {
    String parts = first.getOrDefault(List.of(set, metric, period), "");
    return parts.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(parts));
  }

  /** {@return set, metric and period of each figure that is printed in different ways, sorted} */
  List<List<String>> contradictions() {
    if (rows.isEmpty()) {
      return List.of();
    }
    Table numbers = rows.countBy(SET, METRIC, PERIOD);
    Table several =
        numbers.where(numbers.intColumn(COUNT).isGreaterThan(1)).sortOn(SET, METRIC, PERIOD);
    List<List<String>> found = new ArrayList<>();
    for (int i = 0; i < several.rowCount(); i++) {
      found.add(
          List.of(
              several.getString(i, SET),
              several.getString(i, METRIC),
              several.getString(i, PERIOD)));
    }
    return found;
  }
}
