package colab.counted.register;

import colab.corpus.cell.Cells;
import colab.corpus.cell.UnreadableCell;
import colab.corpus.sheet.RowShape;
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
  private final RowShape shape;

  RegisterRows(Register register) {
    this.register = register;
    this.shape = new RowShape(register.dialect(), register.headings().width());
  }

  void read(Taker taker) throws IOException {
    try (Sheet sheet = Sheets.open(register.input(), register.dialect())) {
      boolean more = true;
      while (more && sheet.line() < register.headings().line()) {
        more = sheet.next();
      }
      int last = shape.width();
      while (more && sheet.next()) {
        last = sheet.width();
        take(sheet, taker);
      }
      shape.checkEnd(register.input(), sheet, last, "Mend the line.");
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
    String fault = shape.fault(sheet);
    if (!fault.isEmpty()) {
      throw new UnreadableCell("", fault);
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
}
