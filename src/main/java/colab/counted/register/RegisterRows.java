package colab.counted.register;

import colab.ColabException;
import colab.corpus.cell.Cells;
import colab.corpus.cell.UnreadableCell;
import colab.corpus.sheet.Dialect;
import colab.corpus.sheet.Sheet;
import colab.corpus.sheet.Sheets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;

/** The rows below a register's header, once from top to bottom; blank ones are passed over. */
final class RegisterRows {
  /** Takes the rows in their order. */
  interface Taker {
    /** Takes the row that the sheet is at. */
    void take(Sheet sheet) throws UnreadableCell;

    /** Takes word of something odd that is no row. */
    void warn(long line, String what);

    /** Takes word of a row that cannot be read. */
    void reject(long line, UnreadableCell why);
  }

  private final Register register;

  RegisterRows(Register register) {
    this.register = register;
  }

  void read(Taker taker) throws IOException {
    try (Sheet sheet = Sheets.open(register.input(), register.dialect())) {
      boolean more = true;
      while (more && sheet.line() < register.headings().line()) {
        more = sheet.next();
      }
      while (more && sheet.next()) {
        take(sheet, taker);
      }
      checkEnd(sheet);
    } catch (CharacterCodingException | UncheckedIOException e) {
      throw Sheets.notText(register.input(), register.dialect().charset());
    }
  }

  private void take(Sheet sheet, Taker taker) {
    if (sheet.isBlank()) {
      return;
    }
    if (isHeader(sheet)) {
      taker.warn(sheet.line(), "the header again: two files are joined; the rows below are read");
      return;
    }
    try {
      checkShape(sheet);
      taker.take(sheet);
    } catch (UnreadableCell e) {
      taker.reject(sheet.line(), e);
    }
  }

  private void checkShape(Sheet sheet) throws UnreadableCell {
    int expected = register.headings().width();
    boolean padded = register.dialect().equals(Dialect.WORKBOOK);
    boolean wrong = sheet.width() < expected && !padded;
    for (int i = expected; i < sheet.width(); i++) {
      wrong |= !sheet.cell(i).isBlank();
    }
    if (wrong) {
      throw new UnreadableCell(
          "", "the row has " + sheet.width() + " cells, the header has " + expected);
    }
  }

  private boolean isHeader(Sheet sheet) {
    for (int i = 0; i < register.headings().width(); i++) {
      if (!Cells.clean(sheet.cell(i)).equals(register.headings().names().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** A quote that is never closed swallows the rest of the file into one cell. */
  private void checkEnd(Sheet sheet) throws IOException {
    boolean suspicious =
        sheet.lastLine() > sheet.line() || sheet.width() != register.headings().width();
    boolean text = register.dialect().kind() == Dialect.Kind.DELIMITED;
    if (suspicious && text && register.input().hasOddQuotes(sheet.line())) {
      throw ColabException.couldNot(
          register.input().name()
              + ":"
              + sheet.line()
              + ": a quotation mark opened on this line is never closed; the rest of the file would be lost",
          "Mend the line.");
    }
  }
}
