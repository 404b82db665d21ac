package colab.baseline;

/** Publications and their citations, each by its part. Mutable while it is gathered. */
final class Sums {
  private long number;
  private long weight;
  private long citations;

  /** Adds publications. */
  void add(long publications, long ofWeight, long ofCitations) {
    number += publications;
    weight = Math.addExact(weight, ofWeight);
    citations = Math.addExact(citations, ofCitations);
  }

  /** Adds all that the other has. */
  void addAll(Sums other) {
    add(other.number, other.weight, other.citations);
  }

  /** {@return publications, each counted once} */
  long number() {
    return number;
  }

  /** {@return citations / publications with six decimals} */
  String mean() {
    return Distribution.mean(citations, weight);
  }

  long weight() {
    return weight;
  }

  long citations() {
    return citations;
  }
}
