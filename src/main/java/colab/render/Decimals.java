package colab.render;

import colab.table.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers as programs read them: a point, no separators of thousands, no exponent, half rounded up
 * (away from zero) on the shortest decimal that stands for the double. Six decimals without
 * trailing zeros (3.48, not 3.480000), or just as many as {@link RenderOptions#digits} asks for.
 * Zero has no sign.
 */
final class Decimals {
  private static final int DIGITS = 6;

  private Decimals() {}

  static String plain(double number, Unit unit, RenderOptions options) {
    if (options.digits().isPresent() && hasDecimals(unit)) {
      return rounded(number, options.digits().getAsInt()).toPlainString();
    }
    BigDecimal trimmed = rounded(number, DIGITS).stripTrailingZeros();
    return trimmed.setScale(Math.max(trimmed.scale(), 0)).toPlainString();
  }

  /** {@return the nearest decimal with so many digits, half away from zero} */
  static BigDecimal rounded(double number, int digits) {
    return BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_UP);
  }

  /** {@return whether quantities of this unit may be printed with decimals} */
  static boolean hasDecimals(Unit unit) {
    return switch (unit) {
      case TEXT, COUNT, RANK, YEAR -> false;
      case FRACTIONAL,
          AMOUNT,
          RATIO,
          PROPORTION,
          MEAN,
          PERCENT,
          GROWTH,
          POINTS,
          DIFFERENCE,
          PROBABILITY ->
          true;
    };
  }
}
