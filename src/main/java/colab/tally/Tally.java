package colab.tally;

import colab.corpus.Row;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Counts and sums over a set of publications. Mutable. Adding and merging are exact, commutative
 * and associative, with the fresh tally as the empty element. Every measure keeps its own number of
 * publications: one that lacks the measure counts as output and not in the mean.
 */
public final class Tally implements Cell {
  private static final Measure[] MEASURES = Measure.values();

  private final Set<Measure> measures;
  private final boolean keepsValues;
  private final long[] numbers = new long[MEASURES.length];
  private final long[] totals = new long[MEASURES.length];
  private final LongList values = new LongList();
  private long publications;

  /**
   * An empty tally.
   *
   * @param measures what to sum
   * @param keepsValues whether to keep the FWCI of each publication, for medians and resampling
   */
  public Tally(Set<Measure> measures, boolean keepsValues) {
    this.measures = Set.copyOf(measures);
    this.keepsValues = keepsValues;
  }

  /** Counts one publication. */
  public void add(Row row) {
    publications++;
    for (Measure measure : measures) {
      long value = measure.of(row);
      if (value != Row.MISSING) {
        numbers[measure.ordinal()]++;
        totals[measure.ordinal()] = Math.addExact(totals[measure.ordinal()], value);
      }
    }
    if (keepsValues && row.fwci() != Row.MISSING) {
      values.add(row.fwci());
    }
  }

  /** Adds all that the other tally has counted; the two must count different publications. */
  public void merge(Tally other) {
    publications += other.publications;
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] += other.numbers[i];
      totals[i] = Math.addExact(totals[i], other.totals[i]);
    }
    values.addAll(other.values);
  }

  /** {@return an empty tally of the same kind} */
  public Tally fresh() {
    return new Tally(measures, keepsValues);
  }

  @Override
  public OptionalLong publications() {
    return OptionalLong.of(publications);
  }

  @Override
  public OptionalLong number(Measure measure) {
    return measures.contains(measure)
        ? OptionalLong.of(numbers[measure.ordinal()])
        : OptionalLong.empty();
  }

  @Override
  public OptionalDouble total(Measure measure) {
    return measures.contains(measure)
        ? OptionalDouble.of((double) totals[measure.ordinal()] / measure.scale())
        : OptionalDouble.empty();
  }

  @Override
  public OptionalDouble mean(Measure measure) {
    long number = numbers[measure.ordinal()];
    return number == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(quotient(totals[measure.ordinal()], number, measure.scale()));
  }

  /** The exact quotient, rounded once: the product in the denominator must itself be exact. */
  private static double quotient(long total, long number, long scale) {
    return new java.math.BigDecimal(total)
        .divide(
            new java.math.BigDecimal(Math.multiplyExact(number, scale)),
            java.math.MathContext.DECIMAL64)
        .doubleValue();
  }

  @Override
  public Optional<long[]> values() {
    return keepsValues ? Optional.of(values.sorted()) : Optional.empty();
  }

  @Override
  public boolean isCounted() {
    return true;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tally tally
        && publications == tally.publications
        && measures.equals(tally.measures)
        && Arrays.equals(numbers, tally.numbers)
        && Arrays.equals(totals, tally.totals)
        && Arrays.equals(values.sorted(), tally.values.sorted());
  }

  @Override
  public int hashCode() {
    return Long.hashCode(publications) * 31 + Arrays.hashCode(totals);
  }
}
