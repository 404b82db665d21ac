package colab.report.consistency;

import colab.report.PublishedCell;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Whether a share of the world's top publications is above what the world has of them.
 *
 * @param share the share in per cent
 * @param expected what the world has, in per cent
 */
record Expectation(PublishedCell share, BigDecimal expected) implements Check {
  @Override
  public String kind() {
    return "a share against the world's";
  }

  @Override
  public Optional<Finding> finding() {
    if (Numbers.of(share).compareTo(expected) >= 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            Numbers.told(share)
                + " is below the "
                + expected.toPlainString()
                + "% that the world's publications have by definition: less than expected, not more."));
  }
}
