package colab.report.consistency;

import colab.corpus.YearRange;
import colab.report.PublishedCell;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What mean the years would have that a longer period has beyond a shorter one, were the output of
 * all years equal:
 *
 * <pre>(mean of whole * years of whole - mean of part * years of part) / other years</pre>
 *
 * @param whole the mean of the longer period
 * @param wholeYears the longer period
 * @param part the mean of the shorter period
 * @param partYears the shorter period
 */
record ImpliedMean(
    PublishedCell whole, YearRange wholeYears, PublishedCell part, YearRange partYears)
    implements Check {
  private static final BigDecimal NOTABLE = new BigDecimal("0.25");

  @Override
  public String kind() {
    return "the mean of the years between two periods";
  }

  @Override
  public Optional<Finding> finding() {
    BigDecimal all = Numbers.of(whole).multiply(BigDecimal.valueOf(wholeYears.length()));
    BigDecimal inside = Numbers.of(part).multiply(BigDecimal.valueOf(partYears.length()));
    int years = wholeYears.length() - partYears.length();
    BigDecimal rest = Numbers.quotient(all.subtract(inside), BigDecimal.valueOf(years));
    BigDecimal distance = Numbers.quotient(rest, Numbers.of(part)).subtract(BigDecimal.ONE).abs();
    if (distance.compareTo(NOTABLE) <= 0) {
      return Optional.empty();
    }
    String other = years == 1 ? "the one other year" : "the " + years + " other years";
    return Optional.of(
        new Finding(
            Numbers.told(whole)
                + " in "
                + wholeYears
                + " and "
                + Numbers.told(part)
                + " in "
                + partYears
                + ": on one basis, with equal output each year, "
                + other
                + " would have "
                + Numbers.text(rest, 2)
                + ". A jump like that is implausible; the basis differs."));
  }
}
