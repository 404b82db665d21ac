package colab.tally;

import colab.corpus.Batch;
import colab.corpus.Row;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
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
  private final Measure[] summed;
  private final long[] numbers;
  private final long[] totals;
  private final Map<Measure, LongList> values;
  private long publications;

  /**
   * An empty tally.
   *
   * @param measures what to sum
   * @param kept of which measures to keep the number of each publication, for medians and
   *     resampling
   */
  public Tally(Set<Measure> measures, Set<Measure> kept) {
    this.measures = Set.copyOf(measures);
    this.summed = this.measures.toArray(Measure[]::new);
    this.numbers = new long[measures.isEmpty() ? 0 : MEASURES.length];
    this.totals = new long[numbers.length];
    this.values = kept.isEmpty() ? Map.of() : new EnumMap<>(Measure.class);
    kept.forEach(measure -> values.put(measure, new LongList()));
  }

  /** Counts one publication. */
  public void add(Row row) {
    publications++;
    for (Measure measure : summed) {
      long value = measure.of(row);
      if (value != Row.MISSING) {
        numbers[measure.ordinal()]++;
        totals[measure.ordinal()] = Math.addExact(totals[measure.ordinal()], value);
      }
    }
    if (!values.isEmpty()) {
      keep(row);
    }
  }

  /** Counts the publications of a batch, where all measures are of columns and none is kept. */
  void add(Batch batch) {
    publications += batch.rows();
    for (Measure measure : summed) {
      long[] sum = measure.sum(batch);
      numbers[measure.ordinal()] += sum[0];
      totals[measure.ordinal()] = Math.addExact(totals[measure.ordinal()], sum[1]);
    }
  }

  /** Counts a publication of which nothing is summed. */
  void count() {
    publications++;
  }

  private void keep(Row row) {
    values.forEach(
        (measure, list) -> {
          long value = measure.of(row);
          if (value != Row.MISSING) {
            list.add(value);
          }
        });
  }

  /** Adds all that the other tally has counted; the two must count different publications. */
  public void merge(Tally other) {
    publications += other.publications;
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] += other.numbers[i];
      totals[i] = Math.addExact(totals[i], other.totals[i]);
    }
    values.forEach(
        (measure, list) -> {
          LongList more = other.values.get(measure);
          if (more != null) {
            list.addAll(more);
          }
        });
  }

  /** {@return an empty tally of the same kind} */
  public Tally fresh() {
    return new Tally(measures, values.keySet());
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
    long number = measures.contains(measure) ? numbers[measure.ordinal()] : 0;
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
  public Optional<long[]> values(Measure measure) {
    return Optional.ofNullable(values.get(measure)).map(LongList::sorted);
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
        && values.keySet().equals(tally.values.keySet())
        && values.keySet().stream().allMatch(measure -> isSame(measure, tally));
  }

  private boolean isSame(Measure measure, Tally other) {
    return Arrays.equals(
        values(measure).orElse(new long[0]), other.values(measure).orElse(new long[0]));
  }

  @Override
  public int hashCode() {
    return Long.hashCode(publications) * 31 + Arrays.hashCode(totals);
  }
}
