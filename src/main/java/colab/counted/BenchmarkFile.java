package colab.counted;

import colab.Diagnostic;
import colab.corpus.Grid;
import colab.corpus.Provenance;
import colab.corpus.YearRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A Benchmarking export as it is laid out, every figure in it known to be readable.
 *
 * @param grid the file
 * @param blocks its metrics
 * @param years the years it declares, else those of its columns
 * @param diagnostics what was odd
 */
record BenchmarkFile(
    Grid grid, List<Block> blocks, Optional<YearRange> years, List<Diagnostic> diagnostics) {

  /**
   * One metric.
   *
   * @param metric the metric
   * @param columns the place of each period
   * @param rows a row a set of publications
   */
  record Block(Metric metric, Map<String, Integer> columns, List<NamedRow> rows) {}

  /** The row of a set of publications. */
  record NamedRow(NamedSet set, Grid.Line line) {}

  /** {@return the file in this grid} */
  static BenchmarkFile of(Grid grid, SetNames names) {
    BenchmarkHeader header = BenchmarkHeader.of(grid);
    Body body = Body.of(grid, header.rows());
    List<Diagnostic> diagnostics = new ArrayList<>(header.diagnostics());
    diagnostics.addAll(body.diagnostics());
    List<NamedRow> rows = new ArrayList<>();
    for (Grid.Line line : body.lines()) {
      checkWidth(grid, header, line);
      rows.add(new NamedRow(names.named(line.cell(0)), line));
    }
    if (rows.isEmpty()) {
      throw new Figures(grid)
          .at(grid.rows().get(0), "there are no rows below the header", "Export the file again.");
    }
    List<Block> blocks = new ArrayList<>();
    for (Block block : blocks(header, rows)) {
      blocks.add(new Block(block.metric, block.columns, distinct(grid, block, diagnostics)));
    }
    blocks.forEach(block -> checkFigures(grid, block));
    Optional<YearRange> years = grid.provenance().years().or(() -> columnYears(header));
    return new BenchmarkFile(grid, blocks, years, diagnostics);
  }

  private static void checkWidth(Grid grid, BenchmarkHeader header, Grid.Line line) {
    for (int i = header.width(); i < line.cells().size(); i++) {
      if (!line.cell(i).isBlank()) {
        throw new Figures(grid)
            .at(
                line,
                "the row has more cells than the header",
                "A name with a comma in it must stand in quotation marks.");
      }
    }
  }

  private static List<Block> blocks(BenchmarkHeader header, List<NamedRow> rows) {
    Map<String, Block> blocks = new LinkedHashMap<>();
    for (BenchmarkHeader.Column column : header.columns()) {
      for (NamedRow row : rows) {
        String name =
            column.metric().isEmpty() ? row.line().cell(BenchmarkHeader.METRIC) : column.metric();
        Metric metric = Metric.of(name);
        Block block =
            blocks.computeIfAbsent(
                metric.key(), key -> new Block(metric, new TreeMap<>(), new ArrayList<>()));
        block.columns().putIfAbsent(column.period(), column.index());
        if (!block.rows().contains(row)) {
          block.rows().add(row);
        }
      }
    }
    return List.copyOf(blocks.values());
  }

  private static List<NamedRow> distinct(Grid grid, Block block, List<Diagnostic> diagnostics) {
    Set<String> seen = new HashSet<>();
    List<NamedRow> rows = new ArrayList<>();
    for (NamedRow row : block.rows()) {
      if (seen.add(row.set().key())) {
        rows.add(row);
      } else {
        diagnostics.add(
            new Diagnostic(
                grid.provenance().source(),
                row.line().number(),
                "Entity",
                Diagnostic.Severity.REJECTED,
                "'" + row.set().name() + "' stands in the table before; this row is left out"));
      }
    }
    return rows;
  }

  private static void checkFigures(Grid grid, Block block) {
    Figures figures = new Figures(grid);
    for (NamedRow row : block.rows()) {
      block.columns().values().forEach(i -> figures.read(row.line(), i, block.metric()));
    }
  }

  private static Optional<YearRange> columnYears(BenchmarkHeader header) {
    List<Integer> years =
        header.columns().stream()
            .filter(column -> !column.period().equals(BenchmarkHeader.OVERALL))
            .map(column -> Integer.parseInt(column.period()))
            .sorted()
            .toList();
    return years.isEmpty()
        ? Optional.empty()
        : Optional.of(new YearRange(years.get(0), years.get(years.size() - 1)));
  }

  Provenance provenance() {
    return grid.provenance();
  }

  List<Metric> metrics() {
    return blocks.stream().map(Block::metric).toList();
  }

  /** {@return the sets of publications it has rows for, each once} */
  List<NamedSet> sets() {
    Map<String, NamedSet> sets = new LinkedHashMap<>();
    blocks.stream()
        .flatMap(block -> block.rows().stream())
        .forEach(row -> sets.putIfAbsent(row.set().key(), row.set()));
    return List.copyOf(sets.values());
  }
}
