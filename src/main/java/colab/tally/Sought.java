package colab.tally;

import colab.ColabException;
import colab.Nearest;
import colab.corpus.Row;
import colab.publication.Affiliation;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The institutions that are asked for, looked out for in all that is read: a name that is misspelt
 * is told, and is no institution without publications. Mutable.
 */
final class Sought {
  private static final int MOST_NAMES = 100_000;

  private final Set<String> missing = new LinkedHashSet<>();
  private final Set<String> seen = new HashSet<>();

  Sought(List<Breakdown> breakdowns) {
    breakdowns.forEach(breakdown -> missing.addAll(breakdown.selection().traits().institutions()));
  }

  /** {@return whether none is asked for, or all were met} */
  boolean isEmpty() {
    return missing.isEmpty();
  }

  void see(Row row) {
    if (missing.isEmpty()) {
      return;
    }
    for (Affiliation institution : row.byline().institutions()) {
      missing.removeIf(institution::isCalled);
      if (seen.size() < MOST_NAMES) {
        seen.add(institution.name());
      }
    }
  }

  /**
   * Sees to it that all of them were found.
   *
   * @throws ColabException when one was not; it names those that are called alike
   */
  void check(String source) {
    if (!missing.isEmpty()) {
      String name = missing.iterator().next();
      throw ColabException.couldNot(
          source + ": no publication is of an institution called '" + name + "'",
          Nearest.question(
              Nearest.to(name, new TreeSet<>(seen)),
              "Names are compared whole; colab institutions lists them with their identifiers."));
    }
  }
}
