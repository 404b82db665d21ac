package colab.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Expected citations by year, type and field, from the world itself: publications of several fields
 * are shared between them, and the expectation of such a publication is the harmonic mean of its
 * fields. So the mean FWCI of the world is 1.
 *
 * <pre>e_f = sum(c / n) / sum(1 / n)     x = (1 / n) sum(c / e_f)</pre>
 */
final class WorldBaseline {
  /** Smaller cells would have to be widened, and then two ways of computing could differ. */
  private static final int LEAST = 10;

  private static final class Cell {
    private double weight;
    private double citations;
    private int publications;
  }

  private final Map<String, Cell> cells = new HashMap<>();

  static WorldBaseline of(List<WorldPublication> publications) {
    WorldBaseline baseline = new WorldBaseline();
    publications.forEach(baseline::add);
    baseline.cells.forEach(
        (key, cell) -> {
          if (cell.publications < LEAST || cell.citations == 0) {
            throw new IllegalStateException(key + " holds " + cell.publications);
          }
        });
    return baseline;
  }

  private void add(WorldPublication publication) {
    double share = 1.0 / publication.fields.length;
    for (int field : publication.fields) {
      Cell cell = cells.computeIfAbsent(key(publication, field), key -> new Cell());
      cell.weight += share;
      cell.citations += share * publication.citations;
      cell.publications++;
    }
  }

  void rate(List<WorldPublication> publications) {
    for (WorldPublication publication : publications) {
      double sum = 0;
      for (int field : publication.fields) {
        Cell cell = cells.get(key(publication, field));
        sum += publication.citations * cell.weight / cell.citations;
      }
      publication.fwci = sum / publication.fields.length;
    }
  }

  private static String key(WorldPublication publication, int field) {
    return publication.year + " " + publication.type + " " + field;
  }
}
