package colab.corpus.cell;

import colab.corpus.Keys;
import colab.corpus.Row;
import colab.corpus.sheet.ByteCell;
import java.nio.charset.StandardCharsets;

/**
 * Numbers in bytes, where they are written plainly: {@code 2019}, {@code 1.60}. What is written in
 * another way is left to {@link Decimals}, which says the same of all that is plain.
 */
public final class ByteNumbers {
  /** What is not written plainly. */
  public static final long NOT_PLAIN = Long.MIN_VALUE + 2;

  private static final byte[] SCOPUS = "2-s2.0-".getBytes(StandardCharsets.US_ASCII);
  private static final int MOST_ID_DIGITS = 18;
  private static final int MOST_DIGITS = 9;
  private static final int DECIMALS = 6;

  private ByteNumbers() {}

  /** {@return whether the cell says that there is no value, in one of the usual ways} */
  public static boolean isMissing(ByteCell cell) {
    return cell.length() == 0 || cell.length() == 1 && cell.get(0) == '-';
  }

  /** {@return the whole number, or {@link #NOT_PLAIN}} */
  public static long whole(ByteCell cell) {
    int length = cell.length();
    if (length == 0 || length > MOST_DIGITS) {
      return NOT_PLAIN;
    }
    long value = 0;
    for (int i = 0; i < length; i++) {
      int digit = cell.get(i) - '0';
      if (digit < 0 || digit > 9) {
        return NOT_PLAIN;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /** {@return the number in parts of {@link Row#SCALE}, or {@link #NOT_PLAIN}} */
  public static long decimal(ByteCell cell) {
    int length = cell.length();
    int point = -1;
    long value = 0;
    for (int i = 0; i < length; i++) {
      int digit = cell.get(i) - '0';
      if (digit >= 0 && digit <= 9) {
        value = value * 10 + digit;
      } else if (digit == '.' - '0' && point < 0) {
        point = i;
      } else {
        return NOT_PLAIN;
      }
    }
    int decimals = point < 0 ? 0 : length - 1 - point;
    int whole = point < 0 ? length : point;
    if (whole == 0 || whole > MOST_DIGITS || decimals > DECIMALS || point == length - 1) {
      return NOT_PLAIN;
    }
    for (int i = decimals; i < DECIMALS; i++) {
      value *= 10;
    }
    return value;
  }

  /**
   * {@return the key of an identifier of Scopus, as in {@link Keys#of}, or {@link Keys#NONE} for
   * other text}
   */
  public static long scopusKey(ByteCell cell) {
    int digits = cell.length() - SCOPUS.length;
    if (digits <= 0 || digits > MOST_ID_DIGITS) {
      return Keys.NONE;
    }
    for (int i = 0; i < SCOPUS.length; i++) {
      if (cell.get(i) != SCOPUS[i]) {
        return Keys.NONE;
      }
    }
    long number = 0;
    for (int i = SCOPUS.length; i < cell.length(); i++) {
      int digit = cell.get(i) - '0';
      if (digit < 0 || digit > 9) {
        return Keys.NONE;
      }
      number = number * 10 + digit;
    }
    return number + 1;
  }
}
