package colab.indicator;

import static colab.indicator.Fixture.assertMissing;
import static colab.indicator.Fixture.assertNumber;
import static colab.indicator.Fixture.series;
import static colab.indicator.GrowthIndicators.COMPOUND;
import static colab.indicator.GrowthIndicators.DOUBLING;
import static colab.indicator.GrowthIndicators.ENDPOINT;
import static colab.indicator.GrowthIndicators.FIT;
import static colab.indicator.GrowthIndicators.TREND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import colab.table.Interval;
import colab.table.Value;
import colab.tally.Printed;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Values of the methods page, M32 and M33. */
class GrowthIndicatorsTest {
  private static final Evidence FIVE = series(2017, 100, 110, 118, 131, 129);

  @Test
  void endpointAndCompoundGrowthLookAtTheFirstAndTheLastYear() {
    assertNumber(ENDPOINT.of(FIVE), 29);
    // 1.29 to the power of one in four years, not five
    assertThat(Fixture.number(COMPOUND.of(FIVE)) / 100).isCloseTo(0.065731, within(1e-6));
    assertThat(Fixture.number(COMPOUND.of(series(2017, 1000, 1, 1, 1, 1292))) / 100)
        .isCloseTo(0.066143, within(1e-6));
  }

  @Test
  void endpointGrowthHasTheIntervalOfTwoPoissonNumbers() {
    Interval interval = interval(ENDPOINT.of(FIVE));
    assertThat(interval.low() / 100).isCloseTo(-0.006475, within(1e-6));
    assertThat(interval.high() / 100).isCloseTo(0.674946, within(1e-6));
    assertThat(((Value.Quantity) ENDPOINT.of(series(2017, 5, 0))).interval()).isEmpty();
  }

  @Test
  void growthOfSharesOfPublicationsHasNoPoissonInterval() {
    TreeMap<Integer, List<Stratum>> halves = new TreeMap<>();
    FIVE.series()
        .forEach((year, all) -> halves.put(year, List.of(new Stratum(0.5, all.get(0).cell()))));
    Value.Quantity growth = (Value.Quantity) ENDPOINT.of(Evidence.ofSeries(halves));
    assertNumber(growth, 29);
    assertThat(growth.interval()).isEmpty();
  }

  private static Interval interval(Value value) {
    return ((Value.Quantity) value).interval().orElseThrow();
  }

  @Test
  void theTrendTellsItsFitAndItsYearsToDouble() {
    assertNumber(FIT.of(FIVE), 0.920324);
    assertNumber(DOUBLING.of(FIVE), 10.133710);
    assertMissing(FIT.of(series(2017, 5, 9)));
    assertMissing(FIT.of(series(2017, 5, 5, 5)));
    assertMissing(FIT.of(series(2017, 4, 0, 7, 9, 15)));
    assertMissing(DOUBLING.of(series(2017, 9, 7, 5)));
    assertMissing(DOUBLING.of(series(2017, 5, 5, 5)));
  }

  @Test
  void theTrendIsTheSlopeOfTheLogarithmWithItsInterval() {
    Value.Quantity trend = (Value.Quantity) TREND.of(FIVE);
    assertThat(Math.log1p(trend.number() / 100)).isCloseTo(0.068400, within(1e-6));
    assertThat(trend.number() / 100).isCloseTo(0.070794, within(1e-6));
    Interval interval = trend.interval().orElseThrow();
    assertThat(interval.low() / 100).isCloseTo(0.031920, within(1e-6));
    assertThat(interval.high() / 100).isCloseTo(0.111131, within(1e-6));
  }

  @Test
  void theTrendDoesNotCareWhichCenturyItIs() {
    Value early = TREND.of(series(1817, 100, 110, 118, 131, 129));
    assertThat(Fixture.number(early)).isCloseTo(Fixture.number(TREND.of(FIVE)), within(1e-9));
  }

  @Test
  void underFourYearsATrendHasNoInterval() {
    assertThat(((Value.Quantity) TREND.of(series(2017, 5, 6, 8))).interval()).isEmpty();
    assertThat(((Value.Quantity) TREND.of(series(2017, 5, 0, 8))).interval()).isEmpty();
    assertThat(((Value.Quantity) TREND.of(series(2017, 5, 6, 8, 9))).interval()).isPresent();
    assertNumber(TREND.of(series(2017, 5, 6)), 20);
  }

  @Test
  void withAYearOfNoOutputTheTrendIsAPoissonRegression() {
    int[] numbers = {4, 0, 7, 9, 15};
    double slope = poissonSlope(numbers);
    Value.Quantity trend = (Value.Quantity) TREND.of(series(2017, numbers));
    assertThat(trend.number()).isCloseTo(100 * Math.expm1(slope), within(1e-6));
    double error = 1.959963985 * Math.sqrt(slopeVariance(numbers, slope));
    assertThat(trend.interval().orElseThrow().low())
        .isCloseTo(100 * Math.expm1(slope - error), within(1e-6));
    assertThat(trend.interval().orElseThrow().high())
        .isCloseTo(100 * Math.expm1(slope + error), within(1e-6));
  }

  /**
   * The slope at which the fitted mean year is the observed one, by halving: the profile
   * likelihood's only root.
   */
  private static double poissonSlope(int... numbers) {
    double low = -20;
    double high = 20;
    for (int i = 0; i < 200; i++) {
      double middle = (low + high) / 2;
      if (excess(middle, numbers) > 0) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return low;
  }

  private static double excess(double slope, int... numbers) {
    double fitted = 0;
    double weights = 0;
    double observed = 0;
    double all = 0;
    for (int t = 0; t < numbers.length; t++) {
      fitted += t * Math.exp(slope * t);
      weights += Math.exp(slope * t);
      observed += (double) t * numbers[t];
      all += numbers[t];
    }
    return fitted / weights - observed / all;
  }

  /**
   * One over the number of publications times the variance of the year under the fitted weights.
   */
  private static double slopeVariance(int[] numbers, double slope) {
    double weights = 0;
    double first = 0;
    double second = 0;
    double all = 0;
    for (int t = 0; t < numbers.length; t++) {
      double weight = Math.exp(slope * t);
      weights += weight;
      first += t * weight;
      second += t * t * weight;
      all += numbers[t];
    }
    return 1 / (all * (second / weights - first / weights * first / weights));
  }

  @Test
  void aSteepSeriesWithZerosStillHasATrend() {
    int[] numbers = {0, 0, 0, 1, 0, 900};
    double rate = Fixture.number(TREND.of(series(2016, numbers)));
    assertThat(Math.log1p(rate / 100)).isCloseTo(poissonSlope(numbers), within(1e-6));
  }

  @Test
  void aSeriesThatMirrorsItselfHasNoTrend() {
    assertNumber(TREND.of(series(2017, 0, 5, 0)), 0);
    assertNumber(TREND.of(series(2017, 3, 0, 0, 3)), 0);
  }

  @Test
  void outputInTheFirstOrLastYearAloneHasNoTrend() {
    assertMissing(TREND.of(series(2017, 0, 0, 0, 0, 8)));
    assertMissing(TREND.of(series(2017, 8, 0, 0, 0, 0)));
    assertMissing(TREND.of(series(2017, 0, 8)));
    assertMissing(TREND.of(series(2017, 0, 0, 0)));
  }

  @Test
  void fromNothingGrowthIsUnknownAndToNothingItIsAllLost() {
    assertMissing(ENDPOINT.of(series(2017, 0, 5)));
    assertMissing(COMPOUND.of(series(2017, 0, 5)));
    assertNumber(ENDPOINT.of(series(2017, 5, 0)), -100);
    assertNumber(COMPOUND.of(series(2017, 5, 0)), -100);
  }

  @Test
  void growthNeedsTwoYears() {
    for (GrowthIndicators growth : GrowthIndicators.values()) {
      assertThat(growth.of(series(2017, 5)))
          .isEqualTo(Value.missing("growth needs two years or more"));
      assertMissing(growth.of(Evidence.ofSeries(new TreeMap<>())));
    }
  }

  @Test
  void aYearThatIsNotPrintedIsNamed() {
    TreeMap<Integer, List<Stratum>> years = new TreeMap<>(FIVE.series());
    years.put(2018, List.of(new Stratum(1, new Printed(OptionalLong.empty(), Map.of(), Map.of()))));
    assertThat(TREND.of(Evidence.ofSeries(years)))
        .isEqualTo(Value.missing("the export does not print the output of 2018"));
    assertThat(ENDPOINT.of(Evidence.ofSeries(years))).isEqualTo(ENDPOINT.of(FIVE));
    assertThat(COMPOUND.of(Evidence.ofSeries(years))).isEqualTo(COMPOUND.of(FIVE));
    years.put(2017, years.get(2018));
    assertThat(ENDPOINT.of(Evidence.ofSeries(years)))
        .isEqualTo(Value.missing("the export does not print the output of 2017"));
  }
}
