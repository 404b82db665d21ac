package colab.corpus;

import colab.Diagnostic;

/** Takes the rows of a reading, in file order. */
public interface Sink {
  /** Takes one publication; the row is valid during the call only. */
  void row(Row row);

  /** Takes publications that come together, in their order. */
  default void batch(Batch batch) {
    for (int i = 0; i < batch.rows(); i++) {
      row(batch.row(i));
    }
  }

  /**
   * Takes the keys of identifiers of rows that come next, so that looking for them can begin;
   * nothing but time depends on it.
   *
   * @param number how many of the keys are meant
   */
  default void soon(long[] ids, int number) {}

  /** Takes word of about how many rows come; nothing but memory depends on it. */
  default void expect(long rows) {}

  /** Takes word of a row that cannot be read. */
  void rejected(Diagnostic why);

  /** Takes word of something odd in a row that is kept, or in the file. */
  void warning(Diagnostic what);

  /**
   * Takes word of a row that is left out because its provider leaves such rows out by default.
   *
   * @param as what such rows are, in the plural: "expansion records"
   */
  default void leftOut(String as) {
    leftOut(as, 1);
  }

  /** Takes word of so many rows of which {@link #leftOut(String)} is true. */
  default void leftOut(String as, long rows) {}

  /** Takes word of rows that were left out before, each a publication that came already. */
  default void repeated(long rows) {}

  /** Takes word of how far the names of a file's institutions were found. */
  default void matched(String source, Matched institutions) {}

  /** Takes word of a name that no registry knows; a warning, unless the sink keeps such names. */
  default void unknown(UnknownName name) {
    warning(name.diagnostic());
  }
}
