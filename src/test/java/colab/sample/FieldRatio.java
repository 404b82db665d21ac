package colab.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Citations over the mean of the same year and first field, types mixed: another indicator than
 * FWCI, with other values.
 */
final class FieldRatio {
  private final Map<String, long[]> cells = new HashMap<>();

  FieldRatio(List<WorldPublication> world) {
    for (WorldPublication publication : world) {
      long[] cell = cells.computeIfAbsent(key(publication), key -> new long[2]);
      cell[0] += publication.citations;
      cell[1]++;
    }
  }

  double of(WorldPublication publication) {
    long[] cell = cells.get(key(publication));
    return (double) publication.citations * cell[1] / cell[0];
  }

  private static String key(WorldPublication publication) {
    return publication.year + " " + publication.fields[0];
  }
}
