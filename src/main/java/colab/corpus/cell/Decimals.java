package colab.corpus.cell;

import colab.corpus.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Reads numbers as exports and spreadsheets write them: {@code 1.6}, {@code 12.0}, {@code 1,234},
 * and {@code 1,6} where the comma does not separate cells. Values come in parts of {@link
 * Row#SCALE}; digits beyond the sixth decimal are rounded half up.
 */
public final class Decimals {
  /** What {@link #parse} gives for text that is not a number. */
  public static final long NOT_A_NUMBER = Long.MIN_VALUE + 1;

  private static final int DECIMALS = 6;
  private static final long MOST = Long.MAX_VALUE / (Row.SCALE * 100);

  private Decimals() {}

  /**
   * {@return the number in parts of {@link Row#SCALE}, or {@link #NOT_A_NUMBER}}
   *
   * @param text without surrounding space
   * @param commaMayBeDecimal whether a comma may be the decimal mark
   */
  public static long parse(String text, boolean commaMayBeDecimal) {
    int mark = decimalMark(text, commaMayBeDecimal);
    boolean negative = text.startsWith("-");
    int start = negative || text.startsWith("+") ? 1 : 0;
    int end = mark < 0 ? text.length() : mark;
    if (end == start && (mark < 0 || mark == text.length() - 1)) {
      return NOT_A_NUMBER;
    }
    char decimal = mark < 0 ? (commaMayBeDecimal ? '\0' : '.') : text.charAt(mark);
    long whole = whole(text, start, end, decimal);
    long part = mark < 0 ? 0 : fraction(text, mark + 1);
    if (whole == NOT_A_NUMBER || part == NOT_A_NUMBER || whole > MOST) {
      return exponent(text);
    }
    long value = whole * Row.SCALE + part;
    return negative ? -value : value;
  }

  private static int decimalMark(String text, boolean commaMayBeDecimal) {
    int point = text.lastIndexOf('.');
    int comma = text.lastIndexOf(',');
    boolean severalPoints = commaMayBeDecimal && comma < 0 && text.indexOf('.') != point;
    if (comma < 0 || !commaMayBeDecimal || comma < point) {
      return severalPoints ? -1 : point;
    }
    boolean thousands =
        text.indexOf(',') != comma || point >= 0 && point < comma && text.indexOf('.') != point;
    return thousands ? -1 : comma;
  }

  private static long whole(String text, int start, int end, char decimal) {
    long value = 0;
    int sinceComma = -1;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9' && value < MOST) {
        value = value * 10 + (c - '0');
        sinceComma += sinceComma >= 0 ? 1 : 0;
      } else if (isThousands(c, decimal)
          && (sinceComma == 3 || sinceComma < 0 && isFirstGroup(text, start, i))) {
        sinceComma = 0;
      } else {
        return NOT_A_NUMBER;
      }
    }
    return sinceComma < 0 || sinceComma == 3 ? value : NOT_A_NUMBER;
  }

  /** One to three digits without a leading zero: what stands before the first mark of thousands. */
  private static boolean isFirstGroup(String text, int start, int end) {
    return end > start && end - start <= 3 && text.charAt(start) != '0';
  }

  private static boolean isThousands(char c, char decimal) {
    return c != decimal && (c == ',' || c == '.' || c == '\u00a0' || c == '\u202f');
  }

  private static long fraction(String text, int from) {
    long value = 0;
    for (int i = 0; i < DECIMALS; i++) {
      int at = from + i;
      int digit = at < text.length() ? text.charAt(at) - '0' : 0;
      if (digit < 0 || digit > 9) {
        return NOT_A_NUMBER;
      }
      value = value * 10 + digit;
    }
    for (int at = from + DECIMALS; at < text.length(); at++) {
      if (text.charAt(at) < '0' || text.charAt(at) > '9') {
        return NOT_A_NUMBER;
      }
    }
    boolean up = from + DECIMALS < text.length() && text.charAt(from + DECIMALS) >= '5';
    return up ? value + 1 : value;
  }

  /** Spreadsheets write very large and very small numbers as 1.2E-3. */
  private static long exponent(String text) {
    int e = Math.max(text.indexOf('E'), text.indexOf('e'));
    if (e <= 0 || e == text.length() - 1 || text.length() > 40) {
      return NOT_A_NUMBER;
    }
    try {
      BigDecimal number = new BigDecimal(text);
      if (Math.abs(number.scale()) > 99 || number.abs().compareTo(BigDecimal.valueOf(MOST)) > 0) {
        return NOT_A_NUMBER;
      }
      return number
          .multiply(BigDecimal.valueOf(Row.SCALE))
          .setScale(0, RoundingMode.HALF_UP)
          .longValueExact();
    } catch (NumberFormatException | ArithmeticException cannotBeRead) {
      return NOT_A_NUMBER;
    }
  }
}
