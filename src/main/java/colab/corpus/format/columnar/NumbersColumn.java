package colab.corpus.format.columnar;

/** A column of numbers of which few rows are asked for, if any. Mutable. */
final class NumbersColumn implements Loading.Decoder {
  private final boolean steps;
  private long[] values = {};

  /**
   * A column.
   *
   * @param steps whether it is written as steps from row to row
   */
  NumbersColumn(boolean steps) {
    this.steps = steps;
  }

  @Override
  public void decode(ByteReader from, int rows) {
    values = values.length == 0 ? new long[Group.MOST] : values;
    NumberBlock.read(from, rows, values, Limits.NONE);
    for (int i = 1; i < rows && steps; i++) {
      values[i] += values[i - 1];
    }
  }

  long of(int row) {
    return values.length == 0 ? 0 : values[row];
  }
}
