package colab.counted;

import colab.Diagnostic;
import colab.corpus.Account;
import colab.corpus.Grid;
import colab.corpus.Provenance;
import colab.corpus.YearRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file of figures of sets of publications, as it is laid out; every figure in its blocks is known
 * to be readable.
 *
 * @param grid the file
 * @param blocks its metrics
 * @param years the years it declares, else those of its figures
 * @param account what became of its rows
 * @param diagnostics what was odd
 */
record FiguresFile(
    Grid grid,
    List<Block> blocks,
    Optional<YearRange> years,
    Account account,
    List<Diagnostic> diagnostics) {

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

  FiguresFile {
    blocks = List.copyOf(blocks);
    diagnostics = List.copyOf(diagnostics);
  }

  Provenance provenance() {
    return grid.provenance();
  }

  /** {@return whether its rows are all the pairs that some countries make} */
  boolean hasPairs() {
    return grid.shape() == Grid.Shape.EDGES;
  }

  /**
   * {@return whether its rows are countries within the publications of one entity, such as the
   * countries of Japan's: these are the entity with each of them, and nobody else's partners}
   */
  boolean isListWithinOne() {
    return grid.shape() == Grid.Shape.ENTITIES;
  }

  /** {@return whether it comes from no provider, so that it may belong with any other such file} */
  boolean isPlain() {
    return provenance().format().startsWith("plain-");
  }

  List<Metric> metrics() {
    Map<String, Metric> metrics = new LinkedHashMap<>();
    blocks.forEach(block -> metrics.putIfAbsent(block.metric().key(), block.metric()));
    return List.copyOf(metrics.values());
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
