package colab.indicator;

import colab.tally.Measure;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What each publication adds to the sum of FWCI: its FWCI, times its weight in fractional counting.
 *
 * @param ascending the largest last
 * @param sum of all
 */
@SuppressWarnings("ArrayRecordComponent") // made anew from values, and never compared
record Contributions(double[] ascending, double sum) {
  private static final int PER_CENT = 100;

  /** {@return those of the strata; none where values were not kept} */
  static Contributions of(List<Stratum> strata) {
    List<long[]> lists =
        strata.stream().map(stratum -> stratum.cell().values().orElse(new long[0])).toList();
    double[] all = new double[lists.stream().mapToInt(list -> list.length).sum()];
    int at = 0;
    for (int i = 0; i < lists.size(); i++) {
      for (long value : lists.get(i)) {
        all[at++] = strata.get(i).weight() * value / Measure.FWCI.scale();
      }
    }
    if (strata.size() > 1) {
      Arrays.sort(all);
    }
    double sum = 0;
    for (double each : all) {
      sum += each;
    }
    return new Contributions(all, sum);
  }

  /** {@return how many publications are one per cent of them, at least one} */
  int onePerCent() {
    return Math.max(1, ascending.length / PER_CENT);
  }

  /** {@return what the largest so many hold of the sum, in per cent; empty where it is zero} */
  OptionalDouble percentOfLargest(int number) {
    if (sum == 0) {
      return OptionalDouble.empty();
    }
    double held = 0;
    for (int i = ascending.length - number; i < ascending.length; i++) {
      held += ascending[i];
    }
    return OptionalDouble.of(PER_CENT * (held / sum));
  }

  /** {@return sum^2 / sum of squares: as many, all equal, would be as uneven} */
  OptionalDouble effectiveNumber() {
    double squares = 0;
    for (double each : ascending) {
      squares += each / sum * (each / sum);
    }
    return sum > 0 ? OptionalDouble.of(1 / squares) : OptionalDouble.empty();
  }

  /** {@return half the mean difference of two of them, over their mean; empty for a sum of zero} */
  OptionalDouble gini() {
    double ranked = 0;
    for (int i = 0; i < ascending.length; i++) {
      ranked += (i + 1) * (ascending[i] / sum);
    }
    double n = ascending.length;
    return sum > 0
        ? OptionalDouble.of(Math.max(0, 2 * ranked / n - (n + 1) / n))
        : OptionalDouble.empty();
  }
}
