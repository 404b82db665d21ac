package colab.analysis;

import colab.corpus.Selection;
import colab.indicator.Counting;
import colab.table.Note;
import colab.tally.Breakdown;
import colab.tally.Cell;
import colab.tally.Cube;
import colab.tally.Dimension;
import colab.tally.Export;
import colab.tally.Joint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What each side of a pair has of the publications that they have together, divided among authors
 * or among institutions.
 *
 * @param first the sum of the first side's shares
 * @param second that of the second side's
 * @param harmonic the sum of the harmonic means of both
 * @param unknown publications whose shares are not known, which are in none of the sums
 * @param onePerson the part, of those where it is known, that no two different authors join, one a
 *     side
 */
record PairShares(
    double first, double second, double harmonic, long unknown, OptionalDouble onePerson) {
  private static final List<Dimension> BY_AUTHORS =
      List.of(Dimension.AUTHOR_SHARE_OF_FIRST, Dimension.AUTHOR_SHARE_OF_SECOND);
  private static final List<Dimension> BY_INSTITUTIONS =
      List.of(Dimension.INSTITUTION_SHARE_OF_FIRST, Dimension.INSTITUTION_SHARE_OF_SECOND);

  private static List<Dimension> dimensions(Counting counting) {
    return counting == Counting.INSTITUTION ? BY_INSTITUTIONS : BY_AUTHORS;
  }

  /** {@return what cells are keyed by that tells the share of the side at this place} */
  static Optional<Dimension> dimension(Counting counting, int place) {
    return counting.dimension().isEmpty()
        ? Optional.empty()
        : Optional.of(dimensions(counting).get(place));
  }

  /** {@return what must be counted by year; none where there is no pair, or the export lacks it} */
  static Optional<Breakdown> breakdown(Selection pair, Counting counting, Export export) {
    List<Dimension> dimensions = new ArrayList<>(List.of(Dimension.YEAR));
    dimensions.addAll(dimensions(counting));
    if (counting != Counting.INSTITUTION) {
      dimensions.add(Dimension.JOINT);
    }
    boolean can = dimensions.stream().allMatch(dimension -> Sets.can(export, dimension));
    return can && pair.sides().size() == 2
        ? Optional.of(Breakdown.of(pair, dimensions, Set.of()))
        : Optional.empty();
  }

  /** {@return the sums over this part of the cube} */
  static PairShares of(Cube cube, Counting counting) {
    Dimension ofFirst = dimensions(counting).get(0);
    Dimension ofSecond = dimensions(counting).get(1);
    List<double[]> parts = new ArrayList<>();
    long unknown = 0;
    for (int one : cube.members(ofFirst)) {
      Cube same = cube.at(ofFirst, one);
      for (int other : same.members(ofSecond)) {
        long number = same.at(ofSecond, other).total().publications().orElse(0);
        OptionalDouble a = cube.met().share(one);
        OptionalDouble b = cube.met().share(other);
        if (a.isEmpty() || b.isEmpty()) {
          unknown += number;
        } else {
          parts.add(new double[] {a.getAsDouble(), b.getAsDouble(), number});
        }
      }
    }
    parts.sort(PairShares::compare);
    return new PairShares(
        parts.stream().mapToDouble(part -> part[2] * part[0]).sum(),
        parts.stream().mapToDouble(part -> part[2] * part[1]).sum(),
        parts.stream().mapToDouble(part -> part[2] * harmonicMean(part[0], part[1])).sum(),
        unknown,
        onePerson(cube));
  }

  private static int compare(double[] one, double[] other) {
    int first = Double.compare(one[0], other[0]);
    return first == 0 ? Double.compare(one[1], other[1]) : first;
  }

  private static double harmonicMean(double a, double b) {
    return a + b == 0 ? 0 : 2 * a * b / (a + b);
  }

  /** {@return how many publications of the pair one person joins, where it is known} */
  static Optional<Note> onePersonNote(Cube cube) {
    OptionalDouble part = onePerson(cube);
    return part.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Note.finding(
                "One person",
                Words.decimal(100 * part.getAsDouble(), 1)
                    + "% are joint by one author with affiliations on both sides only"));
  }

  private static OptionalDouble onePerson(Cube cube) {
    if (!cube.dimensions().contains(Dimension.JOINT)) {
      return OptionalDouble.empty();
    }
    double alone = number(cube, Joint.ONE_PERSON);
    double known = alone + number(cube, Joint.TWO_PEOPLE);
    return known == 0 ? OptionalDouble.empty() : OptionalDouble.of(alone / known);
  }

  private static long number(Cube cube, Joint joint) {
    Cell cell = cube.where(Dimension.JOINT, member -> member == joint.ordinal()).total();
    return cell.publications().orElse(0);
  }

  /** {@return the collaboration score: what both sides have together} */
  double both() {
    return first + second;
  }
}
