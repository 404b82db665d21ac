package colab.tally;

import colab.corpus.Selection;
import colab.publication.Attribute;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to count: which publications, by what, with which measures.
 *
 * @param selection the publications
 * @param dimensions what they are broken down by; at most one whose members overlap
 * @param measures what is summed
 * @param values of which measures the number of each publication is kept
 * @param leaders how many of the publications with the highest FWCI are kept by name
 */
public record Breakdown(
    Selection selection,
    List<Dimension> dimensions,
    Set<Measure> measures,
    Set<Measure> values,
    int leaders) {
  public Breakdown {
    dimensions = List.copyOf(dimensions);
    measures = Set.copyOf(measures);
    values = Set.copyOf(values);
    if (dimensions.stream().filter(dimension -> !dimension.partition()).count() > 1) {
      throw new IllegalArgumentException("at most one overlapping dimension: " + dimensions);
    }
    if (dimensions.stream().mapToInt(Dimension::bits).sum() > 63) {
      throw new IllegalArgumentException("too many dimensions: " + dimensions);
    }
  }

  /** {@return a breakdown that keeps neither values nor names} */
  public static Breakdown of(
      Selection selection, List<Dimension> dimensions, Set<Measure> measures) {
    return new Breakdown(selection, dimensions, measures, Set.of(), 0);
  }

  /** {@return the same, keeping the FWCI of each publication} */
  public Breakdown withValues() {
    return withValues(Measure.FWCI);
  }

  /** {@return the same, keeping these measures of each publication} */
  public Breakdown withValues(Measure... kept) {
    return new Breakdown(selection, dimensions, measures, Set.of(kept), leaders);
  }

  /** {@return the same, keeping the publications with the highest FWCI by name} */
  public Breakdown withLeaders(int number) {
    return new Breakdown(selection, dimensions, measures, values, number);
  }

  /** {@return what must be known of every publication} */
  public Set<Attribute> needs() {
    Set<Attribute> needs = EnumSet.noneOf(Attribute.class);
    needs.addAll(selection.needs());
    dimensions.forEach(dimension -> needs.add(dimension.attribute()));
    measures.forEach(measure -> needs.add(measure.attribute()));
    values.forEach(measure -> needs.add(measure.attribute()));
    if (leaders > 0) {
      needs.add(Attribute.FWCI);
    }
    return needs;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Breakdown that
            && selection.equals(that.selection)
            && dimensions.equals(that.dimensions)
            && measures.equals(that.measures)
            && values.equals(that.values)
            && leaders == that.leaders;
  }

  @Override
  public int hashCode() {
    return Objects.hash(selection, dimensions, measures, values, leaders);
  }
}
