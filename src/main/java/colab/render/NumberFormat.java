package colab.render;

import colab.table.Unit;

/**
 * Units as the number formats of a spreadsheet, which print what tables print; only a change that
 * rounds to zero keeps its sign there.
 */
final class NumberFormat {
  private NumberFormat() {}

  /** {@return whether the spreadsheet holds parts of one and prints hundredths} */
  static boolean isPercentage(Unit unit) {
    return unit == Unit.PERCENT || unit == Unit.GROWTH;
  }

  /** {@return such as {@code #,##0.00}} */
  static String of(Unit unit, int digits) {
    boolean grouped = unit != Unit.YEAR && unit != Unit.RANK;
    String number = (grouped ? "#,##0" : "0") + (digits > 0 ? "." + "0".repeat(digits) : "");
    String whole = isPercentage(unit) ? number + "%" : number;
    return unit.signed() ? "+" + whole + ";-" + whole + ";" + whole : whole;
  }
}
