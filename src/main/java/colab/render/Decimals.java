package colab.render;

import colab.table.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as programs read them: a point, no separators of thousands, half rounded up (away from
 * zero) on the shortest decimal that stands for the double. Six decimals without trailing zeros
 * (3.48, not 3.480000), or just as many as {@link RenderOptions#digits} asks for. Zero has no sign.
 * Only a probability that would be rounded to zero has an exponent: 1.234e-9, of four digits.
 */
final class Decimals {
  private static final int DIGITS = 6;
  private static final MathContext SIGNIFICANT = new MathContext(4, RoundingMode.HALF_UP);

  private Decimals() {}

  static String plain(double number, Unit unit, RenderOptions options) {
    boolean asked = options.digits().isPresent() && hasDecimals(unit);
    BigDecimal rounded = rounded(number, asked ? options.digits().getAsInt() : DIGITS);
    if (unit == Unit.PROBABILITY && rounded.signum() == 0 && number > 0) {
      return scientific(new BigDecimal(number).round(SIGNIFICANT).stripTrailingZeros());
    }
    BigDecimal trimmed = rounded.stripTrailingZeros();
    return asked
        ? rounded.toPlainString()
        : trimmed.setScale(Math.max(trimmed.scale(), 0)).toPlainString();
  }

  private static String scientific(BigDecimal number) {
    int exponent = number.precision() - number.scale() - 1;
    return number.scaleByPowerOfTen(-exponent).toPlainString() + "e" + exponent;
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
