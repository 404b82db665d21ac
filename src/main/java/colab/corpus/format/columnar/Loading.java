package colab.corpus.format.columnar;

/**
 * Has the values of a column at hand, group by group. Those of the next group are decoded beside
 * those at hand, mostly by another thread.
 */
interface Loading {
  /** Of a column that the file lacks. */
  Loading NOTHING =
      new Loading() {
        @Override
        public void load(int group) {}

        @Override
        public void turn() {}
      };

  /** Has the values of the group's rows decoded, unless they are. */
  void load(int group);

  /** Has the values at hand that were decoded last. */
  void turn();

  /** Takes a block. */
  interface Decoder {
    /** Decodes the block, and leaves the values at hand as they are. */
    void decode(ByteReader from, int rows);

    /** Has the values at hand that were decoded last. */
    void turn();
  }
}
