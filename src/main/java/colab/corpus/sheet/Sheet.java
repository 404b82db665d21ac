package colab.corpus.sheet;

import java.io.Closeable;
import java.io.IOException;

/**
 * A file as rows of text cells, read once from top to bottom. The methods on cells speak of the
 * present row.
 */
public interface Sheet extends Closeable {
  /**
   * Goes to the next row.
   *
   * @return whether there is one
   * @throws IOException when the bytes cannot be read
   */
  boolean next() throws IOException;

  /** {@return the line that the row starts on, from 1} */
  long line();

  /**
   * {@return the line that the row ends on; later than {@link #line()} when a cell holds line
   * breaks}
   */
  long lastLine();

  /** {@return how many cells the row has} */
  int width();

  /**
   * {@return the cell, untrimmed; empty when there is nothing in it, or when its column was not
   * asked for}
   */
  String cell(int index);

  /**
   * Lets the cell be seen as the bytes that stand in the file, in UTF-8 and with quotes doubled.
   *
   * @return whether it can be; if not, {@link #cell} gives it
   */
  default boolean bytes(int index, ByteCell into) {
    return false;
  }

  /**
   * {@return whether a cell that was asked for was not in the encoding of the file, so that it was
   * read as Windows-1252}
   */
  default boolean isMisread() {
    return false;
  }

  /**
   * {@return what is wrong with the row as a whole, such as an end that is missing; empty when
   * nothing is}
   */
  default String fault() {
    return "";
  }

  /** {@return whether the row has no text in any column, asked for or not} */
  boolean isBlank();
}
