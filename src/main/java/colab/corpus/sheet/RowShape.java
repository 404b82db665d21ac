package colab.corpus.sheet;

import colab.ColabException;
import colab.corpus.Input;
import java.io.IOException;

/**
 * What the header says of the rows below it.
 *
 * @param dialect how its cells are written; workbooks may leave the last cells of a row out
 * @param width how many cells a row has
 */
public record RowShape(Dialect dialect, int width) {

  /** {@return what is wrong with the present row as a whole; empty when nothing is} */
  public String fault(Sheet sheet) {
    if (!sheet.fault().isEmpty()) {
      return sheet.fault();
    }
    boolean wrong = sheet.width() < width && dialect.kind() != Dialect.Kind.WORKBOOK;
    for (int i = width; i < sheet.width(); i++) {
      wrong |= !sheet.cell(i).isBlank();
    }
    return wrong ? "the row has " + sheet.width() + " cells, the header has " + width : "";
  }

  /**
   * Looks at the last row: a quote that is never closed swallows the rest of the file into one
   * cell, and no parser says so. Looking for it reads the file again, so the last row must be odd.
   *
   * @param last how many cells the last row had
   * @param hint what to do about it
   */
  public void checkEnd(Input input, Sheet sheet, int last, String hint) throws IOException {
    boolean suspicious = sheet.lastLine() > sheet.line() || last != width;
    boolean quoted = dialect.kind() == Dialect.Kind.DELIMITED;
    if (suspicious && quoted && input.hasOddQuotes(sheet.line())) {
      throw ColabException.couldNot(
          input.name()
              + ":"
              + sheet.line()
              + ": a quotation mark opened on this line is never closed; the rest of the file would be lost",
          hint);
    }
  }
}
