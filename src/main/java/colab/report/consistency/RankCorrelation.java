package colab.report.consistency;

import colab.report.PublishedCell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Whether the means of parts go with their sizes: Spearman's rank correlation of the two, equals
 * sharing their mean rank.
 *
 * @param sizes the sizes of the parts
 * @param means the means of the parts, in the same order
 */
record RankCorrelation(List<PublishedCell> sizes, List<PublishedCell> means) implements Check {
  private static final double NOTABLE = 0.6;

  RankCorrelation {
    sizes = List.copyOf(sizes);
    means = List.copyOf(means);
  }

  @Override
  public String kind() {
    return "means that go with sizes";
  }

  @Override
  public Optional<Finding> finding() {
    double correlation = pearson(ranks(sizes), ranks(means));
    if (!(Math.abs(correlation) >= NOTABLE)) {
      return Optional.empty();
    }
    String how =
        correlation < 0
            ? "the smaller the part, the higher its mean. Small parts may meet in large consortia only, so the order of means is no order of merit"
            : "the larger the part, the higher its mean";
    return Optional.of(
        new Finding(
            means.get(0).where()
                + " to "
                + means.get(means.size() - 1).name().row()
                + ": Spearman's rank correlation of size and mean is "
                + Numbers.text(BigDecimal.valueOf(correlation), 2)
                + ": "
                + how
                + "."));
  }

  private static double[] ranks(List<PublishedCell> cells) {
    double[] ranks = new double[cells.size()];
    for (int i = 0; i < ranks.length; i++) {
      BigDecimal own = Numbers.of(cells.get(i));
      long less = cells.stream().filter(cell -> Numbers.of(cell).compareTo(own) < 0).count();
      long equal = cells.stream().filter(cell -> Numbers.of(cell).compareTo(own) == 0).count();
      ranks[i] = less + (equal + 1) / 2.0;
    }
    return ranks;
  }

  private static double pearson(double[] a, double[] b) {
    double mean = (a.length + 1) / 2.0;
    double products = 0;
    double squaresA = 0;
    double squaresB = 0;
    for (int i = 0; i < a.length; i++) {
      products += (a[i] - mean) * (b[i] - mean);
      squaresA += (a[i] - mean) * (a[i] - mean);
      squaresB += (b[i] - mean) * (b[i] - mean);
    }
    return products / Math.sqrt(squaresA * squaresB);
  }
}
