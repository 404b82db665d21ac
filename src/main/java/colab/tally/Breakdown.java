package colab.tally;

import colab.corpus.Selection;
import colab.publication.Attribute;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What to count: which publications, by what, with which measures.
 *
 * @param selection the publications
 * @param dimensions what they are broken down by; at most one whose members overlap
 * @param measures what is summed
 * @param values whether the FWCI of each publication is kept
 * @param leaders how many of the publications with the highest FWCI are kept by name
 */
public record Breakdown(
    Selection selection,
    List<Dimension> dimensions,
    Set<Measure> measures,
    boolean values,
    int leaders) {
  public Breakdown {
    dimensions = List.copyOf(dimensions);
    measures = Set.copyOf(measures);
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
    return new Breakdown(selection, dimensions, measures, false, 0);
  }

  /** {@return the same, keeping the FWCI of each publication} */
  public Breakdown withValues() {
    return new Breakdown(selection, dimensions, measures, true, leaders);
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
    if (values || leaders > 0) {
      needs.add(Attribute.FWCI);
    }
    return needs;
  }
}
