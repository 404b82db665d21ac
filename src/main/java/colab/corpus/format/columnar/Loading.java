package colab.corpus.format.columnar;

/** Has the values of a column at hand, group by group. */
interface Loading {
  /** Of a column that the file lacks. */
  Loading NOTHING = group -> {};

  /** Has the values of the group's rows decoded, unless they are. */
  void load(int group);

  /** Takes a block. */
  interface Decoder {
    void decode(ByteReader from, int rows);
  }
}
