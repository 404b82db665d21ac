package colab.corpus.format.scival;

import colab.corpus.CountedFormat;
import colab.corpus.Grid;
import colab.corpus.Head;
import colab.corpus.Input;
import java.io.IOException;

/**
 * SciVal's Benchmarking export of one or several metrics by publication year: a row an entity, or
 * one for each of its metrics.
 */
public final class SciValBenchmarking implements CountedFormat {
  private static final SciValTable TABLE =
      new SciValTable("scival-benchmarking", Grid.Shape.BENCHMARKS, SciValBenchmarking::isHeader);

  @Override
  public String id() {
    return TABLE.format();
  }

  @Override
  public String title() {
    return "SciVal Benchmarking by year (CSV, XLSX)";
  }

  @Override
  public String recognition() {
    return "a row that starts Entity, Tags";
  }

  @Override
  public boolean recognises(Head head) {
    return TABLE.recognises(head);
  }

  private static boolean isHeader(Grid.Line line) {
    return SciValTable.starts(line, "entity")
        && SciValTable.folded(line.cell(1)).matches("tags|metric( name)?");
  }

  @Override
  public Grid open(Input input) throws IOException {
    return TABLE.open(input);
  }
}
