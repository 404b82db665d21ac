package colab.tally;

import colab.corpus.Row;
import colab.corpus.RowRelay;

/**
 * A row of one export with the citation impact of another.
 *
 * @param row the row
 * @param impact what the other export says
 */
record Recited(Row row, Known impact) implements RowRelay {
  @Override
  public long citations() {
    return impact.citations();
  }

  @Override
  public long fwci() {
    return impact.fwci();
  }

  @Override
  public long percentile() {
    return impact.percentile();
  }

  @Override
  public long weightedPercentile() {
    return impact.weightedPercentile();
  }
}
