package colab.analysis;

import colab.publication.Countries;
import colab.publication.Scheme;
import colab.publication.Subject;
import colab.tally.Cube;
import colab.tally.Dimension;
import java.util.SortedSet;

/** What a table of growth has rows of. */
public enum GrowthBy {
  /** The set, and the own output of its sides. */
  SET("", Dimension.YEAR),
  /** Each subject area. */
  SUBJECT("Areas", Dimension.AREA),
  /** Each country of the international publications of one. */
  PARTNER("Partners", Dimension.PARTNER);

  private final String plural;
  private final Dimension dimension;

  GrowthBy(String plural, Dimension dimension) {
    this.plural = plural;
    this.dimension = dimension;
  }

  /** {@return its members in a sentence, subjects with the name of an unusual scheme} */
  String plural(Scheme scheme) {
    if (this != SUBJECT) {
      return plural;
    }
    String of = scheme.isUsual() ? "" : " of " + scheme.title();
    return Words.subjects(scheme, Subject.Level.AREA) + of;
  }

  /** {@return the members that occur, subjects in the order of the scheme} */
  Iterable<Integer> ordered(Cube cube, Scheme scheme) {
    SortedSet<Integer> members = cube.members(dimension);
    return this == SUBJECT ? scheme.ordered(Subject.Level.AREA, members) : members;
  }

  Dimension dimension() {
    return dimension;
  }

  String name(Scheme scheme, int member) {
    return this == SUBJECT
        ? scheme.subject(Subject.Level.AREA, member).name()
        : Countries.standard().get(member).name();
  }
}
