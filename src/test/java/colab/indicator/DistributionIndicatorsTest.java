package colab.indicator;

import static colab.indicator.DistributionIndicators.EFFECTIVE_NUMBER;
import static colab.indicator.DistributionIndicators.GINI;
import static colab.indicator.DistributionIndicators.INFLUENCE;
import static colab.indicator.DistributionIndicators.SKEWNESS;
import static colab.indicator.DistributionIndicators.STANDARD_DEVIATION;
import static colab.indicator.DistributionIndicators.STANDARD_ERROR;
import static colab.indicator.DistributionIndicators.TOP_ONE_PER_CENT;
import static colab.indicator.DistributionIndicators.TOP_PUBLICATION;
import static colab.indicator.DistributionIndicators.TRIMMED;
import static colab.indicator.DistributionIndicators.WINSORISED;
import static colab.indicator.Fixture.assertMissing;
import static colab.indicator.Fixture.assertNumber;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of the methods page, M13, M16 to M18 and M31, on fixture F1 and its ten values. */
class DistributionIndicatorsTest {
  private static final double[] TEN = {0, 0, .2, .4, .5, .8, 1, 1.5, 3, 60};

  private static Evidence pair() {
    return Fixture.full(Fixture.with("GB JP"));
  }

  private static List<Paper> papers(double... fwci) {
    return Arrays.stream(fwci).mapToObj(Paper::of).toList();
  }

  private static Evidence ten() {
    return Fixture.full(papers(TEN));
  }

  private static long[] parts(double... fwci) {
    return Fixture.tally(papers(fwci)).values().orElseThrow();
  }

  private static void assertPart(Value percent, double part) {
    assertThat(Fixture.number(percent) / 100).isCloseTo(part, within(1e-6));
  }

  @Test
  void theSpreadOfThePairIsThatOfTheMethodsPage() {
    assertNumber(STANDARD_DEVIATION.of(pair()), 2.225361);
    assertNumber(STANDARD_ERROR.of(pair()), 1.112680);
    assertNumber(SKEWNESS.of(pair()), 1.076229);
    assertNumber(GINI.of(pair()), 0.382022);
    assertNumber(STANDARD_ERROR.of(ten()), 5.924585);
  }

  @Test
  void trimmedAndWinsorisedMeansAreThoseOfTheMethodsPage() {
    long[] pair = Fixture.tally(Fixture.with("GB JP")).values().orElseThrow();
    assertThat(Trimming.trimmed(pair, 1)).isCloseTo(1.540909, within(1e-6));
    assertNumber(TRIMMED.of(ten()), 0.925);
    assertNumber(WINSORISED.of(ten()), 1.04);
    assertNumber(ImpactIndicators.FWCI.of(ten()), 6.74);
    assertNumber(ImpactIndicators.FWCI_MEDIAN.of(ten()), 0.65);
  }

  @Test
  void ofFewerThanTenNothingIsTrimmed() {
    assertNumber(TRIMMED.of(pair()), 2.427273);
    assertNumber(WINSORISED.of(pair()), 2.427273);
    assertThat(Trimming.trimmed(parts(1, 2, 3, 4, 50), 2)).isEqualTo(3);
    assertThat(Trimming.winsorised(parts(1, 2, 3, 4, 50), 2)).isEqualTo(3);
  }

  @Test
  void theInfluenceIsThatOfTheLargestOfThePair() {
    assertNumber(INFLUENCE.of(pair()), 1.1);
    assertNumber(INFLUENCE.of(ten()), (60 - 6.74) / 9);
  }

  @Test
  void theLowestMayMoveTheMeanMost() {
    assertNumber(INFLUENCE.of(Fixture.full(papers(0, 2, 2, 2))), -0.5);
  }

  /** M17: the mean less the mean without each, of which the largest is told. */
  @ParameterizedTest
  @CsvSource({"0,-0.354545", "1,-0.236364", "2,-0.509091", "3,1.1"})
  void leavingEachOfThePairOutMovesTheMeanAsInTheMethodsPage(int left, double moved) {
    List<Paper> others = new ArrayList<>(Fixture.with("GB JP"));
    others.remove(left);
    double without = Fixture.number(ImpactIndicators.FWCI.of(Fixture.full(others)));
    assertThat(2.427273 - without).isCloseTo(moved, within(2e-6));
    assertThat(Fixture.number(INFLUENCE.of(pair()))).isGreaterThanOrEqualTo(Math.abs(moved) - 1e-6);
  }

  @Test
  void whatTheLargestHoldIsThatOfTheMethodsPage() {
    assertPart(TOP_PUBLICATION.of(pair()), 0.589888);
    assertPart(TOP_PUBLICATION.of(ten()), 0.890208);
    assertPart(TOP_ONE_PER_CENT.of(ten()), 0.890208);
    assertNumber(EFFECTIVE_NUMBER.of(ten()), 1.257219);
    double[] many = new double[250];
    Arrays.fill(many, 1);
    many[7] = 20;
    many[8] = 30;
    assertNumber(TOP_PUBLICATION.of(Fixture.full(papers(many))), 100 * 30 / 298.0);
    assertNumber(TOP_ONE_PER_CENT.of(Fixture.full(papers(many))), 100 * 50 / 298.0);
  }

  /** M31, with P14 and P15 left out. */
  @Test
  void theHirschIndexIsThatOfTheMethodsPage() {
    assertThat(ImpactIndicators.H_INDEX.of(Fixture.full(Fixture.with("GB"))))
        .isEqualTo(Value.count(4));
    assertThat(ImpactIndicators.H_INDEX.of(Fixture.full(Fixture.with("JP"))))
        .isEqualTo(Value.count(4));
    assertThat(ImpactIndicators.H_INDEX.of(pair())).isEqualTo(Value.count(4));
    assertThat(ImpactIndicators.H_INDEX.of(Fixture.full(Fixture.F1))).isEqualTo(Value.count(5));
    assertThat(ImpactIndicators.H_INDEX.of(Fixture.full(Fixture.F1.subList(10, 11))))
        .isEqualTo(Value.count(0));
  }

  /** M20 gives the linearised standard error of Japan's author-fractional mean. */
  @Test
  void theStandardErrorOfAWeightedMeanIsThatOfTheMethodsPage() {
    double[][] parts = {
      {1 / 2.0, 0}, {1, 2}, {1 / 3.0, 3}, {1, 4}, {1 / 2.0, 8}, {1 / 6.0, 9}, {1 / 2.0, 11}
    };
    List<Stratum> japan = new ArrayList<>();
    for (double[] part : parts) {
      Paper paper = Fixture.F1.get((int) part[1]);
      japan.add(new Stratum(part[0], Fixture.tally(List.of(paper))));
    }
    assertNumber(ImpactIndicators.FWCI.of(Evidence.of(japan)), 0.717614);
    assertNumber(STANDARD_ERROR.of(Evidence.of(japan)), 0.367717);
  }

  @Test
  void whatHangsOnSumsIsKnownInFractionalCountingAndWhatHangsOnOrderIsNot() {
    Evidence weighted = Fixture.fractional(Fixture.with("GB JP"), "GB JP");
    // contributions 1.363636, 0.9, 2/3 x 1.718182 = 1.145455, 2/5 x 5.727273 = 2.290909
    assertPart(TOP_PUBLICATION.of(weighted), 2.290909 / 5.7);
    assertPart(TOP_ONE_PER_CENT.of(weighted), 2.290909 / 5.7);
    assertNumber(EFFECTIVE_NUMBER.of(weighted), 5.7 * 5.7 / 9.229835);
    // 2/5 x (5.727273 - 5.7 / 3.066667) / (3.066667 - 2/5)
    assertNumber(INFLUENCE.of(weighted), 0.580286);
    List.of(STANDARD_DEVIATION, SKEWNESS, GINI, TRIMMED, WINSORISED)
        .forEach(
            indicator ->
                assertThat(indicator.of(weighted))
                    .isEqualTo(Value.blank("is of whole publications: use full counting")));
    assertMissing(ImpactIndicators.H_INDEX.of(weighted));
  }

  @Test
  void onePublicationHasNoSpreadAndHoldsAll() {
    Evidence one = Fixture.full(papers(3));
    List.of(STANDARD_DEVIATION, STANDARD_ERROR, SKEWNESS, INFLUENCE)
        .forEach(indicator -> assertMissing(indicator.of(one)));
    assertNumber(GINI.of(one), 0);
    assertNumber(TOP_PUBLICATION.of(one), 100);
    assertNumber(EFFECTIVE_NUMBER.of(one), 1);
  }

  @Test
  void equalPublicationsHaveNoSkewnessAndPublicationsWithoutCitationsNoSumToHold() {
    Evidence equal = Fixture.full(papers(0.1, 0.1, 0.1));
    assertNumber(STANDARD_DEVIATION.of(equal), 0);
    assertMissing(SKEWNESS.of(equal));
    assertNumber(GINI.of(equal), 0);
    assertNumber(INFLUENCE.of(equal), 0);
    Evidence zero = Fixture.full(Collections.nCopies(5, Paper.of(0)));
    List.of(GINI, TOP_PUBLICATION, TOP_ONE_PER_CENT, EFFECTIVE_NUMBER, SKEWNESS)
        .forEach(indicator -> assertMissing(indicator.of(zero)));
  }

  /** R 4.3: qbinom(0.025, n, 0.5) is 0 for 5, 1 for 6, 2 for 10, 6 for 20 and 40 for 100. */
  @ParameterizedTest
  @CsvSource({"6,1,6", "10,2,9", "20,6,15", "100,40,61"})
  void theIntervalOfAMedianGoesFromOneOfTheValuesToAnother(int n, double low, double high) {
    List<Paper> papers = new ArrayList<>();
    for (int i = 1; i <= n; i++) {
      papers.add(Paper.of(i));
    }
    assertThat(interval(ImpactIndicators.FWCI_MEDIAN, papers)).contains(new Interval(low, high));
  }

  @Test
  void fewerThanSixHaveNoIntervalOfTheMedian() {
    assertThat(interval(ImpactIndicators.FWCI_MEDIAN, papers(1, 2, 3, 4, 5))).isEmpty();
  }

  private static Optional<Interval> interval(Indicator indicator, List<Paper> papers) {
    Value value =
        indicator.of(Fixture.full(papers).resampled(Optional.of(new Resampling(2_000, 1))));
    return ((Value.Quantity) value).interval();
  }

  /** M31: 6 of 8, 5 of 6, 1 of 4. */
  @ParameterizedTest
  @CsvSource({"6,8,40.9275,92.8521", "5,6,43.6497,96.9947", "1,4,4.5587,69.9358"})
  void sharesHaveTheIntervalOfTheMethodsPage(int cited, int of, double low, double high) {
    List<Paper> papers = new ArrayList<>();
    for (int i = 0; i < of; i++) {
      papers.add(
          new Paper(
              2020,
              Paper.countries("JP"),
              i < cited ? 3 : 0,
              Row.SCALE,
              (i < cited ? 10 : 11) * Row.SCALE));
    }
    for (Indicator share : List.of(ImpactIndicators.CITED_SHARE, ImpactIndicators.TOP_10)) {
      Interval found = interval(share, papers).orElseThrow();
      assertThat(found.low()).isCloseTo(low, within(1e-4));
      assertThat(found.high()).isCloseTo(high, within(1e-4));
    }
  }

  @Test
  void sharesHaveTheirIntervalWithoutAnyResamplesAndInFractionalCountingNone() {
    Value plain = ImpactIndicators.CITED_SHARE.of(pair());
    assertThat(plain)
        .isEqualTo(ImpactIndicators.CITED_SHARE.of(pair().resampled(Optional.of(Resampling.ROW))));
    assertThat(((Value.Quantity) plain).interval()).isPresent();
    Value weighted =
        ImpactIndicators.CITED_SHARE.of(
            Fixture.fractional(Fixture.with("GB JP"), "GB JP")
                .resampled(Optional.of(Resampling.ROW)));
    assertThat(((Value.Quantity) weighted).interval()).isEmpty();
  }
}
