package colab.table;

import java.math.BigDecimal;

/** Numbers as people read them: separators of thousands and the decimals that they have. */
public final class Thousands {
  private static final int GROUP = 3;

  private Thousands() {}

  /** {@return the number, "-24,912"} */
  public static String of(long number) {
    return grouped(Long.toString(number));
  }

  /** {@return the number with the decimals of its scale, "24,912.50"; no decimals below zero} */
  public static String of(BigDecimal number) {
    return grouped(
        number.scale() < 0 ? number.setScale(0).toPlainString() : number.toPlainString());
  }

  private static String grouped(String plain) {
    int point = plain.indexOf('.');
    int first = plain.startsWith("-") ? 1 : 0;
    StringBuilder text = new StringBuilder(plain);
    int end = point < 0 ? plain.length() : point;
    for (int place = end - GROUP; place > first; place -= GROUP) {
      text.insert(place, ',');
    }
    return text.toString();
  }
}
