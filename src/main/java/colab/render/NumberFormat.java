package colab.render;

import colab.table.Unit;
import java.math.BigDecimal;

/** Units as the number formats of a spreadsheet, which print what tables print. */
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
    return unit.signed() ? signed(whole, least(unit, digits)) : whole;
  }

  /** A change that rounds to nothing has no sign. */
  private static String signed(String whole, String least) {
    return "[>=%2$s]+%1$s;[<=-%2$s]-%1$s;%1$s".formatted(whole, least);
  }

  /** {@return the least number that is not printed as nothing} */
  private static String least(Unit unit, int digits) {
    int decimals = digits + (isPercentage(unit) ? 2 : 0);
    return BigDecimal.valueOf(5, decimals + 1).toPlainString();
  }
}
