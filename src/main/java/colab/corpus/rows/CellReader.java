package colab.corpus.rows;

import colab.corpus.cell.UnreadableCell;
import colab.corpus.sheet.ByteCell;

/** Reads the cells of one column. */
public interface CellReader {
  /** Reads nothing: of the column only the text counts. */
  CellReader NONE =
      new CellReader() {
        @Override
        public void read(String cell, DecodedRow row) {}

        @Override
        public boolean readBytes(ByteCell cell, DecodedRow row) {
          return true;
        }
      };

  /**
   * Puts what the cell says into the row; a missing cell leaves it as it is.
   *
   * @param cell as it stands in the file
   * @throws UnreadableCell when it says something that the column cannot mean
   */
  void read(String cell, DecodedRow row) throws UnreadableCell;

  /**
   * Puts what the cell says into the row if its bytes tell plainly; says the same as {@link #read}.
   *
   * @return whether they do
   */
  default boolean readBytes(ByteCell cell, DecodedRow row) {
    return false;
  }
}
