package colab.baseline;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a publication counts in each of its n fields: 1/n. Held in whole parts of a number that 1 to
 * 22 divide, so that the parts of a publication add up to one exactly, in any order; of more fields
 * each part is rounded once.
 */
final class Weight {
  /** One publication: the least common multiple of 1 to 22. */
  static final long ONE = 232_792_560L;

  private static final int DECIMALS = 9;

  private Weight() {}

  /** {@return what a publication of so many fields counts in each} */
  static long in(int fields) {
    return (ONE + fields / 2) / fields;
  }

  /** {@return the number of publications, whose parts are all there} */
  static long whole(long weight) {
    return Math.round((double) weight / ONE);
  }

  /** {@return the number of publications with nine decimals at most, which tell the parts apart} */
  static String text(long weight) {
    BigDecimal number =
        new BigDecimal(weight).divide(new BigDecimal(ONE), DECIMALS, RoundingMode.HALF_UP);
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /**
   * {@return the weight of this text}
   *
   * @throws ArithmeticException when it is no sum of parts, or too large
   * @throws NumberFormatException when it is no number
   */
  static long parse(String text) {
    BigDecimal number = new BigDecimal(text.length() > 30 ? "-" : text);
    long weight =
        number.multiply(new BigDecimal(ONE)).setScale(0, RoundingMode.HALF_UP).longValueExact();
    if (weight < 0 || !text(weight).equals(text)) {
      throw new ArithmeticException(text);
    }
    return weight;
  }
}
