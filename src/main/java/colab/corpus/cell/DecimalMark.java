package colab.corpus.cell;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the decimals of a number, and so what may stand between its thousands: commas,
 * points, apostrophes or spaces, one kind in a number. Numbers are exact, of any size; an exponent
 * of two digits is understood, a currency or a percent sign is not.
 */
public enum DecimalMark {
  /** {@code 1,234.5}. */
  POINT(','),
  /** {@code 1.234,5}. */
  COMMA('.'),
  /** Either of them: a number that would be another one with the other mark cannot be read. */
  EITHER('\0');

  private static final int LONGEST = 60;
  private static final int EXACT_IN_LONG = 18;

  private final char decimal;
  private final Pattern pattern;

  DecimalMark(char thousands) {
    this.decimal = thousands == ',' ? '.' : ',';
    this.pattern =
        Pattern.compile(
            "([+-]?)(\\d+|[1-9]\\d{0,2}(?:([%s '\u2019\u00a0\u2009\u202f])\\d{3}(?:\\3\\d{3})*)|(?=[.,]\\d))"
                    .formatted(thousands)
                + "(?:[%s](\\d*))?([eE][+-]?\\d{1,2})?".formatted(decimal));
  }

  /**
   * {@return the number}
   *
   * @param text without surrounding space
   * @throws UnreadableCell when it is no number, or might be two
   */
  public BigDecimal read(String text) throws UnreadableCell {
    if (isPlain(text)) {
      return BigDecimal.valueOf(Long.parseLong(text));
    }
    Optional<BigDecimal> withPoint = this == COMMA ? Optional.empty() : POINT.find(text);
    Optional<BigDecimal> withComma = this == POINT ? Optional.empty() : COMMA.find(text);
    if (withPoint.isPresent()
        && withComma.isPresent()
        && withPoint.get().compareTo(withComma.get()) != 0) {
      throw new UnreadableCell(
          "",
          "'%s' may be %s or %s; say --decimal-mark point or comma"
              .formatted(text, withPoint.get().toPlainString(), withComma.get().toPlainString()));
    }
    return withPoint
        .or(() -> withComma)
        .orElseThrow(() -> new UnreadableCell("", "'" + Cells.shown(text) + "' is not a number"));
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= EXACT_IN_LONG;
  }

  private Optional<BigDecimal> find(String text) {
    Matcher matcher = pattern.matcher(text);
    if (text.length() > LONGEST || !matcher.matches()) {
      return Optional.empty();
    }
    String whole = digits(matcher.group(2));
    String part = Optional.ofNullable(matcher.group(4)).orElse("");
    String exponent = Optional.ofNullable(matcher.group(5)).orElse("");
    return Optional.of(
        new BigDecimal(matcher.group(1) + "0" + whole + "." + part + "0" + exponent)
            .stripTrailingZeros());
  }

  private static String digits(String text) {
    return text.replaceAll("[^0-9]", "");
  }
}
