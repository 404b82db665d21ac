package colab.render;

import colab.ColabException;
import java.util.Optional;
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
 * @param separator what stands between the fields of csv; when empty a comma, or a semicolon
 * @param spreadsheetSafe whether an apostrophe goes before words in csv and tsv that a spreadsheet
 *     would take for a formula
 * @param width the columns of the screen that text is laid out for
 * @param color whether text has the escape codes of a terminal
 * @param charting what is drawn of them
 */
public record RenderOptions(
    OptionalInt digits,
    boolean notes,
    boolean decimalComma,
    boolean excel,
    Optional<Character> separator,
    boolean spreadsheetSafe,
    int width,
    boolean color,
    Charting charting) {
  private static final int MOST_DIGITS = 15;
  private static final int LEAST_WIDTH = 40;
  private static final RenderOptions DEFAULTS =
      new RenderOptions(
          OptionalInt.empty(),
          true,
          false,
          false,
          Optional.empty(),
          false,
          80,
          false,
          Charting.NONE);

  public RenderOptions {
    int asked = digits.orElse(0);
    if (asked < 0 || asked > MOST_DIGITS) {
      throw ColabException.usage(
          "cannot print " + asked + " decimals", "Ask for 0 to " + MOST_DIGITS + ".");
    }
    if (separator.filter(mark -> "\"\r\n".indexOf(mark) >= 0).isPresent()) {
      throw ColabException.usage(
          "fields cannot be separated by quotes or line ends", "Try ; or a tab.");
    }
    if (width < LEAST_WIDTH) {
      throw ColabException.usage(
          "cannot lay out text for " + width + " columns", "Give at least " + LEAST_WIDTH + ".");
    }
  }

  /** {@return notes, decimal points, 80 columns, nothing for spreadsheets or terminals} */
  public static RenderOptions defaults() {
    return DEFAULTS;
  }

  public RenderOptions withDigits(int decimals) {
    return new RenderOptions(
        OptionalInt.of(decimals),
        notes,
        decimalComma,
        excel,
        separator,
        spreadsheetSafe,
        width,
        color,
        charting);
  }

  public RenderOptions withNotes(boolean wanted) {
    return new RenderOptions(
        digits, wanted, decimalComma, excel, separator, spreadsheetSafe, width, color, charting);
  }

  public RenderOptions withDecimalComma(boolean wanted) {
    return new RenderOptions(
        digits, notes, wanted, excel, separator, spreadsheetSafe, width, color, charting);
  }

  public RenderOptions withExcel(boolean wanted) {
    return new RenderOptions(
        digits, notes, decimalComma, wanted, separator, spreadsheetSafe, width, color, charting);
  }

  public RenderOptions withSeparator(char mark) {
    return new RenderOptions(
        digits,
        notes,
        decimalComma,
        excel,
        Optional.of(mark),
        spreadsheetSafe,
        width,
        color,
        charting);
  }

  public RenderOptions withSpreadsheetSafe(boolean wanted) {
    return new RenderOptions(
        digits, notes, decimalComma, excel, separator, wanted, width, color, charting);
  }

  public RenderOptions withWidth(int columns) {
    return new RenderOptions(
        digits, notes, decimalComma, excel, separator, spreadsheetSafe, columns, color, charting);
  }

  public RenderOptions withColor(boolean wanted) {
    return new RenderOptions(
        digits, notes, decimalComma, excel, separator, spreadsheetSafe, width, wanted, charting);
  }

  public RenderOptions withCharting(Charting wanted) {
    return new RenderOptions(
        digits, notes, decimalComma, excel, separator, spreadsheetSafe, width, color, wanted);
  }
}
