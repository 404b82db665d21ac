package colab.corpus;

import java.io.IOException;

/** An opened export of publications: its preamble first, its rows once. */
public interface Reading {
  /** {@return where the rows come from, as the file says before its rows} */
  Provenance provenance();

  /**
   * Hands every row to the sink, in file order, and every row that cannot be read.
   *
   * @throws IOException when the bytes cannot be read
   */
  void read(Sink sink) throws IOException;

  /** {@return whether it is known that no publication stands in it twice} */
  default boolean isDistinct() {
    return false;
  }
}
