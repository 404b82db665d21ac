package colab.report.consistency;

import colab.report.PublishedCell;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the year would hold that a longer period has beyond a shorter one, set against a year that
 * is printed.
 *
 * @param whole the number of the longer period
 * @param part the number of the shorter period
 * @param implied the year that only the longer period has
 * @param known the number of another year
 * @param knownYear that year
 */
record ImpliedYear(
    PublishedCell whole, PublishedCell part, String implied, PublishedCell known, String knownYear)
    implements Check {
  private static final BigDecimal NOTABLE = BigDecimal.valueOf(5);

  @Override
  public String kind() {
    return "the year between two periods";
  }

  @Override
  public Optional<Finding> finding() {
    BigDecimal year = Numbers.of(whole).subtract(Numbers.of(part));
    BigDecimal percent =
        Numbers.quotient(year, Numbers.of(known))
            .subtract(BigDecimal.ONE)
            .multiply(BigDecimal.valueOf(100));
    if (percent.abs().compareTo(NOTABLE) <= 0) {
      return Optional.empty();
    }
    String direction = percent.signum() > 0 ? "above" : "below";
    return Optional.of(
        new Finding(
            Numbers.told(whole)
                + " less "
                + Numbers.told(part)
                + " leaves "
                + Numbers.text(year, 0)
                + " for "
                + implied
                + ", "
                + Numbers.text(percent.abs(), 0)
                + "% "
                + direction
                + " the "
                + known.figure().text()
                + " of "
                + knownYear
                + ": more likely another state of the database than a change in a year."));
  }
}
