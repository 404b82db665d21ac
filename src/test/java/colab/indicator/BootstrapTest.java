package colab.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import colab.corpus.Row;
import colab.table.Interval;
import colab.tally.Printed;
import colab.tally.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The stability interval of the methods page, M19. */
class BootstrapTest {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final Resampling THOUSAND = new Resampling(1000, Resampling.SEED);

  private static Optional<Interval> interval(List<Stratum> strata, Resampling how) {
    return Bootstrap.interval(strata, how);
  }

  private static List<Stratum> one(List<Paper> papers) {
    return List.of(new Stratum(1, Fixture.tally(papers)));
  }

  private static List<Paper> papers(int number, long seed) {
    Random dice = new Random(seed);
    List<Paper> papers = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      papers.add(Paper.of(Math.exp(1.5 * dice.nextGaussian())));
    }
    return papers;
  }

  /** All means of four drawn from the four of the pair, ascending. */
  private static double[] enumerated() {
    long[] x = Fixture.tally(Fixture.with("GB JP")).values().orElseThrow();
    double[] means = new double[256];
    for (int i = 0; i < 256; i++) {
      means[i] = (x[i & 3] + x[i >> 2 & 3] + x[i >> 4 & 3] + x[i >> 6 & 3]) / 4.0 / Row.SCALE;
    }
    Arrays.sort(means);
    return means;
  }

  @Test
  void ofAllResamplesOfThePairTheIntervalIsThatOfTheMethodsPage() {
    double[] means = enumerated();
    assertThat(means[(int) Math.floor(0.025 * 256)]).isCloseTo(1.104545, within(1e-6));
    assertThat(means[(int) Math.floor(0.975 * 256)]).isCloseTo(4.636364, within(1e-6));
  }

  @ParameterizedTest
  @ValueSource(longs = {Resampling.SEED, 1, -7})
  void manyResamplesLandOnTheEnumeratedEnds(long seed) {
    Interval found =
        interval(one(Fixture.with("GB JP")), new Resampling(200_000, seed)).orElseThrow();
    assertThat(found.low()).isCloseTo(1.104545, within(1e-6));
    assertThat(found.high()).isCloseTo(4.636364, within(1e-6));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void theNumberOfThreadsChangesNoBit(int threads) throws Exception {
    List<Stratum> full = one(papers(999, 3));
    List<Stratum> weighted =
        List.of(
            new Stratum(1, Fixture.tally(papers(500, 4))),
            new Stratum(0.4, Fixture.tally(papers(300, 5))));
    Interval alone = interval(full, THOUSAND).orElseThrow();
    Interval aloneWeighted = interval(weighted, THOUSAND).orElseThrow();
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      assertThat(pool.submit(() -> interval(full, THOUSAND)).get()).contains(alone);
      assertThat(pool.submit(() -> interval(weighted, THOUSAND)).get()).contains(aloneWeighted);
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void neitherTheOrderNorTheSplitOfFilesChangesABit() {
    List<Paper> papers = papers(501, 6);
    Interval whole = interval(one(papers), THOUSAND).orElseThrow();
    List<Paper> shuffled = new ArrayList<>(papers);
    Collections.shuffle(shuffled, new Random(7));
    assertThat(interval(one(shuffled), THOUSAND)).contains(whole);
    Tally merged = Fixture.tally(shuffled.subList(0, 123));
    merged.merge(Fixture.tally(shuffled.subList(123, 501)));
    assertThat(interval(List.of(new Stratum(1, merged)), THOUSAND)).contains(whole);
  }

  @ParameterizedTest
  @CsvSource({"2,1000", "3,1000", "7,39", "8,40", "100,1000", "101,77"})
  void theIntervalIsThatOfADirectReimplementation(int size, int resamples) {
    List<Paper> papers = papers(size, size);
    long[] x = Fixture.tally(papers).values().orElseThrow();
    double[] means = new double[resamples];
    for (int b = 0; b < resamples; b++) {
      SplittableRandom dice = generator(b);
      long sum = 0;
      long bits = 0;
      for (int i = 0; i < size; i++) {
        bits = i % 2 == 0 ? dice.nextLong() : bits << 32;
        sum += x[(int) (((bits >>> 32) * size) >>> 32)];
      }
      means[b] = (double) sum / size;
    }
    assertThat(interval(one(papers), new Resampling(resamples, Resampling.SEED)))
        .contains(ends(means));
  }

  @Test
  void weightedResamplesDrawPublicationsWithTheirWeights() {
    List<Stratum> strata =
        List.of(
            new Stratum(0.4, Fixture.tally(papers(30, 1))),
            new Stratum(1, Fixture.tally(papers(20, 2))));
    List<double[]> pairs = new ArrayList<>();
    for (Stratum stratum : strata) {
      for (long value : stratum.cell().values().orElseThrow()) {
        pairs.add(new double[] {stratum.weight(), value});
      }
    }
    double[] means = new double[1000];
    for (int b = 0; b < means.length; b++) {
      SplittableRandom dice = generator(b);
      double sum = 0;
      double weight = 0;
      for (int i = 0; i < pairs.size(); i++) {
        double[] drawn = pairs.get((int) (((dice.nextLong() >>> 32) * pairs.size()) >>> 32));
        sum += drawn[0] * drawn[1];
        weight += drawn[0];
      }
      means[b] = sum / weight;
    }
    assertThat(interval(strata, THOUSAND)).contains(ends(means));
  }

  /**
   * The generator of the JDK has the same steps and mixes them alike; the b-th resample is seeded
   * with the b-th number.
   */
  private static SplittableRandom generator(int b) {
    return new SplittableRandom(
        new SplittableRandom(Resampling.SEED + (b - 1) * GOLDEN).nextLong());
  }

  /** The indices of the Leiden Ranking, floor(0.025 B) and floor(0.975 B), in whole numbers. */
  private static Interval ends(double... means) {
    Arrays.sort(means);
    int low = 25 * means.length / 1000;
    int high = 975 * means.length / 1000;
    return new Interval(means[low] / Row.SCALE, means[high] / Row.SCALE);
  }

  @Test
  void equalWeightsGiveTheMeansOfNoWeights() {
    List<Paper> papers = papers(200, 9);
    Interval full = interval(one(papers), new Resampling(10_000, 1)).orElseThrow();
    List<Stratum> halves = List.of(new Stratum(0.5, Fixture.tally(papers)));
    assertThat(interval(halves, new Resampling(10_000, 1))).contains(full);
  }

  @Test
  void anotherSeedGivesAnotherInterval() {
    List<Stratum> set = one(papers(100, 8));
    assertThat(interval(set, THOUSAND)).isNotEqualTo(interval(set, new Resampling(1000, 1)));
  }

  @Test
  void fewerThanTwoPublicationsHaveNoInterval() {
    assertThat(interval(one(List.of()), THOUSAND)).isEmpty();
    assertThat(interval(one(papers(1, 1)), THOUSAND)).isEmpty();
    assertThat(interval(one(List.of(Paper.of(1), Paper.withoutFwci())), THOUSAND)).isEmpty();
    assertThat(interval(List.of(), THOUSAND)).isEmpty();
    assertThat(
            interval(
                List.of(new Stratum(1, new Printed(OptionalLong.of(9), Map.of(), Map.of()))),
                THOUSAND))
        .isEmpty();
  }

  @Test
  void equalPublicationsHaveAnIntervalOfNoWidth() {
    assertThat(interval(one(Collections.nCopies(50, Paper.of(1.37))), THOUSAND))
        .contains(new Interval(1.37, 1.37));
    assertThat(interval(one(Collections.nCopies(50, Paper.of(0))), THOUSAND))
        .contains(new Interval(0, 0));
  }

  @Test
  void oneResampleIsBothEnds() {
    Interval found = interval(one(papers(10, 1)), new Resampling(1, 1)).orElseThrow();
    assertThat(found.low()).isEqualTo(found.high());
  }

  @Test
  void everyDrawIsAPublicationAndAllAreDrawn() {
    List<Paper> papers = List.of(Paper.of(0), Paper.of(1));
    double[] means = new double[3];
    for (int seed = 0; seed < 300; seed++) {
      Interval found = interval(one(papers), new Resampling(1, seed)).orElseThrow();
      means[(int) (2 * found.low())]++;
    }
    // two draws of two: both low 1/4, one of each 1/2, both high 1/4 of 300
    assertThat(means[0]).isBetween(50.0, 100.0);
    assertThat(means[1]).isBetween(120.0, 180.0);
    assertThat(means[2]).isBetween(50.0, 100.0);
  }
}
