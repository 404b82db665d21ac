package colab.report.consistency;

import colab.report.PublishedCell;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether the mean of the whole can come of the means of its parts: it lies between the least and
 * the greatest, and is their mean weighted by size when the parts neither overlap nor leave
 * anything out.
 *
 * @param sizes the sizes of the parts
 * @param means the means of the parts, in the same order
 * @param whole the mean of the whole
 */
record MeanWithinParts(List<PublishedCell> sizes, List<PublishedCell> means, PublishedCell whole)
    implements Check {
  MeanWithinParts {
    sizes = List.copyOf(sizes);
    means = List.copyOf(means);
  }

  @Override
  public String kind() {
    return "mean against its parts";
  }

  @Override
  public Optional<Finding> finding() {
    BigDecimal mean = Numbers.of(whole);
    List<BigDecimal> sorted =
        means.stream().map(Numbers::of).sorted(Comparator.naturalOrder()).toList();
    int decimals = whole.figure().decimals();
    if (mean.compareTo(sorted.get(0)) < 0 || mean.compareTo(sorted.get(sorted.size() - 1)) > 0) {
      String ends =
          sorted.get(0).toPlainString() + " to " + sorted.get(sorted.size() - 1).toPlainString();
      return Optional.of(
          new Finding(
              Numbers.told(whole)
                  + " lies outside its parts, which go from "
                  + ends
                  + ": it is no mean of them."));
    }
    BigDecimal weighted = weighted();
    if (Numbers.text(weighted, decimals).equals(Numbers.text(mean, decimals))) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            Numbers.told(whole)
                + " is not the mean of the "
                + means.size()
                + " parts, which is "
                + Numbers.text(weighted, decimals)
                + " weighted by their "
                + Numbers.text(Numbers.sum(sizes), 0)
                + " publications: parts that overlap, or are not all of it, do not give the whole."));
  }

  private BigDecimal weighted() {
    BigDecimal products = BigDecimal.ZERO;
    for (int i = 0; i < means.size(); i++) {
      products = products.add(Numbers.of(means.get(i)).multiply(Numbers.of(sizes.get(i))));
    }
    return Numbers.quotient(products, Numbers.sum(sizes));
  }
}
