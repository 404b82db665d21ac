package colab.corpus.format.columnar;

/** Where the blocks of some rows are. */
final class Group {
  /** The most rows that a group has. */
  static final int MOST = 1 << 14;

  /** Where no block may reach. */
  private static final long FAR = 1L << 50;

  private static final int MOST_BYTES = 1 << 29;

  private final int rows;
  private final long[] starts;
  private final int[] sums;

  /**
   * The blocks of some rows.
   *
   * @param rows how many rows
   * @param starts where the block of each column starts in the file, and where the last one ends
   * @param sums the check sum of each block
   */
  Group(int rows, long[] starts, int[] sums) {
    this.rows = rows;
    this.starts = starts;
    this.sums = sums;
  }

  int rows() {
    return rows;
  }

  /** {@return where the column's block starts in the file} */
  long start(int column) {
    return starts[column];
  }

  /** {@return the check sum of the column's block} */
  int sum(int column) {
    return sums[column];
  }

  void write(ByteWriter to) {
    to.number(rows);
    for (int i = 0; i < sums.length; i++) {
      to.number(starts[i + 1] - starts[i]).fixed(sums[i], Integer.BYTES);
    }
  }

  /** {@return the group whose first block starts there} */
  static Group read(ByteReader from, long start, int columns) {
    int rows = from.upTo(MOST);
    long[] starts = new long[columns + 1];
    int[] sums = new int[columns];
    starts[0] = start;
    for (int i = 0; i < columns; i++) {
      starts[i + 1] = starts[i] + from.upTo(MOST_BYTES);
      sums[i] = (int) from.fixed(Integer.BYTES);
    }
    if (starts[columns] > FAR || starts[columns] - start > MOST_BYTES) {
      throw new ByteReader.Malformed("blocks too long");
    }
    return new Group(rows, starts, sums);
  }

  int length(int column) {
    return (int) (starts[column + 1] - starts[column]);
  }

  long start() {
    return starts[0];
  }

  long end() {
    return starts[starts.length - 1];
  }
}
