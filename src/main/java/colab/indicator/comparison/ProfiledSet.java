package colab.indicator.comparison;

import colab.tally.Measure;
import java.util.List;

/** Publications with FWCI, each with the profile that says in which strata it lies. */
final class ProfiledSet {
  private final long[] values;
  private final int[] profiles;

  ProfiledSet(List<Strata.Profile> cells) {
    int size = cells.stream().mapToInt(each -> values(each).length).sum();
    this.values = new long[size];
    this.profiles = new int[size];
    int at = 0;
    for (Strata.Profile profile : cells) {
      for (long value : values(profile)) {
        values[at] = value;
        profiles[at++] = profile.number();
      }
    }
  }

  private static long[] values(Strata.Profile profile) {
    return profile.cell().values(Measure.FWCI).orElse(new long[0]);
  }

  int size() {
    return values.length;
  }

  /** {@return the mix as it is} */
  Mix mix(Strata strata) {
    int[] counts = new int[strata.profiles()];
    double[] sums = new double[strata.profiles()];
    for (int i = 0; i < values.length; i++) {
      counts[profiles[i]]++;
      sums[profiles[i]] += (double) values[i] / Measure.FWCI.scale();
    }
    return strata.mix(counts, sums);
  }

  /** {@return the mix of as many publications drawn from these, with replacement} */
  Mix drawn(Strata strata, Draws draws) {
    int[] counts = new int[strata.profiles()];
    double[] sums = new double[strata.profiles()];
    for (int i = 0; i < values.length; i++) {
      int at = draws.below(values.length);
      counts[profiles[at]]++;
      sums[profiles[at]] += (double) values[at] / Measure.FWCI.scale();
    }
    return strata.mix(counts, sums);
  }
}
