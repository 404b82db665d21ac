package colab.indicator.comparison;

import colab.indicator.Bootstrap;
import colab.indicator.Resampling;
import colab.indicator.Stratum;
import colab.indicator.Weighted;
import colab.table.Interval;
import colab.table.Value;
import colab.tally.Measure;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The FWCI of one set against that of another which has no publication in common with it.
 *
 * <pre>
 * difference = mean(x) - mean(y);   ratio = mean(x) / mean(y)
 * interval: both sets drawn anew, each from itself, as for a mean (see Bootstrap)
 * </pre>
 *
 * Where a set has no mean all is missing; where the second mean is 0 the ratio is. Printed means
 * have no intervals and no tests, weighted ones no tests. Tests are of {@link PermutationTest} and
 * {@link MannWhitney}.
 */
public final class Comparison {
  private static final long SECOND = 0x5851F42D4C957F2DL;
  private static final String NO_MEAN = "a set has no publication with FWCI";
  private static final String PRINTED = "needs publications: this export is already counted";
  private static final String WEIGHTED = "whole publications are needed: use full counting";
  private static final String NO_DRAWS = "more than a million splits, and none may be drawn";

  private final List<Stratum> x;
  private final List<Stratum> y;
  private final Optional<Resampling> splits;
  private final Optional<double[]> drawnX;
  private final Optional<double[]> drawnY;

  private Comparison(List<Stratum> x, List<Stratum> y, Chance chance) {
    this.x = List.copyOf(x);
    this.y = List.copyOf(y);
    this.splits = chance.splits();
    this.drawnX = chance.draws().flatMap(how -> Bootstrap.means(x, how));
    this.drawnY = chance.draws().flatMap(how -> Bootstrap.means(y, apart(how)));
  }

  private static Resampling apart(Resampling how) {
    return new Resampling(how.resamples(), how.seed() ^ SECOND);
  }

  /**
   * {@return the comparison of two sets without common publications}
   *
   * @param chance how often they are drawn anew and split
   */
  public static Comparison of(List<Stratum> x, List<Stratum> y, Chance chance) {
    return new Comparison(x, y, chance);
  }

  /** {@return mean of the first set - mean of the second} */
  public Value difference() {
    return of((a, b) -> a - b);
  }

  /** {@return mean of the first set / mean of the second} */
  public Value ratio() {
    return mean(y).orElse(1) == 0
        ? Value.missing("the mean that it is divided by is 0")
        : of((a, b) -> a / b);
  }

  /** {@return mean of the first set - mean of both sets together} */
  public Value differenceToBoth() {
    double n = Weighted.weight(x, Measure.FWCI);
    double m = Weighted.weight(y, Measure.FWCI);
    return of((a, b) -> a - (a * n + b * m) / (n + m));
  }

  /** {@return mean of the first set / mean of both sets together} */
  public Value ratioToBoth() {
    double n = Weighted.weight(x, Measure.FWCI);
    double m = Weighted.weight(y, Measure.FWCI);
    if (n * mean(x).orElse(1) + m * mean(y).orElse(1) == 0) {
      return Value.missing("the mean that it is divided by is 0");
    }
    return of((a, b) -> a * (n + m) / (a * n + b * m));
  }

  private Value of(DoubleBinaryOperator figure) {
    if (mean(x).isEmpty() || mean(y).isEmpty()) {
      return Value.missing(NO_MEAN);
    }
    double value = figure.applyAsDouble(mean(x).getAsDouble(), mean(y).getAsDouble());
    return new Value.Quantity(value, interval(figure), Value.Caution.NONE);
  }

  private Optional<Interval> interval(DoubleBinaryOperator figure) {
    return drawnX.flatMap(
        first ->
            drawnY.flatMap(
                second ->
                    Bootstrap.middle(
                        IntStream.range(0, first.length)
                            .mapToDouble(b -> figure.applyAsDouble(first[b], second[b]))
                            .toArray())));
  }

  private static OptionalDouble mean(List<Stratum> strata) {
    return Weighted.mean(strata, Measure.FWCI);
  }

  /** {@return the p of the permutation test} */
  public Value permutation() {
    return permutationTest()
        .map(outcome -> Value.quantity(outcome.p()))
        .orElseGet(() -> Value.missing(untested().orElse(NO_DRAWS)));
  }

  /** {@return the permutation test, where it can be made} */
  public Optional<PermutationTest.Outcome> permutationTest() {
    return untested().isPresent()
        ? Optional.empty()
        : PermutationTest.of(values(x), values(y), splits);
  }

  /** {@return the rank test, where it can be made} */
  public Optional<MannWhitney> rankTest() {
    return untested().isPresent() ? Optional.empty() : MannWhitney.of(values(x), values(y));
  }

  /** {@return the t test for contrast, where it can be made} */
  public Optional<Welch> welch() {
    return untested().isPresent() ? Optional.empty() : Welch.of(values(x), values(y));
  }

  /** {@return why the two sets are not tested; empty when they are} */
  public Optional<String> untested() {
    if (!isCounted()) {
      return Optional.of(PRINTED);
    }
    if (x.size() != 1 || y.size() != 1) {
      return Optional.of(WEIGHTED);
    }
    return values(x).length == 0 || values(y).length == 0 ? Optional.of(NO_MEAN) : Optional.empty();
  }

  private boolean isCounted() {
    return Stream.concat(x.stream(), y.stream()).allMatch(stratum -> stratum.cell().isCounted());
  }

  /** {@return publications with FWCI in the smaller set; 0 where printed sets do not tell} */
  public long smaller() {
    return Math.min(Weighted.number(x, Measure.FWCI), Weighted.number(y, Measure.FWCI));
  }

  private static long[] values(List<Stratum> strata) {
    return strata.get(0).cell().values(Measure.FWCI).orElse(new long[0]);
  }
}
