package colab.report.consistency;

import colab.report.PublishedCell;
import java.util.Optional;

/**
 * Whether two places of one thing are the same place.
 *
 * @param one a place
 * @param oneYears when
 * @param other another place
 * @param otherYears when
 */
record RankConflict(PublishedCell one, String oneYears, PublishedCell other, String otherYears)
    implements Check {
  @Override
  public String kind() {
    return "two ranks of one country";
  }

  @Override
  public Optional<Finding> finding() {
    if (Numbers.of(one).compareTo(Numbers.of(other)) == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            Numbers.told(one)
                + " in "
                + oneYears
                + ", "
                + Numbers.told(other)
                + " in "
                + otherYears
                + ": period, basis or the treatment of equals differ; the rank alone says nothing of a rise or fall."));
  }
}
