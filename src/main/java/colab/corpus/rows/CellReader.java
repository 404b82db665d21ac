package colab.corpus.rows;

import colab.corpus.cell.UnreadableCell;

/** Reads the cells of one column. */
public interface CellReader {
  /**
   * Puts what the cell says into the row; a missing cell leaves it as it is.
   *
   * @param cell as it stands in the file
   * @throws UnreadableCell when it says something that the column cannot mean
   */
  void read(String cell, DecodedRow row) throws UnreadableCell;
}
