package colab.corpus.format.columnar;

/** A column of numbers. Mutable. */
final class NumbersColumn implements Loading.Decoder {
  private final Limits limits;
  private final boolean steps;
  private long[] values;
  private long[] next = {};
  private boolean decoded;

  private NumbersColumn(Limits limits, boolean steps, long[] values) {
    this.limits = limits;
    this.steps = steps;
    this.values = values;
  }

  /** {@return a column of numbers within these limits} */
  static NumbersColumn of(Limits limits) {
    return new NumbersColumn(limits, false, new long[0]);
  }

  /** {@return a column that is written as steps from row to row} */
  static NumbersColumn ofSteps() {
    return new NumbersColumn(Limits.NONE, true, new long[0]);
  }

  /** {@return a column that always has these values} */
  static NumbersColumn constant(long[] values) {
    return new NumbersColumn(Limits.NONE, false, values);
  }

  @Override
  public void decode(ByteReader from, int rows) {
    next = next.length == 0 ? new long[Group.MOST] : next;
    NumberBlock.read(from, rows, next, limits);
    for (int i = 1; i < rows && steps; i++) {
      next[i] += next[i - 1];
    }
    decoded = true;
  }

  @Override
  public void turn() {
    if (decoded) {
      long[] before = values;
      values = next;
      next = before;
      decoded = false;
    }
  }

  long[] values() {
    return values;
  }

  /** {@return the number of the row; 0 where the file lacks the column} */
  long of(int row) {
    return values.length == 0 ? 0 : values[row];
  }
}
