package colab.indicator;

import static colab.indicator.Fixture.assertMissing;
import static colab.indicator.Fixture.assertNumber;
import static colab.indicator.ImpactIndicators.CITATIONS;
import static colab.indicator.ImpactIndicators.CITATIONS_PER_PUBLICATION;
import static colab.indicator.ImpactIndicators.CITED_SHARE;
import static colab.indicator.ImpactIndicators.FWCI;
import static colab.indicator.ImpactIndicators.FWCI_MEDIAN;
import static colab.indicator.ImpactIndicators.N_FWCI;
import static colab.indicator.ImpactIndicators.TOP_1;
import static colab.indicator.ImpactIndicators.TOP_10;
import static colab.indicator.ImpactIndicators.TOP_25;
import static colab.indicator.ImpactIndicators.TOP_5;
import static org.assertj.core.api.Assertions.assertThat;

import colab.corpus.Row;
import colab.table.Value;
import colab.tally.Measure;
import colab.tally.Printed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of the methods page, M9, M13, M22 and M30. */
class ImpactIndicatorsTest {

  @ParameterizedTest
  @CsvSource({"GB,1.738636", "JP,1.427922", "US,1.835455", "GB JP,2.427273", "'',1.000000"})
  void fwciIsTheMeanOfRatios(String countries, double expected) {
    assertNumber(FWCI.of(Fixture.full(Fixture.with(countries))), expected);
  }

  @ParameterizedTest
  @CsvSource({"GB,1.103646", "JP,0.759016"})
  void fractionalFwciWeighsByCountryShare(String country, double expected) {
    assertNumber(FWCI.of(Fixture.fractional(Fixture.with(country), country)), expected);
  }

  @Test
  void fractionalFwciOfAllCountriesWeighsToTheWorldsOne() {
    double sum = 0;
    for (String country : List.of("GB", "JP", "US", "FR", "DE")) {
      Evidence evidence = Fixture.fractional(Fixture.with(country), country);
      sum +=
          Fixture.number(OutputIndicators.OUTPUT.of(evidence)) * Fixture.number(FWCI.of(evidence));
    }
    assertThat(sum / 12).isCloseTo(1, org.assertj.core.api.Assertions.within(1e-6));
  }

  @Test
  void missingFwciIsLeftOutOfTheMeanAndNeverZero() {
    List<Paper> withP16 = new ArrayList<>(Fixture.with("GB JP"));
    withP16.add(Paper.withoutFwci());
    assertNumber(FWCI.of(Fixture.full(withP16)), 2.427273);
    assertThat(N_FWCI.of(Fixture.full(withP16))).isEqualTo(Value.count(4));
    assertNumber(FWCI_MEDIAN.of(Fixture.full(withP16)), 1.540909);
    assertMissing(FWCI.of(Fixture.full(List.of(Paper.withoutFwci()))));
    assertMissing(FWCI_MEDIAN.of(Fixture.full(List.of(Paper.withoutFwci()))));
  }

  @Test
  void theMedianIsTheMiddleOrHalfwayBetweenTheTwo() {
    assertNumber(FWCI_MEDIAN.of(Fixture.full(Fixture.with("GB JP"))), 1.540909);
    assertNumber(FWCI_MEDIAN.of(Fixture.full(List.of(Paper.of(9), Paper.of(0.5), Paper.of(1)))), 1);
    assertNumber(FWCI_MEDIAN.of(Fixture.full(List.of(Paper.of(0.01), Paper.of(0.02)))), 0.015);
    assertMissing(FWCI_MEDIAN.of(Fixture.fractional(Fixture.with("GB JP"), "GB JP")));
  }

  @ParameterizedTest
  @CsvSource({
    "GB,73,12.166667,100.000000",
    "JP,70,10.000000,85.714286",
    "GB JP,68,17.000000,100.000000",
    "'',84,7.000000,83.333333"
  })
  void citationsTheirMeanAndTheShareThatIsCited(
      String countries, long sum, double mean, double cited) {
    Evidence evidence = Fixture.full(Fixture.with(countries));
    assertThat(CITATIONS.of(evidence)).isEqualTo(Value.count(sum));
    assertNumber(CITATIONS_PER_PUBLICATION.of(evidence), mean);
    assertNumber(CITED_SHARE.of(evidence), cited);
  }

  @Test
  void unknownCitationsAreNotZeroCitations() {
    Evidence unknown = Fixture.full(List.of(Paper.withoutFwci()));
    assertMissing(CITATIONS.of(unknown));
    assertMissing(CITATIONS_PER_PUBLICATION.of(unknown));
    assertMissing(CITED_SHARE.of(unknown));
    Evidence half = Fixture.full(List.of(Paper.withoutFwci(), Paper.of(1)));
    assertNumber(CITATIONS_PER_PUBLICATION.of(half), 1);
    assertNumber(CITED_SHARE.of(half), 100);
  }

  @Test
  void fractionalCitationsNeedNotBeWhole() {
    // P01 and P09 count 1, P04 two thirds, P10 two fifths: 10 + 6 + 8 + 16, over 3.066667
    Evidence pair = Fixture.fractional(Fixture.with("GB JP"), "GB JP");
    assertNumber(CITATIONS.of(pair), 40);
    assertNumber(CITATIONS_PER_PUBLICATION.of(pair), 13.043478);
    assertNumber(
        CITATIONS.of(Fixture.fractional(Fixture.with("GB"), "GB")),
        10 / 2.0 + 2 + 12 / 3.0 + 3 / 2.0 + 6 / 2.0 + 40 / 5.0);
  }

  @Test
  void topSharesIncludeThePercentileItselfAndLeaveOutTheUnknown() {
    List<Paper> papers =
        new ArrayList<>(List.of(at(1), at(5), at(10), at(10.000001), at(25), at(100)));
    papers.add(Paper.withoutFwci());
    Evidence six = Fixture.full(papers);
    assertNumber(TOP_1.of(six), 100 / 6.0);
    assertNumber(TOP_5.of(six), 200 / 6.0);
    assertNumber(TOP_10.of(six), 300 / 6.0);
    assertNumber(TOP_25.of(six), 500 / 6.0);
    assertNumber(ImpactIndicators.WEIGHTED_TOP_1.of(six), 100 / 6.0);
    assertNumber(ImpactIndicators.WEIGHTED_TOP_5.of(six), 200 / 6.0);
    assertNumber(ImpactIndicators.WEIGHTED_TOP_10.of(six), 300 / 6.0);
    assertNumber(ImpactIndicators.WEIGHTED_TOP_25.of(six), 500 / 6.0);
  }

  private static Paper at(double percentile) {
    return new Paper(
        2020, Paper.countries("GB JP"), 1, Row.SCALE, Math.round(percentile * Row.SCALE));
  }

  @ParameterizedTest
  @CsvSource({"1,TOO_FEW", "9,TOO_FEW", "10,RED", "49,RED", "50,AMBER", "199,AMBER", "200,NONE"})
  void aMeanIsFlaggedByHowManyStandBehindIt(int number, Value.Caution caution) {
    List<Paper> papers = new ArrayList<>(Collections.nCopies(number, Paper.of(1)));
    papers.add(Paper.withoutFwci());
    assertThat(((Value.Quantity) FWCI.of(Fixture.full(papers))).caution()).isEqualTo(caution);
  }

  @Test
  void aPrintedCellGivesItsMeanAndSaysWhatNeedsPublications() {
    Evidence printed =
        Evidence.of(new Printed(OptionalLong.of(20_342), Map.of(Measure.FWCI, 3.31), Map.of()));
    assertThat(FWCI.of(printed.resampled(java.util.Optional.of(Resampling.ROW))))
        .isEqualTo(Value.quantity(3.31));
    Value needs = Value.missing("needs publications: this export is already counted");
    assertThat(FWCI_MEDIAN.of(printed)).isEqualTo(needs);
    assertThat(N_FWCI.of(printed)).isEqualTo(needs);
    assertThat(CITATIONS.of(printed)).isEqualTo(needs);
    assertThat(TOP_10.of(printed)).isEqualTo(needs);
    assertThat(OutputIndicators.INTERNATIONAL_SHARE.of(printed)).isEqualTo(needs);
    assertThat(OutputIndicators.OUTPUT.of(printed)).isEqualTo(Value.count(20_342));
  }
}
