package colab.baseline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many publications have how many citations, each weighing its part. Mutable while it is
 * gathered; sums are exact, so that order is no matter.
 */
final class Distribution {
  private static final int DECIMALS = 6;

  private final SortedMap<Long, Long> weights = new TreeMap<>();
  private long weight;
  private long citations;

  /** Adds publications of so many citations. */
  void add(long cited, long more) {
    weights.merge(cited, more, Math::addExact);
    weight = Math.addExact(weight, more);
    citations = Math.addExact(citations, Math.multiplyExact(cited, more));
  }

  /** Adds all that the other has. */
  void addAll(Distribution other) {
    other.weights.forEach(this::add);
  }

  /** {@return the weight of publications by their citations, fewest first} */
  SortedMap<Long, Long> weights() {
    return weights;
  }

  /** {@return sum of 1/n, in parts of {@link Weight#ONE}} */
  long weight() {
    return weight;
  }

  /** {@return sum of c/n, in parts of {@link Weight#ONE}} */
  long citations() {
    return citations;
  }

  /** {@return sum of ln(1 + c)/n with six decimals} */
  String logarithms() {
    double sum = 0;
    for (Map.Entry<Long, Long> each : weights.entrySet()) {
      sum += StrictMath.log1p(each.getKey()) * each.getValue() / Weight.ONE;
    }
    return decimal(sum);
  }

  /** {@return citations / publications with six decimals; empty where there is none} */
  String mean() {
    return mean(citations, weight);
  }

  static String mean(long citations, long weight) {
    return weight == 0 ? "" : decimal((double) citations / weight);
  }

  private static String decimal(double number) {
    return new BigDecimal(number).setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
  }

  /** {@return "0x2 1x1.5 12x0.333333333": citations, and how many publications have them} */
  String text() {
    StringBuilder text = new StringBuilder();
    weights.forEach(
        (cited, number) ->
            text.append(text.isEmpty() ? "" : " ")
                .append(cited)
                .append('x')
                .append(Weight.text(number)));
    return text.toString();
  }

  /**
   * {@return the distribution of this text}
   *
   * @throws ArithmeticException when a weight is no sum of parts, or citations do not ascend
   * @throws NumberFormatException when something is no number
   */
  static Distribution parse(String text) {
    Distribution distribution = new Distribution();
    long before = -1;
    for (String entry : text.split(" ", -1)) {
      int times = entry.indexOf('x');
      long cited = Long.parseLong(entry.substring(0, Math.max(0, times)));
      if (cited <= before) {
        throw new ArithmeticException(entry);
      }
      before = cited;
      distribution.add(cited, Weight.parse(entry.substring(times + 1)));
    }
    return distribution;
  }
}
