package colab.baseline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Thresholds of one year over all fields and types, as SciVal has them: one on citations, one on
 * FWCI, for each per cent. A publication of a field that is cited much is above the first wherever
 * it stands within its field; one of a skewed field is above the second more easily. Gauffriau and
 * Leino 2020, The Bibliomagician. How SciVal itself shares out ties is not known; here they are.
 *
 * @param citations the citations of all publications of the year
 * @param impacts thresholds on FWCI, in the order of {@link Baseline#PERCENTS}
 */
record YearLines(Optional<Ranks> citations, List<Line> impacts) {
  static final YearLines NONE = new YearLines(Optional.empty(), List.of());

  /** {@return those of each year of the baseline} */
  static Map<Integer, YearLines> of(Baseline baseline) {
    Map<Integer, Distribution> years = new TreeMap<>();
    baseline
        .cells()
        .forEach(
            (place, peers) ->
                years
                    .computeIfAbsent(place.year(), fresh -> new Distribution())
                    .addAll(peers.all()));
    Map<Integer, YearLines> lines = new TreeMap<>();
    years.forEach(
        (year, all) ->
            lines.put(
                year,
                new YearLines(
                    Optional.of(new Ranks(all)),
                    baseline.ranked().lines().getOrDefault(year, List.of()))));
    return lines;
  }

  /** {@return whether there are none} */
  boolean isNone() {
    return citations.isEmpty() || impacts.isEmpty();
  }

  /** {@return how much of a publication with so many citations is in} */
  double citations(int percent, long cited) {
    return citations.orElseThrow().within(percent, cited);
  }

  /** {@return how much of a publication with this FWCI is in, in parts of a million} */
  double impact(int percent, long fwci) {
    return impacts.get(Baseline.PERCENTS.indexOf(percent)).within(fwci);
  }
}
