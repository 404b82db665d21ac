package colab.render;

import colab.ColabException;
import java.util.OptionalInt;

/**
 * How tables are written, in whatever form.
 *
 * @param digits decimals of every quantity; when empty people see those of its unit and programs up
 *     to six
 * @param notes whether notes are written, in the forms that have them
 * @param decimalComma whether numbers have a decimal comma (not in json); csv then separates by
 *     semicolons
 * @param excel whether csv and tsv start with the byte order mark that Excel knows UTF-8 by
 * @param spreadsheetSafe whether an apostrophe goes before words in csv and tsv that a spreadsheet
 *     would take for a formula
 * @param color whether text has the escape codes of a terminal
 * @param charting what is drawn of them
 */
public record RenderOptions(
    OptionalInt digits,
    boolean notes,
    boolean decimalComma,
    boolean excel,
    boolean spreadsheetSafe,
    boolean color,
    Charting charting) {
  /** The columns of the screen that text is laid out for. */
  static final int WIDTH = 80;

  private static final int MOST_DIGITS = 15;
  private static final RenderOptions DEFAULTS =
      new RenderOptions(OptionalInt.empty(), true, false, false, false, false, Charting.NONE);

  public RenderOptions {
    int asked = digits.orElse(0);
    if (asked < 0 || asked > MOST_DIGITS) {
      throw ColabException.usage(
          "cannot print " + asked + " decimals", "Ask for 0 to " + MOST_DIGITS + ".");
    }
  }

  /** {@return notes, decimal points, 80 columns, nothing for spreadsheets or terminals} */
  public static RenderOptions defaults() {
    return DEFAULTS;
  }

  public RenderOptions withDigits(int decimals) {
    return new RenderOptions(
        OptionalInt.of(decimals), notes, decimalComma, excel, spreadsheetSafe, color, charting);
  }

  public RenderOptions withNotes(boolean wanted) {
    return new RenderOptions(digits, wanted, decimalComma, excel, spreadsheetSafe, color, charting);
  }

  public RenderOptions withDecimalComma(boolean wanted) {
    return new RenderOptions(digits, notes, wanted, excel, spreadsheetSafe, color, charting);
  }

  public RenderOptions withExcel(boolean wanted) {
    return new RenderOptions(digits, notes, decimalComma, wanted, spreadsheetSafe, color, charting);
  }

  public RenderOptions withSpreadsheetSafe(boolean wanted) {
    return new RenderOptions(digits, notes, decimalComma, excel, wanted, color, charting);
  }

  public RenderOptions withColor(boolean wanted) {
    return new RenderOptions(digits, notes, decimalComma, excel, spreadsheetSafe, wanted, charting);
  }

  public RenderOptions withCharting(Charting wanted) {
    return new RenderOptions(digits, notes, decimalComma, excel, spreadsheetSafe, color, wanted);
  }
}
