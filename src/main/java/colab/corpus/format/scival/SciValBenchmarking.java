package colab.corpus.format.scival;

import colab.corpus.CountedFormat;
import colab.corpus.Grid;
import colab.corpus.Head;
import colab.corpus.Input;
import colab.corpus.cell.Cells;
import java.io.IOException;

/**
 * SciVal's Benchmarking export of one metric by publication year: a header of two rows, a row an
 * entity.
 */
public final class SciValBenchmarking implements CountedFormat {
  @Override
  public String id() {
    return "scival-benchmarking";
  }

  @Override
  public String title() {
    return "SciVal Benchmarking, one metric by year (CSV, XLSX)";
  }

  @Override
  public String recognition() {
    return "a row that starts Entity, Tags";
  }

  @Override
  public boolean recognises(Head head) {
    return CountedLayout.find(head, SciValBenchmarking::isHeader).isPresent();
  }

  private static boolean isHeader(Grid.Line line) {
    return Cells.clean(line.cell(0)).equals("Entity") && Cells.clean(line.cell(1)).equals("Tags");
  }

  @Override
  public Grid open(Input input) throws IOException {
    return CountedLayout.read(input, id(), SciValBenchmarking::isHeader);
  }
}
