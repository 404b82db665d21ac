package colab.indicator;

import colab.table.Interval;
import colab.table.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Stability interval of an affinity: the range that holds 95% of its values when publications, not
 * links, are drawn anew. The links of one publication come and go together, so this is wider than
 * an interval that takes links for independent.
 *
 * <p>Every publication is drawn a Poisson(1) number of times, so a class of n publications that
 * count alike is drawn Poisson(n) times. With all n fixed this is drawing with replacement, and a
 * ratio in which size cancels hangs on the total no more than 1 / sqrt(n).
 */
public final class AffinityBootstrap {
  private static final double TAIL = 0.025;
  private static final double ROUNDING = 1e-9;

  /**
   * Publications that count alike.
   *
   * @param publications how many
   * @param each what one of them adds to the four numbers
   */
  public record Alike(long publications, Affinity each) {}

  private final List<Alike> classes;
  private final List<PoissonTable> tables = new ArrayList<>();

  /** Takes publications; classes are drawn in their order, which must not hang on that of input. */
  public AffinityBootstrap(List<Alike> classes) {
    this.classes = List.copyOf(classes);
    classes.forEach(alike -> tables.add(new PoissonTable(alike.publications())));
  }

  /**
   * {@return the indicator with the interval; without one when more than a tail of the resamples
   * has no value, or a country has fewer than two publications}
   */
  public Value of(AffinityIndicators indicator, Affinity counted, Optional<Resampling> how) {
    if (!(indicator.of(counted) instanceof Value.Quantity quantity)) {
      return indicator.of(counted);
    }
    Optional<Interval> interval = how.flatMap(resampling -> interval(indicator, resampling));
    return new Value.Quantity(quantity.number(), interval, quantity.caution());
  }

  private Optional<Interval> interval(AffinityIndicators indicator, Resampling how) {
    double[] values =
        IntStream.range(0, how.resamples())
            .parallel()
            .mapToDouble(b -> value(indicator, resample(how.seed() + b)))
            .toArray();
    Arrays.sort(values);
    int known = (int) Arrays.stream(values).filter(value -> !Double.isNaN(value)).count();
    int low = (int) Math.floor(TAIL * values.length + ROUNDING);
    int high = (int) Math.floor((1 - TAIL) * values.length + ROUNDING);
    return high < known && values[low] < values[high]
        ? Optional.of(new Interval(values[low], values[high]))
        : Optional.empty();
  }

  private static double value(AffinityIndicators indicator, Affinity drawn) {
    return indicator.of(drawn) instanceof Value.Quantity quantity ? quantity.number() : Double.NaN;
  }

  private Affinity resample(long seed) {
    SplittableRandom dice = new SplittableRandom(seed);
    double[] sums = new double[4];
    for (int i = 0; i < classes.size(); i++) {
      long drawn = tables.get(i).at(dice.nextDouble());
      Affinity each = classes.get(i).each();
      sums[0] += drawn * each.together();
      sums[1] += drawn * each.first();
      sums[2] += drawn * each.second();
      sums[3] += drawn * each.all();
    }
    return new Affinity(sums[0], sums[1], sums[2], sums[3]);
  }
}
