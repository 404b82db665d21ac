package colab.report;

import colab.table.Thousands;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure as somebody printed it: a number ({@code 20,342}, {@code 3.31}, {@code +20.4%}), a place
 * ({@code 4th}, {@code fifth}), a range ({@code 1.2-1.6}) or a bound ({@code over 10,000}). It says
 * how exact it is by the decimals it prints; a computed figure is the same when it is, rounded to
 * as many decimals, half up.
 *
 * @param text as printed
 * @param shape what it is
 * @param low the number, or the lower end
 * @param high the number, or the upper end
 */
public record Published(String text, Shape shape, BigDecimal low, BigDecimal high) {

  /** What a printed figure is. */
  public enum Shape {
    NUMBER,
    /** A place in an order. */
    PLACE,
    RANGE,
    /** More than the number. */
    OVER
  }

  private static final String NUMBER = "[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";
  private static final Pattern ONE = Pattern.compile("(" + NUMBER + ")\\s*%?");
  private static final Pattern TWO =
      Pattern.compile("(" + NUMBER + ")\\s*%?\\s*(?:-|to)\\s*(" + NUMBER + ")\\s*%?");
  private static final Pattern MORE =
      Pattern.compile("(?:over|more than|>)\\s*(" + NUMBER + ")\\s*%?");
  private static final Pattern ORDINAL = Pattern.compile("(\\d+)(?:st|nd|rd|th)");
  private static final List<String> PLACES =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");

  /** {@return the figure in these words; empty when they are none} */
  public static Optional<Published> read(String text) {
    String plain = plain(text);
    int word = PLACES.indexOf(plain);
    if (word >= 0) {
      return Optional.of(number(text, Shape.PLACE, String.valueOf(word + 1)));
    }
    Matcher two = TWO.matcher(plain);
    if (two.matches()) {
      return Optional.of(
          new Published(text, Shape.RANGE, decimal(two.group(1)), decimal(two.group(2))));
    }
    return read(text, plain, ORDINAL, Shape.PLACE)
        .or(() -> read(text, plain, ONE, Shape.NUMBER))
        .or(() -> read(text, plain, MORE, Shape.OVER));
  }

  private static Optional<Published> read(String text, String plain, Pattern pattern, Shape shape) {
    Matcher matcher = pattern.matcher(plain);
    return matcher.matches()
        ? Optional.of(number(text, shape, matcher.group(1)))
        : Optional.empty();
  }

  private static String plain(String text) {
    String dashes = text.replace('\u2013', '-').replace('\u2212', '-').replace('\u00a0', ' ');
    return dashes.strip().toLowerCase(Locale.ROOT);
  }

  private static Published number(String text, Shape shape, String digits) {
    return new Published(text, shape, decimal(digits), decimal(digits));
  }

  private static BigDecimal decimal(String digits) {
    return new BigDecimal(digits.replace(",", ""));
  }

  /** {@return the number; the lower end of a range} */
  public BigDecimal number() {
    return low;
  }

  /** {@return how many decimals it prints} */
  public int decimals() {
    return Math.max(0, Math.max(low.scale(), high.scale()));
  }

  private boolean isPercentage() {
    return text.contains("%");
  }

  /** {@return whether the computed figure, printed like this one, is this one} */
  boolean agrees(Span computed) {
    if (shape == Shape.OVER) {
      return computed.low().compareTo(low) > 0;
    }
    return rounded(computed.low()).compareTo(low) == 0
        && rounded(computed.high()).compareTo(high) == 0;
  }

  private BigDecimal rounded(BigDecimal number) {
    return number.setScale(decimals(), RoundingMode.HALF_UP);
  }

  /** {@return the computed figure, printed like this one} */
  String print(Span computed) {
    String first = print(computed.low());
    return computed.isNumber() && shape != Shape.RANGE
        ? first
        : first + "-" + print(computed.high());
  }

  private String print(BigDecimal number) {
    BigDecimal rounded = rounded(number);
    if (shape == Shape.PLACE) {
      return ordinal(rounded.intValue());
    }
    boolean signed = text.strip().startsWith("+") && rounded.signum() > 0;
    return (signed ? "+" : "") + spelled(rounded) + (isPercentage() ? "%" : "");
  }

  private String spelled(BigDecimal number) {
    boolean grouped = text.contains(",") || low.abs().compareTo(BigDecimal.valueOf(1000)) < 0;
    return grouped ? grouped(number) : number.toPlainString();
  }

  /** {@return the number with separators of thousands, with the decimals it has} */
  static String grouped(BigDecimal number) {
    return Thousands.of(number);
  }

  /** {@return "4th"} */
  static String ordinal(int place) {
    boolean teen = place % 100 >= 11 && place % 100 <= 13;
    String suffix =
        switch (teen ? 0 : place % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return place + suffix;
  }
}
