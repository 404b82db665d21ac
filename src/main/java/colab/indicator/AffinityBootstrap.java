package colab.indicator;

import colab.table.Interval;
import colab.table.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
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
  private final Affinity[] drawn;

  /**
   * Draws publications anew, once for all indicators.
   *
   * @param classes the publications; they are drawn in this order, which must not hang on that of
   *     input
   * @param how often and from what seed; none for no intervals
   */
  public AffinityBootstrap(List<Alike> classes, Optional<Resampling> how) {
    this.classes = List.copyOf(classes);
    List<PoissonTable> tables =
        classes.stream().map(alike -> new PoissonTable(alike.publications())).toList();
    this.drawn =
        how.stream()
            .flatMap(
                resampling ->
                    IntStream.range(0, resampling.resamples()).mapToObj(b -> resampling.seed() + b))
            .parallel()
            .map(seed -> resample(seed, tables))
            .toArray(Affinity[]::new);
  }

  /** {@return no intervals at all} */
  public static AffinityBootstrap none() {
    return new AffinityBootstrap(List.of(), Optional.empty());
  }

  private Affinity resample(long seed, List<PoissonTable> tables) {
    SplittableRandom dice = new SplittableRandom(seed);
    double[] sums = new double[4];
    for (int i = 0; i < classes.size(); i++) {
      long number = tables.get(i).at(dice.nextDouble());
      Affinity each = classes.get(i).each();
      sums[0] += number * each.together();
      sums[1] += number * each.first();
      sums[2] += number * each.second();
      sums[3] += number * each.all();
    }
    return new Affinity(sums[0], sums[1], sums[2], sums[3]);
  }

  /**
   * {@return the indicator with its interval; without one when more than a tail of the resamples
   * has no value, or all have the same}
   */
  public Value of(AffinityIndicators indicator, Affinity counted) {
    return of(counted, indicator::of);
  }

  /** {@return the indicator seen from the second country, with its interval} */
  public Value turned(AffinityIndicators indicator, Affinity counted) {
    return of(counted, affinity -> indicator.of(affinity.turned()));
  }

  private Value of(Affinity counted, Function<Affinity, Value> indicator) {
    Value value = indicator.apply(counted);
    return value instanceof Value.Quantity quantity
        ? new Value.Quantity(quantity.number(), interval(indicator), quantity.caution())
        : value;
  }

  private Optional<Interval> interval(Function<Affinity, Value> indicator) {
    if (drawn.length == 0 || classes.isEmpty()) {
      return Optional.empty();
    }
    double[] values =
        Arrays.stream(drawn).mapToDouble(affinity -> number(indicator.apply(affinity))).toArray();
    Arrays.sort(values);
    int known = (int) Arrays.stream(values).filter(value -> !Double.isNaN(value)).count();
    int low = (int) Math.floor(TAIL * values.length + ROUNDING);
    int high = Math.min(values.length - 1, (int) Math.floor((1 - TAIL) * values.length + ROUNDING));
    return high < known && values[low] < values[high]
        ? Optional.of(new Interval(values[low], values[high]))
        : Optional.empty();
  }

  private static double number(Value value) {
    return value instanceof Value.Quantity quantity ? quantity.number() : Double.NaN;
  }
}
