package colab.table;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** How a value may stand to another. */
enum Comparison {
  AT_LEAST(">=", sign -> sign >= 0),
  AT_MOST("<=", sign -> sign <= 0),
  NOT("!=", sign -> sign != 0),
  SAME("==", sign -> sign == 0),
  IS("=", sign -> sign == 0),
  MORE(">", sign -> sign > 0),
  LESS("<", sign -> sign < 0);

  private final String symbol;
  private final IntPredicate holds;

  Comparison(String symbol, IntPredicate holds) {
    this.symbol = symbol;
    this.holds = holds;
  }

  static Comparison of(String symbol) {
    return Arrays.stream(values())
        .filter(one -> one.symbol.equals(symbol))
        .findFirst()
        .orElseThrow();
  }

  boolean holds(int sign) {
    return holds.test(sign);
  }

  /** {@return whether it asks for sameness alone, the only thing that can be asked of words} */
  boolean isOfSameness() {
    return this == IS || this == SAME || this == NOT;
  }
}
