package colab.report.consistency;

import colab.report.PublishedCell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Whether parts add up to the total printed below them.
 *
 * @param parts the parts
 * @param total the total
 */
record Total(List<PublishedCell> parts, PublishedCell total) implements Check {
  Total {
    parts = List.copyOf(parts);
  }

  @Override
  public String kind() {
    return "parts against the total";
  }

  @Override
  public Optional<Finding> finding() {
    BigDecimal sum = Numbers.sum(parts);
    BigDecimal beyond = sum.subtract(Numbers.of(total));
    if (beyond.signum() == 0) {
      return Optional.empty();
    }
    String terms = String.join(" + ", parts.stream().map(part -> part.figure().text()).toList());
    int decimals = total.figure().decimals();
    String difference =
        beyond.signum() > 0
            ? Numbers.text(beyond, decimals)
                + " more: if the parts overlap, the total counts each once, and they do not add"
            : Numbers.text(beyond.negate(), decimals)
                + " fewer: something is in the total that is in no part";
    return Optional.of(
        new Finding(
            terms
                + " = "
                + Numbers.text(sum, decimals)
                + "; the total printed is "
                + Numbers.told(total)
                + ". That is "
                + difference
                + "."));
  }
}
