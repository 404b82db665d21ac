package colab.analysis;

import colab.corpus.Reach;
import colab.corpus.Scope;
import colab.corpus.Selection;
import colab.corpus.Side;
import colab.tally.Export;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the subjects of a set are set beside: all publications of the world, or of one side of a
 * pair, that the same export holds.
 *
 * @param id what follows the id of an activity index: nothing for the world, "_of_uk"
 * @param heading what stands above its column
 * @param selection its publications
 */
record ActivityBase(String id, String heading, Selection selection) {

  private static final String WORLD = "Activity";

  /** {@return a base that nothing is known of} */
  static ActivityBase none(Selection selection) {
    return new ActivityBase("", WORLD, selection);
  }

  /**
   * {@return the bases that the export holds, the world first}
   *
   * @param sides whether the sides' own publications are meant, too
   */
  static List<ActivityBase> of(Selection selection, Export export, boolean sides) {
    List<ActivityBase> bases = new ArrayList<>();
    Selection all =
        new Selection(
            List.of(),
            selection.years(),
            selection.traits(),
            selection.subjects(),
            Reach.ANY,
            Optional.empty());
    if (!selection.sides().isEmpty() && holdsWorld(export, selection)) {
      bases.add(new ActivityBase("", WORLD, all));
    }
    for (Side side : sides ? Sets.homes(selection, export) : List.<Side>of()) {
      String id = "_of_" + side.shortName().toLowerCase(Locale.ROOT).replace(' ', '_');
      bases.add(new ActivityBase(id, "to " + side.shortName(), all.withSides(List.of(side))));
    }
    return bases;
  }

  /** {@return whether the export holds all publications of the world in the years asked for} */
  static boolean holdsWorld(Export export, Selection selection) {
    Scope scope = export.scope();
    return !export.isCounted()
        && scope.basis() != Scope.Basis.UNDECLARED
        && scope.narrowness() == 0
        && scope.coversYears(selection);
  }

  boolean isWorld() {
    return id.isEmpty();
  }
}
