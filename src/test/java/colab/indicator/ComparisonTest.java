package colab.indicator;

import static colab.indicator.Fixture.assertMissing;
import static colab.indicator.Fixture.assertNumber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import colab.corpus.Row;
import colab.indicator.comparison.Chance;
import colab.indicator.comparison.Comparison;
import colab.table.Interval;
import colab.table.Value;
import colab.tally.Measure;
import colab.tally.Printed;
import colab.tally.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pair of fixture F1 against Japan's other publications, and what holds of any two sets. */
class ComparisonTest {
  private static final Chance NONE = Chance.NONE;
  private static final Chance ROW = chance(Resampling.ROW);

  private static List<Paper> othersOf(String country) {
    List<Paper> pair = Fixture.with("GB JP");
    return Fixture.with(country).stream().filter(paper -> !pair.contains(paper)).toList();
  }

  private static List<Stratum> set(List<Paper> papers) {
    return List.of(new Stratum(1, Fixture.tally(papers)));
  }

  private static List<Stratum> set(double... values) {
    return set(Arrays.stream(values).mapToObj(Paper::of).toList());
  }

  private static Chance chance(Resampling how) {
    return new Chance(Optional.of(how), Optional.of(how));
  }

  private static Comparison fixture(Chance how) {
    return Comparison.of(set(Fixture.with("GB JP")), set(othersOf("JP")), how);
  }

  private static Interval interval(Value value) {
    return ((Value.Quantity) value).interval().orElseThrow();
  }

  @Test
  void thePairAgainstJapansOthersHasTheMethodsPagesValues() {
    Comparison found = fixture(NONE);
    assertNumber(found.difference(), 2.331818);
    assertNumber(found.permutation(), 3 / 35.0);
    assertThat(found.rankTest().orElseThrow().u()).isEqualTo(12);
    assertThat(found.rankTest().orElseThrow().p().orElseThrow()).isCloseTo(2 / 35.0, within(1e-12));
    assertThat(found.welch()).isPresent();
  }

  @Test
  void theMethodsPagesTwoSetsDifferAsItSays() {
    Comparison found = Comparison.of(set(2.5, 4, 0.8, 12), set(0, .9, 1.1, .4, 2), NONE);
    assertNumber(found.difference(), 3.945);
    assertNumber(found.ratio(), 4.825 / 0.88);
    assertNumber(found.permutation(), 0.031746);
  }

  /** 4^4 x 3^3 = 6912 pairs of resamples, with the percentiles' places of the Leiden Ranking. */
  @Test
  void allPairsOfResamplesHaveTheMethodsPagesInterval() {
    long[] x = Fixture.tally(Fixture.with("GB JP")).values().orElseThrow();
    long[] y = Fixture.tally(othersOf("JP")).values().orElseThrow();
    double[] differences = new double[256 * 27];
    for (int i = 0; i < differences.length; i++) {
      int a = i / 27;
      int b = i % 27;
      double first = (x[a & 3] + x[a >> 2 & 3] + x[a >> 4 & 3] + x[a >> 6 & 3]) / 4.0;
      double second = (y[b % 3] + y[b / 3 % 3] + y[b / 9]) / 3.0;
      differences[i] = (first - second) / Row.SCALE;
    }
    Interval exact = Bootstrap.middle(differences).orElseThrow();
    assertThat(exact.low()).isCloseTo(0.986364, within(1e-6));
    assertThat(exact.high()).isCloseTo(4.545455, within(1e-6));
    Value drawn = fixture(chance(new Resampling(200_000, 3))).difference();
    assertThat(interval(drawn).low()).isCloseTo(exact.low(), within(0.01));
    assertThat(interval(drawn).high()).isCloseTo(exact.high(), within(0.01));
  }

  @Test
  void jointAgainstAllOfItsOwnIsTheMethodsPagesRatio() {
    // M40 (i) and (ii)
    Comparison japan = fixture(NONE);
    assertNumber(japan.ratioToBoth(), 1.699864);
    assertNumber(ImpactIndicators.FWCI.of(Fixture.full(othersOf("JP"))), 0.095455);
    Comparison britain = Comparison.of(set(Fixture.with("GB JP")), set(othersOf("GB")), NONE);
    assertNumber(britain.ratioToBoth(), 1.396078);
    assertNumber(ImpactIndicators.FWCI.of(Fixture.full(othersOf("GB"))), 0.361364);
  }

  @Test
  void aMeanOfZeroDividesNothing() {
    Comparison found = Comparison.of(set(1, 2), set(0, 0), ROW);
    assertMissing(found.ratio());
    assertNumber(found.difference(), 1.5);
    assertMissing(Comparison.of(set(0, 0), set(0, 0, 0), NONE).ratioToBoth());
  }

  @Test
  void whereManyResamplesAreAllZeroTheRatioHasNoInterval() {
    Value ratio = Comparison.of(set(1, 2), set(0, 0, 3), ROW).ratio();
    assertNumber(ratio, 1.5);
    assertThat(((Value.Quantity) ratio).interval()).isEmpty();
  }

  @Test
  void anEmptySetIsComparedWithNothing() {
    Comparison found = Comparison.of(set(), set(1, 2), ROW);
    for (Value value : List.of(found.difference(), found.ratio(), found.permutation())) {
      assertMissing(value);
    }
    assertThat(found.rankTest()).isEmpty();
    assertThat(found.welch()).isEmpty();
  }

  @Test
  void resamplesOfIntervalsAndSplitsOfTestsHangNotOnEachOther() {
    Random dice = new Random(5);
    List<Stratum> x = set(random(dice, 60, 1.2));
    List<Stratum> y = set(random(dice, 60, 1));
    Optional<Resampling> how = Optional.of(new Resampling(500, 5));
    Comparison both = Comparison.of(x, y, new Chance(how, how));
    Comparison tested = Comparison.of(x, y, new Chance(Optional.empty(), how));
    Comparison drawn = Comparison.of(x, y, new Chance(how, Optional.empty()));
    assertThat(tested.permutation()).isEqualTo(both.permutation());
    assertThat(((Value.Quantity) tested.difference()).interval()).isEmpty();
    assertThat(drawn.difference()).isEqualTo(both.difference());
    assertMissing(drawn.permutation());
  }

  @Test
  void printedMeansHaveNoTests() {
    Comparison found = Comparison.of(printed(3.0), printed(2.0), ROW);
    assertNumber(found.difference(), 1);
    assertNumber(found.ratio(), 1.5);
    assertThat(found.permutation())
        .isEqualTo(Value.missing("needs publications: this export is already counted"));
  }

  private static List<Stratum> printed(double mean) {
    return List.of(
        new Stratum(1, new Printed(OptionalLong.of(10), Map.of(Measure.FWCI, mean), Map.of())));
  }

  @Test
  void weightedMeansHaveIntervalsAndNoTests() {
    Comparison found =
        Comparison.of(
            Fixture.strata(Fixture.with("GB JP"), "GB JP"),
            Fixture.strata(othersOf("JP"), "JP"),
            ROW);
    assertThat(interval(found.difference()).low()).isPositive();
    assertMissing(found.permutation());
    assertThat(found.untested().orElseThrow()).contains("full counting");
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void theIntervalHasTheDirectionOfTheSetsAndTheSameSeedTheSameBits(long seed) {
    Random dice = new Random(seed);
    List<Paper> x = random(dice, 20 + dice.nextInt(100), 1.5);
    List<Paper> y = random(dice, 20 + dice.nextInt(100), 1);
    Chance how = chance(new Resampling(2000, seed));
    Value found = Comparison.of(set(x), set(y), how).difference();
    List<Paper> reversed = new ArrayList<>(x);
    java.util.Collections.reverse(reversed);
    assertThat(Comparison.of(set(reversed), set(y), how).difference()).isEqualTo(found);
    assertThat(interval(found).low()).isLessThan(Fixture.number(found));
    assertThat(interval(found).high()).isGreaterThan(Fixture.number(found));
  }

  private static List<Paper> random(Random dice, int number, double scale) {
    List<Paper> papers = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      papers.add(Paper.of(scale * Math.exp(dice.nextGaussian())));
    }
    return papers;
  }

  /** Invariant 8: mean - mean without i = (x_i - mean) / (n - 1). */
  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void leavingOneOutMovesTheMeanByItsDistance(long seed) {
    List<Paper> all = random(new Random(seed), 40, 2);
    double mean = Fixture.number(ImpactIndicators.FWCI.of(Fixture.full(all)));
    for (int i = 0; i < all.size(); i++) {
      List<Paper> rest = new ArrayList<>(all);
      Paper left = rest.remove(i);
      double without = Fixture.number(ImpactIndicators.FWCI.of(Fixture.full(rest)));
      double expected = ((double) left.fwci() / Row.SCALE - mean) / (all.size() - 1);
      assertThat(mean - without).isCloseTo(expected, within(1e-9));
    }
  }

  /** Invariant 10: pooled = the means of disjoint parts weighed by their numbers. */
  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33})
  void theRatioToBothIsThatOfThePooledMean(long seed) {
    Random dice = new Random(seed);
    List<Paper> x = random(dice, 30, 2);
    List<Paper> y = random(dice, 70, 1);
    Tally both = Fixture.tally(x);
    both.merge(Fixture.tally(y));
    double expected =
        Fixture.number(ImpactIndicators.FWCI.of(Fixture.full(x)))
            / Fixture.number(ImpactIndicators.FWCI.of(Evidence.of(both)));
    double found = Fixture.number(Comparison.of(set(x), set(y), NONE).ratioToBoth());
    assertThat(found).isCloseTo(expected, within(1e-9));
  }
}
