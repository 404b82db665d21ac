package colab.cli;

import colab.fixture.RandomExport.Paper;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** The figures of a set of publications, computed the long way: one exact sum after another. */
record BruteForce(List<Paper> papers) {
  private static final MathContext EXACT = new MathContext(40);

  BruteForce where(Predicate<Paper> predicate) {
    return new BruteForce(papers.stream().filter(predicate).toList());
  }

  int output() {
    return papers.size();
  }

  /** {@return as csv prints a count} */
  String count() {
    return String.valueOf(output());
  }

  private static String printed(BigDecimal exact) {
    BigDecimal rounded = exact.setScale(6, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private static String ratio(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0 ? "" : printed(part.divide(whole, EXACT));
  }

  String percentOf(BruteForce whole) {
    return ratio(BigDecimal.valueOf(100L * output()), BigDecimal.valueOf(whole.output()));
  }

  private List<Integer> fwcis() {
    return papers.stream().flatMap(paper -> paper.fwci().stream()).sorted().toList();
  }

  String numberWithFwci() {
    return String.valueOf(fwcis().size());
  }

  String fwci() {
    BigDecimal sum =
        fwcis().stream()
            .map(x -> BigDecimal.valueOf(x, 2))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return ratio(sum, BigDecimal.valueOf(fwcis().size()));
  }

  String median() {
    List<Integer> sorted = fwcis();
    if (sorted.isEmpty()) {
      return "";
    }
    int low = sorted.get((sorted.size() - 1) / 2);
    int high = sorted.get(sorted.size() / 2);
    return printed(BigDecimal.valueOf(low + high, 2).divide(BigDecimal.valueOf(2), EXACT));
  }

  String topPercent(int most) {
    long known = papers.stream().filter(paper -> paper.percentile().isPresent()).count();
    long top = papers.stream().filter(paper -> paper.percentile().orElse(100) <= most).count();
    return ratio(BigDecimal.valueOf(100 * top), BigDecimal.valueOf(known));
  }

  /** {@return the sum of citations; empty when no publication says how many it has} */
  String citations() {
    boolean known = papers.stream().anyMatch(paper -> paper.citations().isPresent());
    return known ? String.valueOf(sumOfCitations()) : "";
  }

  private int sumOfCitations() {
    return papers.stream().mapToInt(paper -> paper.citations().orElse(0)).sum();
  }

  String citationsPerPublication() {
    long known = papers.stream().filter(paper -> paper.citations().isPresent()).count();
    return ratio(BigDecimal.valueOf(sumOfCitations()), BigDecimal.valueOf(known));
  }

  /** {@return the sum of k/m, m being the number of countries of each} */
  String fractionalOutput(int k) {
    return printed(weights(papers).multiply(BigDecimal.valueOf(k)));
  }

  /** {@return the mean of FWCI with weights 1/m} */
  String fractionalFwci() {
    List<Paper> known = papers.stream().filter(paper -> paper.fwci().isPresent()).toList();
    return ratio(
        weighted(known, paper -> BigDecimal.valueOf(paper.fwci().orElseThrow(), 2)),
        weights(known));
  }

  private static BigDecimal weights(List<Paper> papers) {
    return weighted(papers, paper -> BigDecimal.ONE);
  }

  private static BigDecimal weighted(List<Paper> papers, Function<Paper, BigDecimal> value) {
    return papers.stream()
        .map(paper -> value.apply(paper).divide(BigDecimal.valueOf(paper.countryNumber()), EXACT))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** {@return 1 + how many of the others have more} */
  static int rank(int own, List<Integer> all) {
    return 1 + (int) all.stream().filter(other -> other > own).count();
  }

  /**
   * {@return growth from the first to the last year, a year, and by the log-linear trend, in per
   * cent}
   */
  List<Double> growth(int first, int last) {
    List<Double> logarithms = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      int one = year;
      logarithms.add(Math.log(where(paper -> paper.year() == one).output()));
    }
    int n = logarithms.size();
    double ratio = Math.exp(logarithms.get(n - 1) - logarithms.get(0));
    double middle = (n - 1) / 2.0;
    double mean = logarithms.stream().mapToDouble(x -> x).average().orElseThrow();
    double up = 0;
    double across = 0;
    for (int i = 0; i < n; i++) {
      up += (i - middle) * (logarithms.get(i) - mean);
      across += (i - middle) * (i - middle);
    }
    return List.of(
        100 * (ratio - 1),
        100 * (Math.pow(ratio, 1.0 / (n - 1)) - 1),
        100 * (Math.exp(up / across) - 1));
  }
}
