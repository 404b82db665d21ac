package colab.tally;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A cell of an already counted table: what it prints, and nothing that needs the publications
 * behind it.
 *
 * @param publications the printed number of publications, where the table has it
 * @param means the printed means, shares as parts of one
 * @param totals the printed sums
 */
public record Printed(
    OptionalLong publications, Map<Measure, Double> means, Map<Measure, Double> totals)
    implements Cell {
  public Printed {
    means = Map.copyOf(means);
    totals = Map.copyOf(totals);
  }

  /** {@return both cells as one; what both know is taken from this one} */
  public Printed with(Printed other) {
    Map<Measure, Double> allMeans = new java.util.EnumMap<>(Measure.class);
    allMeans.putAll(other.means);
    allMeans.putAll(means);
    Map<Measure, Double> allTotals = new java.util.EnumMap<>(Measure.class);
    allTotals.putAll(other.totals);
    allTotals.putAll(totals);
    return new Printed(
        publications.isPresent() ? publications : other.publications, allMeans, allTotals);
  }

  @Override
  public OptionalLong number(Measure measure) {
    return OptionalLong.empty();
  }

  @Override
  public OptionalDouble total(Measure measure) {
    Double total = totals.get(measure);
    return total == null ? OptionalDouble.empty() : OptionalDouble.of(total);
  }

  @Override
  public OptionalDouble mean(Measure measure) {
    Double mean = means.get(measure);
    return mean == null ? OptionalDouble.empty() : OptionalDouble.of(mean);
  }

  @Override
  public Optional<long[]> values(Measure measure) {
    return Optional.empty();
  }

  @Override
  public boolean isCounted() {
    return false;
  }
}
