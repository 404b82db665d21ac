package colab.cli;

/** The value of a formula with numbers: {@code 100 x (5,530 / 4,280 - 1)}. */
final class Arithmetic {
  private final String text;
  private int at;

  private Arithmetic(String text) {
    this.text = text.replace(" ", "");
  }

  static double of(String formula) {
    Arithmetic arithmetic = new Arithmetic(formula);
    double value = arithmetic.sum();
    if (arithmetic.at < arithmetic.text.length()) {
      throw new IllegalArgumentException(formula + ": " + arithmetic.text.substring(arithmetic.at));
    }
    return value;
  }

  private double sum() {
    double value = product();
    while (is('+') || is('-')) {
      char sign = text.charAt(at++);
      value += (sign == '+' ? 1 : -1) * product();
    }
    return value;
  }

  private double product() {
    double value = power();
    while (is('x') || is('/')) {
      char sign = text.charAt(at++);
      double next = power();
      value = sign == 'x' ? value * next : value / next;
    }
    return value;
  }

  private double power() {
    double value = atom();
    if (is('^')) {
      at++;
      return Math.pow(value, atom());
    }
    return value;
  }

  private double atom() {
    if (text.startsWith("ln(", at)) {
      at += 2;
      return Math.log(atom());
    }
    if (is('(')) {
      at++;
      double value = sum();
      at++;
      return value;
    }
    int start = at;
    while (at < text.length()
        && (Character.isDigit(text.charAt(at))
            || ".,".indexOf(text.charAt(at)) >= 0
            || at == start && "+-".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return Double.parseDouble(text.substring(start, at).replace(",", ""));
  }

  private boolean is(char c) {
    return at < text.length() && text.charAt(at) == c;
  }
}
