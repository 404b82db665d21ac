package colab.corpus.rows;

import colab.corpus.Row;
import colab.corpus.cell.ByteNumbers;
import colab.corpus.cell.Cells;
import colab.corpus.cell.Decimals;
import colab.corpus.cell.UnreadableCell;
import colab.corpus.sheet.ByteCell;

/** Reads a column of numbers that are not negative; a missing one leaves the row as it is. */
final class NumberReader implements CellReader {

  /** Puts a number into a row. */
  interface Place {
    void put(DecodedRow row, long number);
  }

  /**
   * What the numbers of a column may be.
   *
   * @param title the column's name, for messages
   * @param whole whether they have no decimals
   * @param most the largest, in their own unit
   * @param beyond what is wrong with a larger one, after the number
   */
  record Range(String title, boolean whole, long most, String beyond) {

    /** {@return any number} */
    static Range any(String title, boolean whole) {
      return new Range(title, whole, Long.MAX_VALUE, "");
    }
  }

  private final Range range;
  private final boolean decimalComma;
  private final Place place;

  NumberReader(Range range, boolean decimalComma, Place place) {
    this.range = range;
    this.decimalComma = decimalComma;
    this.place = place;
  }

  @Override
  public boolean readBytes(ByteCell cell, DecodedRow row) {
    if (ByteNumbers.isMissing(cell)) {
      return true;
    }
    long value = range.whole() ? ByteNumbers.whole(cell) : ByteNumbers.decimal(cell);
    if (value == ByteNumbers.NOT_PLAIN || value > range.most()) {
      return false;
    }
    place.put(row, value);
    return true;
  }

  @Override
  public void read(String cell, DecodedRow row) throws UnreadableCell {
    String clean = Cells.clean(cell);
    if (Cells.isNothing(clean)) {
      return;
    }
    long value = number(range.title(), clean, decimalComma);
    if (range.whole() && decimalComma && value % Row.SCALE != 0) {
      value = number(range.title(), clean.replaceFirst("^(\\d{1,3})[.,](\\d{3})$", "$1$2"), true);
    }
    if (range.whole() && value % Row.SCALE != 0) {
      throw new UnreadableCell(range.title(), "'" + Cells.shown(clean) + "' is not a whole number");
    }
    long number = range.whole() ? value / Row.SCALE : value;
    if (number > range.most()) {
      throw new UnreadableCell(range.title(), Cells.shown(clean) + range.beyond());
    }
    place.put(row, number);
  }

  /**
   * {@return the number in the clean cell, in parts of {@link Row#SCALE}}
   *
   * @throws UnreadableCell when it is none, or negative
   */
  static long number(String title, String clean, boolean decimalComma) throws UnreadableCell {
    long value = Decimals.parse(clean, decimalComma);
    if (value == Decimals.NOT_A_NUMBER) {
      throw new UnreadableCell(title, "'" + Cells.shown(clean) + "' is not a number");
    }
    if (value < 0) {
      throw new UnreadableCell(title, "'" + Cells.shown(clean) + "' is negative");
    }
    return value;
  }
}
