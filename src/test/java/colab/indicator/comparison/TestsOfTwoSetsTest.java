package colab.indicator.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import colab.corpus.Row;
import colab.indicator.Resampling;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** M23 by the methods page, by SciPy, and by brute force. */
class TestsOfTwoSetsTest {
  private static final Optional<Resampling> HOW = Optional.of(Resampling.HEADLINE);
  private static final long[] X = values(2.5, 4, 0.8, 12);
  private static final long[] Y = values(0, .9, 1.1, .4, 2);
  private static final long[] TEN = values(.31, 1.84, .02, 7.5, .66, 1.02, 2.2, .45, 3.9, .13);
  private static final long[] TWELVE =
      values(.9, .25, .05, 1.3, .4, 0, 2.75, .6, .81, .37, 1.15, .52);

  private static long[] values(double... values) {
    return Arrays.stream(values)
        .mapToLong(value -> Math.round(value * Row.SCALE))
        .sorted()
        .toArray();
  }

  private static long[] many(int number, int step, int modulus, double divisor) {
    return values(
        IntStream.range(0, number).mapToDouble(i -> i * step % modulus / divisor).toArray());
  }

  private static long[] random(int number, int distinct, Random dice) {
    return IntStream.range(0, number)
        .mapToLong(i -> dice.nextInt(distinct) * Row.SCALE / 100)
        .sorted()
        .toArray();
  }

  private static PermutationTest.Outcome permuted(long[] x, long[] y) {
    return PermutationTest.of(x, y, HOW).orElseThrow();
  }

  private static MannWhitney ranked(long[] x, long[] y) {
    return MannWhitney.of(x, y).orElseThrow();
  }

  @Test
  void theMethodsPagesTwoSetsHaveItsValues() {
    PermutationTest.Outcome permuted = permuted(X, Y);
    assertThat(permuted.exact()).isTrue();
    assertThat(permuted.splits()).isEqualTo(126);
    assertThat(permuted.p()).isEqualTo(4 / 126.0);
    MannWhitney ranked = ranked(X, Y);
    assertThat(ranked.u()).isEqualTo(17);
    assertThat(ranked.exact()).isTrue();
    assertThat(ranked.p().orElseThrow()).isCloseTo(0.111111, within(1e-6));
    assertThat(ranked.superiority()).isCloseTo(0.85, within(1e-12));
    assertThat(ranked.cliffsDelta()).isCloseTo(0.7, within(1e-12));
    Welch welch = Welch.of(X, Y).orElseThrow();
    assertThat(welch.t()).isCloseTo(1.576400, within(1e-6));
    assertThat(welch.degrees()).isCloseTo(3.112869, within(1e-6));
    assertThat(welch.p()).isCloseTo(0.209763, within(1e-6));
  }

  @Test
  void withTiesTheRankTestIsNormalWithBothCorrections() {
    MannWhitney ranked = ranked(values(1, 2, 2, 5), values(0, 2, 1, 0, 3));
    assertThat(ranked.u()).isEqualTo(14.5);
    assertThat(ranked.exact()).isFalse();
    assertThat(ranked.p().orElseThrow()).isCloseTo(0.314777, within(1e-6));
  }

  @Test
  void theRankTestIsThatOfSciPy() {
    // SciPy 1.17.1: mannwhitneyu(x, y, method="exact"), (range(0, 98, 2), range(1, 60, 2))
    assertThat(ranked(TEN, TWELVE).u()).isEqualTo(73);
    assertThat(ranked(TEN, TWELVE).p().orElseThrow()).isCloseTo(0.41758241758241765, within(1e-12));
    long[] even = LongRange.step(0, 98);
    long[] odd = LongRange.step(1, 60);
    assertThat(ranked(even, odd).u()).isEqualTo(1005);
    assertThat(ranked(even, odd).p().orElseThrow()).isCloseTo(0.005983350078697932, within(1e-12));
    // method="asymptotic", x[i] = (37 i mod 101)/20, i < 60; y[i] = (53 i mod 97)/25, i < 75
    MannWhitney large = ranked(many(60, 37, 101, 20), many(75, 53, 97, 25));
    assertThat(large.u()).isEqualTo(2787);
    assertThat(large.p().orElseThrow()).isCloseTo(0.017516404148565864, within(1e-9));
  }

  @Test
  void welchsTestIsThatOfSciPy() {
    // SciPy 1.17.1: ttest_ind(x, y, equal_var=False)
    Welch small = Welch.of(TEN, TWELVE).orElseThrow();
    assertThat(small.t()).isCloseTo(1.3593912668364767, within(1e-9));
    assertThat(small.degrees()).isCloseTo(10.539691391096579, within(1e-9));
    assertThat(small.p()).isCloseTo(0.20239596910296107, within(1e-9));
  }

  @Test
  void thePermutationTestIsThatOfSciPy() {
    // SciPy 1.17.1: permutation_test of |mean(x) - mean(y)|, all 646646 splits, "greater"
    PermutationTest.Outcome all = permuted(TEN, TWELVE);
    assertThat(all.splits()).isEqualTo(646_646);
    assertThat(all.p()).isCloseTo(0.1550539244037696, within(1e-12));
  }

  @Test
  void benjaminiAndHochbergAreThoseOfSciPy() {
    // SciPy 1.17.1: false_discovery_control
    assertThat(BenjaminiHochberg.adjusted(List.of(0.5, 0.01, 0.04, 0.04, 0.9)))
        .containsExactly(new double[] {0.625, 0.05, 0.2 / 3, 0.2 / 3, 0.9}, within(1e-12));
    // the 15 probabilities of Benjamini & Hochberg 1995, section 3.2, in another order
    double[] adjusted =
        BenjaminiHochberg.adjusted(
            List.of(
                1.0, 0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240,
                0.4262, 0.5719, 0.6528, 0.7590));
    assertThat(Arrays.copyOf(adjusted, 6))
        .containsExactly(new double[] {1, 0.0015, 0.003, 0.0095, 0.035625, 0.0603}, within(1e-12));
    assertThat(BenjaminiHochberg.adjusted(List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1,1,1", "1,6,2", "5,1,3", "4,6,4", "7,7,5", "3,12,6"})
  void everySplitIsLookedAtOnce(int n, int m, int seed) {
    Random dice = new Random(seed);
    long[] x = random(n, 40, dice);
    long[] y = random(m, 25, dice);
    long[] all = IntStream.range(0, n + m).mapToLong(i -> i < n ? x[i] : y[i - n]).toArray();
    long observed = Math.abs(spread(all, (1 << n) - 1));
    long extreme = 0;
    long splits = 0;
    for (int chosen = 0; chosen < 1 << n + m; chosen++) {
      if (Integer.bitCount(chosen) == n) {
        splits++;
        extreme += Math.abs(spread(all, chosen)) >= observed ? 1 : 0;
      }
    }
    assertThat(permuted(x, y))
        .isEqualTo(new PermutationTest.Outcome((double) extreme / splits, true, splits));
  }

  /** n m (mean of those chosen - mean of the others), whole. */
  private static long spread(long[] all, int chosen) {
    int n = Integer.bitCount(chosen);
    long sum = 0;
    for (int i = 0; i < all.length; i++) {
      sum += all[i] * ((chosen >> i & 1) == 1 ? all.length - n : -n);
    }
    return sum;
  }

  @Test
  void randomSplitsComeNearTheExactProbability() {
    long[] x = random(12, 300, new Random(1));
    long[] y = random(14, 200, new Random(2));
    PermutationTest.Outcome random =
        PermutationTest.of(x, y, Optional.of(new Resampling(40_001, 7))).orElseThrow();
    assertThat(random.exact()).isFalse();
    assertThat(random.splits()).isEqualTo(40_000);
    assertThat(random.p()).isCloseTo(bySums(x, y), within(0.002));
  }

  /** The exact probability: in how many ways x.length of all values have each sum. */
  private static double bySums(long[] x, long[] y) {
    int[] all =
        LongStream.concat(Arrays.stream(x), Arrays.stream(y))
            .mapToInt(value -> (int) (value * 100 / Row.SCALE))
            .toArray();
    int most = Arrays.stream(all).sum();
    double[][] ways = new double[x.length + 1][most + 1];
    ways[0][0] = 1;
    for (int value : all) {
      for (int k = x.length; k > 0; k--) {
        for (int sum = most; sum >= value; sum--) {
          ways[k][sum] += ways[k - 1][sum - value];
        }
      }
    }
    long observed =
        Math.abs(Arrays.stream(x).sum() * 100 / Row.SCALE * all.length - (long) most * x.length);
    double extreme = 0;
    for (int sum = 0; sum <= most; sum++) {
      boolean far = Math.abs((long) sum * all.length - (long) most * x.length) >= observed;
      extreme += far ? ways[x.length][sum] : 0;
    }
    return extreme / Arrays.stream(ways[x.length]).sum();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void threadsChangeNoProbability(int threads) throws Exception {
    long[] x = random(400, 900, new Random(3));
    long[] y = random(700, 800, new Random(4));
    PermutationTest.Outcome alone = permuted(x, y);
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      assertThat(pool.submit(() -> permuted(x, y)).get()).isEqualTo(alone);
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void aProbabilityOfRandomSplitsIsNeverZero() {
    long[] x = LongRange.step(1_000_000, 1_000_080);
    long[] y = LongRange.step(0, 80);
    assertThat(permuted(x, y).p()).isEqualTo(1.0 / 10_000);
    assertThat(PermutationTest.of(x, y, Optional.empty())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void pairsAreCountedAsByHand(long seed) {
    Random dice = new Random(seed);
    long[] x = random(1 + dice.nextInt(40), 1 + dice.nextInt(60), dice);
    long[] y = random(1 + dice.nextInt(40), 1 + dice.nextInt(60), dice);
    double u = 0;
    for (long a : x) {
      for (long b : y) {
        u += a > b ? 1 : a == b ? 0.5 : 0;
      }
    }
    MannWhitney ranked = ranked(x, y);
    assertThat(ranked.u()).isEqualTo(u);
    assertThat(ranked.cliffsDelta()).isCloseTo(2 * ranked.superiority() - 1, within(1e-12));
    MannWhitney swapped = ranked(y, x);
    assertThat(swapped.cliffsDelta()).isCloseTo(-ranked.cliffsDelta(), within(1e-12));
    assertThat(swapped.p()).isEqualTo(ranked.p());
  }

  @ParameterizedTest
  @CsvSource({"1,1", "2,3", "4,4", "3,7", "6,5"})
  void theExactDistributionIsThatOfAllOrders(int n, int m) {
    long[] all = LongRange.step(0, 2L * (n + m));
    double[] atMost = new double[n * m + 1];
    double orders = 0;
    for (int chosen = 0; chosen < 1 << n + m; chosen++) {
      if (Integer.bitCount(chosen) == n) {
        int u = wins(chosen, all.length);
        orders++;
        for (int i = u; i <= n * m; i++) {
          atMost[i]++;
        }
      }
    }
    for (int u = 0; u <= n * m; u++) {
      double expected = Math.min(1, 2 * atMost[Math.min(u, n * m - u)] / orders);
      assertThat(RankDistribution.twoSided(n, m, u)).isCloseTo(expected, within(1e-12));
    }
  }

  private static int wins(int chosen, int size) {
    int wins = 0;
    int others = 0;
    for (int i = 0; i < size; i++) {
      boolean first = (chosen >> i & 1) == 1;
      wins += first ? others : 0;
      others += first ? 0 : 1;
    }
    return wins;
  }

  @Test
  void whatCannotBeTestedIsNot() {
    long[] none = {};
    assertThat(PermutationTest.of(none, X, HOW)).isEmpty();
    assertThat(MannWhitney.of(X, none)).isEmpty();
    assertThat(Welch.of(values(1), X)).isEmpty();
    assertThat(Welch.of(values(1, 1), values(2, 2, 2))).isEmpty();
    long[] same = values(1, 1, 1);
    assertThat(ranked(same, same).p()).isEmpty();
    assertThat(ranked(same, same).cliffsDelta()).isZero();
    assertThat(permuted(same, same).p()).isEqualTo(1);
  }

  /** Every second whole number. */
  private static final class LongRange {
    static long[] step(long from, long to) {
      return LongStream.range(from, to).filter(i -> (i - from) % 2 == 0).toArray();
    }
  }
}
