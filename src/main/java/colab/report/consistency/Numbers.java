package colab.report.consistency;

import colab.report.PublishedCell;
import colab.table.Thousands;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** Figures in the words of findings. */
final class Numbers {
  private Numbers() {}

  static BigDecimal of(PublishedCell cell) {
    return cell.figure().number();
  }

  static BigDecimal sum(List<PublishedCell> cells) {
    return cells.stream().map(Numbers::of).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static BigDecimal quotient(BigDecimal above, BigDecimal below) {
    return above.divide(below, MathContext.DECIMAL64);
  }

  /** {@return the number with so many decimals and separators of thousands} */
  static String text(BigDecimal number, int decimals) {
    return Thousands.of(number.setScale(decimals, RoundingMode.HALF_UP));
  }

  /** {@return the figure as published, and where: "20,342 (Table 5, United Kingdom)"} */
  static String told(PublishedCell cell) {
    return cell.figure().text() + " (" + cell.where() + ")";
  }
}
