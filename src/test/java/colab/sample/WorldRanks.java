package colab.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Top percentiles within the closed world: the share of the year's publications that have more,
 * plus one, as a whole number; equal values take a common place.
 */
final class WorldRanks {
  private final Map<Integer, double[]> citations = new HashMap<>();
  private final Map<Integer, double[]> impacts = new HashMap<>();

  WorldRanks(List<WorldPublication> publications) {
    for (int year = World.FIRST; year <= World.LAST; year++) {
      citations.put(year, sorted(publications, year, p -> p.citations));
      impacts.put(year, sorted(publications, year, WorldPublication::hundredths));
    }
  }

  private static double[] sorted(
      List<WorldPublication> publications, int year, ToDoubleFunction<WorldPublication> value) {
    return publications.stream()
        .filter(publication -> publication.year == year)
        .mapToDouble(value)
        .sorted()
        .toArray();
  }

  int byCitations(WorldPublication publication) {
    return place(citations.get(publication.year), publication.citations);
  }

  int byFwci(WorldPublication publication) {
    return place(impacts.get(publication.year), publication.hundredths());
  }

  private static int place(double[] sorted, double value) {
    int more = 0;
    for (int i = sorted.length - 1; i >= 0 && sorted[i] > value; i--) {
      more++;
    }
    return Math.min(100, 1 + 100 * more / sorted.length);
  }
}
