package colab.report.consistency;

import colab.corpus.YearRange;
import colab.report.PublishedCell;
import java.util.Optional;

/**
 * Whether a longer period holds at least as many publications as a shorter one inside it.
 *
 * @param outer the number of the longer period
 * @param outerYears the longer period
 * @param inner the number of the shorter period
 * @param innerYears the shorter period
 */
record Nesting(PublishedCell outer, YearRange outerYears, PublishedCell inner, YearRange innerYears)
    implements Check {
  @Override
  public String kind() {
    return "longer period, fewer publications";
  }

  @Override
  public Optional<Finding> finding() {
    if (!outerYears.contains(innerYears) || Numbers.of(outer).compareTo(Numbers.of(inner)) >= 0) {
      return Optional.empty();
    }
    String ratio = Numbers.text(Numbers.quotient(Numbers.of(outer), Numbers.of(inner)), 3);
    return Optional.of(
        new Finding(
            Numbers.told(outer)
                + " in the "
                + outerYears.length()
                + " years "
                + outerYears
                + ", fewer than "
                + Numbers.told(inner)
                + " in the "
                + innerYears.length()
                + " years "
                + innerYears
                + " inside them: "
                + ratio
                + " of it. They cannot be counted on one basis."));
  }
}
