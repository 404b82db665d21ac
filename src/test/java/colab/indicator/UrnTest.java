package colab.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import colab.corpus.Row;
import colab.table.Interval;
import colab.tally.Measure;
import colab.tally.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Resampling where many publications share a value, and where there are very many. */
class UrnTest {
  private static final Resampling OFTEN = new Resampling(20_000, 3);

  private static Stratum stratum(double weight, List<Paper> papers) {
    Tally tally = new Tally(Set.of(Measure.FWCI), Set.of(Measure.FWCI));
    papers.forEach(tally::add);
    return new Stratum(weight, tally);
  }

  private static List<Paper> papers(int number, int decimals, long seed) {
    Random dice = new Random(seed);
    double parts = Math.pow(10, decimals);
    List<Paper> papers = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      papers.add(Paper.of(Math.rint(parts * Math.exp(1.3 * dice.nextGaussian())) / parts));
    }
    return papers;
  }

  /** The mean of n draws of zeros and ones is a binomial number over n. */
  @ParameterizedTest
  @CsvSource({"500,500", "900,100", "70,130", "2000,65"})
  void ofTwoValuesTheEndsAreThoseOfTheBinomialDistribution(int zeros, int ones) {
    List<Paper> papers = new ArrayList<>(Collections.nCopies(zeros, Paper.of(0)));
    papers.addAll(Collections.nCopies(ones, Paper.of(1)));
    int n = zeros + ones;
    BinomialDistribution exact = new BinomialDistribution(n, (double) ones / n);
    Interval found = Bootstrap.interval(List.of(stratum(1, papers)), OFTEN).orElseThrow();
    assertThat(found.low() * n)
        .isCloseTo(exact.inverseCumulativeProbability(0.025), within(1.0000001));
    assertThat(found.high() * n)
        .isCloseTo(exact.inverseCumulativeProbability(0.975), within(1.0000001));
  }

  /** Values of two decimals are drawn by lots, the same values a little apart one by one. */
  @Test
  void drawingByLotsIsDrawingOneByOne() {
    List<Paper> lots = papers(6000, 1, 4);
    List<Paper> apart =
        IntStream.range(0, lots.size())
            .mapToObj(i -> Paper.of((lots.get(i).fwci() + i) / (double) Row.SCALE))
            .toList();
    Interval byLots = Bootstrap.interval(List.of(stratum(1, lots)), OFTEN).orElseThrow();
    Interval byOne = Bootstrap.interval(List.of(stratum(1, apart)), OFTEN).orElseThrow();
    double width = byOne.high() - byOne.low();
    assertThat(byLots.low()).isCloseTo(byOne.low(), within(0.03 * width + 0.003));
    assertThat(byLots.high()).isCloseTo(byOne.high(), within(0.03 * width + 0.003));
  }

  @Test
  void drawingByLotsKeepsWeights() {
    List<Paper> many = papers(3000, 1, 5);
    List<Paper> few = papers(1500, 1, 6);
    List<Stratum> strata = List.of(stratum(0.4, many), stratum(1, few));
    double mean = (0.4 * sum(many) + sum(few)) / (0.4 * 3000 + 1500);
    double variance = (0.16 * squares(many, mean) + squares(few, mean)) / Math.pow(2700, 2);
    Interval found = Bootstrap.interval(strata, OFTEN).orElseThrow();
    // the linearised standard error of a weighted mean
    assertThat((found.high() - found.low()) / (2 * 1.959964 * Math.sqrt(variance)))
        .isCloseTo(1, within(0.03));
    assertThat((found.high() + found.low()) / 2).isCloseTo(mean, within(0.02));
  }

  private static double sum(List<Paper> papers) {
    return papers.stream().mapToDouble(paper -> (double) paper.fwci() / Row.SCALE).sum();
  }

  private static double squares(List<Paper> papers, double mean) {
    return papers.stream()
        .mapToDouble(paper -> Math.pow((double) paper.fwci() / Row.SCALE - mean, 2))
        .sum();
  }

  @Test
  void ofVeryManyPublicationsTheIntervalIsThatOfTheStandardError() {
    List<Paper> papers = papers(60_000, 6, 7);
    double mean = sum(papers) / papers.size();
    double error = Math.sqrt(squares(papers, mean)) / papers.size();
    Interval found = Bootstrap.interval(List.of(stratum(1, papers)), OFTEN).orElseThrow();
    assertThat(found.low()).isCloseTo(mean - 1.959964 * error, within(0.1 * error));
    assertThat(found.high()).isCloseTo(mean + 1.959964 * error, within(0.1 * error));
  }

  @ParameterizedTest
  @CsvSource({"6000,1", "60000,6"})
  void threadsAndOrderChangeNoBitThereEither(int number, int decimals) throws Exception {
    List<Paper> papers = papers(number, decimals, 8);
    Resampling how = new Resampling(200, 1);
    Interval alone = Bootstrap.interval(List.of(stratum(1, papers)), how).orElseThrow();
    List<Paper> shuffled = new ArrayList<>(papers);
    Collections.shuffle(shuffled, new Random(9));
    ForkJoinPool pool = new ForkJoinPool(5);
    try {
      assertThat(pool.submit(() -> Bootstrap.interval(List.of(stratum(1, shuffled)), how)).get())
          .contains(alone);
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void equalPublicationsHaveAnIntervalOfNoWidthHoweverMany() {
    for (int number : new int[] {65, 1000, 60_000}) {
      List<Paper> equal = Collections.nCopies(number, Paper.of(1.37));
      assertThat(Bootstrap.interval(List.of(stratum(1, equal)), new Resampling(100, 1)))
          .contains(new Interval(1.37, 1.37));
    }
  }

  @Test
  void whatCountsNothingIsNotDrawn() {
    List<Stratum> strata =
        Arrays.asList(stratum(0, papers(100, 2, 1)), stratum(0.5, papers(100, 2, 2)));
    assertThat(Bootstrap.interval(strata, OFTEN))
        .isEqualTo(
            Bootstrap.interval(
                List.of(stratum(0.5, papers(100, 2, 2)), stratum(0, List.of())), OFTEN));
  }

  @Test
  void anotherMeasureIsResampledInItsOwnUnits() {
    List<Paper> papers = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      papers.add(new Paper(2020, Paper.countries("GB JP"), 100, Row.SCALE, Row.MISSING));
    }
    Tally tally = Fixture.tally(papers);
    assertThat(Bootstrap.interval(List.of(new Stratum(1, tally)), Measure.CITATIONS, OFTEN))
        .contains(new Interval(100, 100));
  }
}
