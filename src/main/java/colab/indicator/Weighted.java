package colab.indicator;

import colab.tally.Measure;
import java.util.List;
import java.util.OptionalDouble;

/** Counts and means over strata: sums of what each publication counts. */
public final class Weighted {
  private Weighted() {}

  /** {@return sum of w n; empty when some stratum does not know its number} */
  static OptionalDouble publications(List<Stratum> strata) {
    double sum = 0;
    for (Stratum stratum : strata) {
      if (stratum.cell().publications().isEmpty()) {
        return OptionalDouble.empty();
      }
      sum += stratum.weight() * stratum.cell().publications().getAsLong();
    }
    return strata.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(sum);
  }

  /** {@return sum of w x; empty when some stratum does not know its sum} */
  static OptionalDouble total(List<Stratum> strata, Measure measure) {
    double sum = 0;
    for (Stratum stratum : strata) {
      if (stratum.cell().total(measure).isEmpty()) {
        return OptionalDouble.empty();
      }
      sum += stratum.weight() * stratum.cell().total(measure).getAsDouble();
    }
    return strata.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(sum);
  }

  /** {@return sum of w x / sum of w over the publications that have x; empty when none has} */
  public static OptionalDouble mean(List<Stratum> strata, Measure measure) {
    if (strata.size() == 1) {
      return strata.get(0).cell().mean(measure);
    }
    double sum = 0;
    double weight = 0;
    for (Stratum stratum : strata) {
      long number = stratum.cell().number(measure).orElse(0);
      if (number > 0) {
        sum += stratum.weight() * stratum.cell().total(measure).orElseThrow();
        weight += stratum.weight() * number;
      }
    }
    return weight > 0 ? OptionalDouble.of(sum / weight) : OptionalDouble.empty();
  }

  /** {@return sum of w over the publications that have the measure} */
  public static double weight(List<Stratum> strata, Measure measure) {
    return strata.stream()
        .mapToDouble(stratum -> stratum.weight() * stratum.cell().number(measure).orElse(0))
        .sum();
  }

  /** {@return publications that have the measure, each counted once} */
  public static long number(List<Stratum> strata, Measure measure) {
    return strata.stream().mapToLong(stratum -> stratum.cell().number(measure).orElse(0)).sum();
  }
}
