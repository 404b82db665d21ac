package colab.report.consistency;

import colab.corpus.YearRange;
import colab.report.PublishedCell;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Whether two rates of growth of one thing can be compared: only over the same years, and then they
 * should agree.
 *
 * @param one a change in per cent
 * @param oneYears from the first to the last of these years
 * @param other another change in per cent
 * @param otherYears from the first to the last of these years
 */
record GrowthPair(PublishedCell one, YearRange oneYears, PublishedCell other, YearRange otherYears)
    implements Check {
  @Override
  public String kind() {
    return "two rates of growth";
  }

  @Override
  public Optional<Finding> finding() {
    if (Numbers.of(one).compareTo(Numbers.of(other)) == 0) {
      return Optional.empty();
    }
    String both =
        Numbers.told(one) + ", " + oneYears + ", and " + Numbers.told(other) + ", " + otherYears;
    String why =
        oneYears.equals(otherYears)
            ? ": the same years, so not the same state of the database or not the same basis."
            : ": other years, so not to be compared; each rests on two years only. Put them on one footing as yearly rates: "
                + yearly(one, oneYears)
                + " and "
                + yearly(other, otherYears)
                + " a year.";
    return Optional.of(new Finding(both + why));
  }

  private static String yearly(PublishedCell cell, YearRange years) {
    double ratio = 1 + Numbers.of(cell).doubleValue() / 100;
    double rate = 100 * (Math.pow(ratio, 1.0 / (years.last() - years.first())) - 1);
    return Numbers.text(BigDecimal.valueOf(rate), 1) + "%";
  }
}
