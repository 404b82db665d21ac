package colab.counted;

import colab.Diagnostic;
import colab.corpus.Account;
import colab.corpus.Grid;
import colab.corpus.YearRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads a Benchmarking export; every figure in it must be readable. */
final class BenchmarkLayout {
  private BenchmarkLayout() {}

  /** {@return the file in this grid} */
  static FiguresFile of(Grid grid, SetNames names) {
    BenchmarkHeader header = BenchmarkHeader.of(grid);
    Body body = Body.of(grid, header.rows());
    List<Diagnostic> diagnostics = new ArrayList<>(header.diagnostics());
    diagnostics.addAll(body.diagnostics());
    List<FiguresFile.NamedRow> rows = new ArrayList<>();
    for (Grid.Line line : body.lines()) {
      checkWidth(grid, header, line);
      rows.add(new FiguresFile.NamedRow(names.named(line.cell(0)), line));
    }
    if (rows.isEmpty()) {
      throw new Figures(grid)
          .at(grid.rows().get(0), "there are no rows below the header", "Export the file again.");
    }
    List<FiguresFile.Block> blocks = new ArrayList<>();
    for (FiguresFile.Block block : blocks(header, rows)) {
      blocks.add(
          new FiguresFile.Block(
              block.metric(), block.columns(), distinct(grid, block, diagnostics)));
    }
    blocks.forEach(block -> checkFigures(grid, block));
    Optional<YearRange> years = grid.provenance().years().or(() -> columnYears(header));
    long rejected =
        diagnostics.stream()
            .filter(odd -> odd.severity() == Diagnostic.Severity.REJECTED)
            .map(Diagnostic::line)
            .distinct()
            .count();
    int read = body.lines().size() + body.diagnostics().size();
    Account account = new Account(read, read - rejected, 0, 0, rejected);
    return new FiguresFile(grid, blocks, years, account, diagnostics);
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

  private static List<FiguresFile.Block> blocks(
      BenchmarkHeader header, List<FiguresFile.NamedRow> rows) {
    Map<String, FiguresFile.Block> blocks = new LinkedHashMap<>();
    for (BenchmarkHeader.Column column : header.columns()) {
      for (FiguresFile.NamedRow row : rows) {
        String name =
            column.metric().isEmpty() ? row.line().cell(header.metricPlace()) : column.metric();
        Metric metric = Metric.of(name);
        FiguresFile.Block block =
            blocks.computeIfAbsent(
                metric.key(),
                key -> new FiguresFile.Block(metric, new TreeMap<>(), new ArrayList<>()));
        block.columns().putIfAbsent(column.period(), column.index());
        if (!block.rows().contains(row)) {
          block.rows().add(row);
        }
      }
    }
    return List.copyOf(blocks.values());
  }

  private static List<FiguresFile.NamedRow> distinct(
      Grid grid, FiguresFile.Block block, List<Diagnostic> diagnostics) {
    Set<String> seen = new HashSet<>();
    List<FiguresFile.NamedRow> rows = new ArrayList<>();
    for (FiguresFile.NamedRow row : block.rows()) {
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

  private static void checkFigures(Grid grid, FiguresFile.Block block) {
    Figures figures = new Figures(grid);
    for (FiguresFile.NamedRow row : block.rows()) {
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
}
