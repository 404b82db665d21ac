package colab.indicator;

import colab.tally.Cell;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that an indicator may look at: sets of publications by role, each as strata that count alike,
 * and a series by year.
 *
 * @param strata by role; one stratum of weight 1 in full counting
 * @param series the set of {@link Role#HERE} by year
 * @param resampling how stability intervals are made; none for no intervals
 */
public record Evidence(
    Map<Role, List<Stratum>> strata,
    SortedMap<Integer, List<Stratum>> series,
    Optional<Resampling> resampling) {

  /** {@return evidence of one set in full counting} */
  public static Evidence of(Cell here) {
    return of(List.of(new Stratum(1, here)));
  }

  /** {@return evidence of one set} */
  public static Evidence of(List<Stratum> here) {
    return new Evidence(Map.of(Role.HERE, List.copyOf(here)), new TreeMap<>(), Optional.empty());
  }

  /** {@return evidence of one set by year} */
  public static Evidence ofSeries(SortedMap<Integer, List<Stratum>> series) {
    return new Evidence(Map.of(), series, Optional.empty());
  }

  /** {@return this evidence and one set more} */
  public Evidence with(Role role, List<Stratum> set) {
    Map<Role, List<Stratum>> all = new EnumMap<>(Role.class);
    all.putAll(strata);
    all.put(role, List.copyOf(set));
    return new Evidence(all, series, resampling);
  }

  /** {@return this evidence, with stability intervals} */
  public Evidence resampled(Optional<Resampling> how) {
    return new Evidence(strata, series, how);
  }

  /** {@return the strata of the role; none when nobody plays it} */
  public List<Stratum> strata(Role role) {
    return strata.getOrDefault(role, List.of());
  }

  /** {@return whether the sets were counted from publications} */
  public boolean isCounted() {
    return strata(Role.HERE).stream().allMatch(stratum -> stratum.cell().isCounted());
  }
}
