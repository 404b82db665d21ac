package colab.analysis;

import colab.counted.register.Amount;
import colab.counted.register.Crosstab;
import colab.table.Unit;
import colab.table.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.Stream;

/**
 * Amounts of a register as values of a table. Sums are whole numbers where all of them are; others
 * are the doubles next to them.
 *
 * @param sums whether amounts are summed, and not rows counted
 * @param whole whether all of them are whole numbers of at most 18 digits
 * @param all the amount that shares are of
 */
record CrosstabValues(boolean sums, boolean whole, Amount all) {
  private static final MathContext EXACT = new MathContext(34);
  private static final int MOST_DIGITS = 18;

  static CrosstabValues of(Crosstab crosstab) {
    boolean whole = amounts(crosstab).allMatch(amount -> isWhole(amount.sum()));
    return new CrosstabValues(crosstab.summed().isPresent(), whole, crosstab.all());
  }

  private static Stream<Amount> amounts(Crosstab crosstab) {
    Stream<Amount> ofValues =
        Stream.of(crosstab.lines(), crosstab.columns())
            .flatMap(list -> list.stream().map(Crosstab.Of::amount));
    Stream<Amount> ofPairs = crosstab.cells().stream().map(Crosstab.Cell::amount);
    return Stream.of(ofValues, ofPairs, Stream.of(crosstab.all())).flatMap(all -> all);
  }

  private static boolean isWhole(BigDecimal sum) {
    BigDecimal bare = sum.stripTrailingZeros();
    return bare.scale() <= 0 && bare.precision() - bare.scale() <= MOST_DIGITS;
  }

  /** {@return whether a sum has more digits than the double next to it tells} */
  static boolean isRounded(Crosstab crosstab) {
    return !of(crosstab).whole()
        && amounts(crosstab)
            .anyMatch(
                amount ->
                    BigDecimal.valueOf(amount.sum().doubleValue()).compareTo(amount.sum()) != 0);
  }

  Unit unit() {
    return whole ? Unit.COUNT : Unit.AMOUNT;
  }

  Value of(Amount amount) {
    if (!sums) {
      return Value.count(amount.rows());
    }
    if (amount.known() == 0) {
      return Value.missing("no row says an amount");
    }
    return whole
        ? Value.count(amount.sum().longValueExact())
        : Value.quantity(amount.sum().doubleValue());
  }

  /** {@return how many per cent of the whole it is} */
  Value share(Amount amount) {
    BigDecimal part = sums ? amount.sum() : BigDecimal.valueOf(amount.rows());
    BigDecimal of = sums ? all.sum() : BigDecimal.valueOf(all.rows());
    if (sums && amount.known() == 0) {
      return of(amount);
    }
    return of.signum() > 0
        ? Value.quantity(part.movePointRight(2).divide(of, EXACT).doubleValue())
        : Value.missing("the whole is not more than zero");
  }
}
