package colab.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import colab.corpus.Row;
import colab.table.Interval;
import colab.table.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The distribution of FWCI against its definitions, computed the long way, on random sets. */
class DistributionPropertyTest {
  private static final String[] COUNTRIES = {"JP", "GB JP", "GB JP US", "JP FR DE KR"};

  private static List<Paper> corpus(long seed) {
    Random dice = new Random(seed);
    List<Paper> papers = new ArrayList<>();
    int number = 2 + dice.nextInt(150);
    for (int i = 0; i < number; i++) {
      double fwci = dice.nextInt(6) == 0 ? 0 : Math.exp(1.5 * dice.nextGaussian());
      papers.add(
          new Paper(
              2020,
              Paper.countries(COUNTRIES[dice.nextInt(4)]),
              dice.nextInt(60),
              Math.round(fwci * 100) * Row.SCALE / 100,
              Row.MISSING));
    }
    return papers;
  }

  private static double[] x(List<Paper> papers) {
    return papers.stream().mapToDouble(paper -> (double) paper.fwci() / Row.SCALE).toArray();
  }

  private static double mean(double... x) {
    return Arrays.stream(x).average().orElseThrow();
  }

  private static double[] without(int left, double... x) {
    return IntStream.range(0, x.length).filter(i -> i != left).mapToDouble(i -> x[i]).toArray();
  }

  private static void assertNumber(Indicator indicator, Evidence evidence, double expected) {
    assertThat(Fixture.number(indicator.of(evidence)))
        .isCloseTo(expected, within(1e-9 * Math.max(1, Math.abs(expected))));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void spreadIsThatOfTheDefinitions(long seed) {
    List<Paper> papers = corpus(seed);
    double[] x = x(papers);
    Evidence all = Fixture.full(papers);
    double variance = Arrays.stream(x).map(each -> Math.pow(each - mean(x), 2)).sum();
    double cubes = Arrays.stream(x).map(each -> Math.pow(each - mean(x), 3)).sum();
    assertNumber(
        DistributionIndicators.STANDARD_DEVIATION, all, Math.sqrt(variance / (x.length - 1)));
    assertNumber(
        DistributionIndicators.STANDARD_ERROR,
        all,
        Math.sqrt(variance / (x.length - 1) / x.length));
    assertNumber(
        DistributionIndicators.SKEWNESS,
        all,
        cubes / x.length / Math.pow(variance / x.length, 1.5));
    double pairs = 0;
    for (double one : x) {
      for (double other : x) {
        pairs += Math.abs(one - other);
      }
    }
    assertNumber(DistributionIndicators.GINI, all, pairs / (2.0 * x.length * x.length * mean(x)));
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16})
  void whatFewCarryIsThatOfTheDefinitions(long seed) {
    List<Paper> papers = corpus(seed);
    double[] x = x(papers);
    Evidence all = Fixture.full(papers);
    double sum = Arrays.stream(x).sum();
    List<Double> highest = Arrays.stream(x).boxed().sorted(Collections.reverseOrder()).toList();
    int one = Math.max(1, x.length / 100);
    double top = highest.stream().limit(one).mapToDouble(each -> each).sum();
    assertNumber(DistributionIndicators.TOP_PUBLICATION, all, 100 * highest.get(0) / sum);
    assertNumber(DistributionIndicators.TOP_ONE_PER_CENT, all, 100 * top / sum);
    assertNumber(
        DistributionIndicators.EFFECTIVE_NUMBER,
        all,
        sum * sum / Arrays.stream(x).map(each -> each * each).sum());
    double largest = 0;
    for (int i = 0; i < x.length; i++) {
      double moved = mean(x) - mean(without(i, x));
      largest = Math.abs(moved) > Math.abs(largest) ? moved : largest;
    }
    assertNumber(DistributionIndicators.INFLUENCE, all, largest);
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24})
  void trimmedMeansAndTheHirschIndexAreThoseOfTheDefinitions(long seed) {
    List<Paper> papers = corpus(seed);
    double[] x = Arrays.stream(x(papers)).sorted().toArray();
    Evidence all = Fixture.full(papers);
    int cut = (int) Math.floor(x.length / 10.0);
    double[] kept = Arrays.copyOfRange(x, cut, x.length - cut);
    double[] drawn =
        Arrays.stream(x)
            .map(each -> Math.min(Math.max(each, kept[0]), kept[kept.length - 1]))
            .toArray();
    assertNumber(DistributionIndicators.TRIMMED, all, mean(kept));
    assertNumber(DistributionIndicators.WINSORISED, all, mean(drawn));
    long h =
        IntStream.rangeClosed(0, papers.size())
            .filter(n -> papers.stream().filter(paper -> paper.citations() >= n).count() >= n)
            .max()
            .orElseThrow();
    assertThat(ImpactIndicators.H_INDEX.of(all)).isEqualTo(Value.count(h));
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34, 35})
  void weightedFiguresAreThoseOfEachPublicationWithItsWeight(long seed) {
    List<Paper> papers = corpus(seed);
    double[] x = x(papers);
    double[] w = papers.stream().mapToDouble(paper -> 1.0 / paper.countries().size()).toArray();
    Evidence weighted = Fixture.fractional(papers, "JP");
    double weight = Arrays.stream(w).sum();
    double[] held = IntStream.range(0, x.length).mapToDouble(i -> w[i] * x[i]).toArray();
    double sum = Arrays.stream(held).sum();
    double mean = sum / weight;
    double squares =
        IntStream.range(0, x.length).mapToDouble(i -> Math.pow(w[i] * (x[i] - mean), 2)).sum();
    assertNumber(
        DistributionIndicators.STANDARD_ERROR,
        weighted,
        Math.sqrt(x.length / (x.length - 1.0) * squares) / weight);
    assertNumber(
        DistributionIndicators.TOP_PUBLICATION,
        weighted,
        100 * Arrays.stream(held).max().orElseThrow() / sum);
    assertNumber(
        DistributionIndicators.EFFECTIVE_NUMBER,
        weighted,
        sum * sum / Arrays.stream(held).map(each -> each * each).sum());
    double largest = 0;
    for (int i = 0; i < x.length; i++) {
      double moved = mean - (sum - held[i]) / (weight - w[i]);
      largest = Math.abs(moved) > Math.abs(largest) ? moved : largest;
    }
    assertNumber(DistributionIndicators.INFLUENCE, weighted, largest);
  }

  static Stream<List<Paper>> extremes() {
    long huge = Row.SCALE * 1_000_000;
    List<Paper> oneHuge = new ArrayList<>(Collections.nCopies(300, Paper.of(0.01)));
    oneHuge.add(new Paper(2020, Paper.countries("GB JP"), 0, huge, 100 * Row.SCALE));
    List<Paper> tiny =
        List.of(
            new Paper(2020, Paper.countries("GB JP"), 0, 1, 1),
            new Paper(2020, Paper.countries("GB JP US"), 0, 0, 1));
    return Stream.of(
        List.of(),
        List.of(Paper.of(0)),
        List.of(Paper.of(1)),
        List.of(Paper.withoutFwci()),
        Collections.nCopies(2, Paper.of(0)),
        Collections.nCopies(500, Paper.of(0)),
        Collections.nCopies(500, Paper.of(1.37)),
        Collections.nCopies(3, new Paper(2020, Paper.countries("GB JP"), 0, huge, Row.SCALE)),
        Collections.nCopies(
            7, new Paper(2020, Paper.countries("GB JP"), 0, 1_234_567_890_123_457L, Row.SCALE)),
        oneHuge,
        tiny);
  }

  /**
   * A quantity refuses what is not finite, so that computing it is the test; its ends are looked
   * at.
   */
  @ParameterizedTest
  @MethodSource("extremes")
  void whateverTheSetNoCellIsInfinite(List<Paper> papers) {
    List<Evidence> countings = List.of(Fixture.full(papers), Fixture.fractional(papers, "GB JP"));
    for (Evidence evidence : countings) {
      Evidence resampled = evidence.resampled(Optional.of(new Resampling(100, 1)));
      IndicatorContractTest.ofOneSet()
          .map(indicator -> indicator.of(resampled))
          .forEach(DistributionPropertyTest::assertFinite);
    }
  }

  private static void assertFinite(Value value) {
    if (value instanceof Value.Quantity quantity) {
      assertThat(quantity.number()).isFinite();
      Optional<Interval> interval = quantity.interval();
      interval.ifPresent(
          ends -> {
            assertThat(ends.low()).isFinite();
            assertThat(ends.high()).isFinite().isGreaterThanOrEqualTo(ends.low());
          });
    }
  }
}
