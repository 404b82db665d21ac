package colab.indicator;

import static colab.indicator.Fixture.assertMissing;
import static colab.indicator.Fixture.assertNumber;
import static colab.indicator.Fixture.number;
import static org.assertj.core.api.Assertions.assertThat;

import colab.table.Interval;
import colab.table.Value;
import colab.tally.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Worked values of sections 8 and 12 of the methods page. */
class AffinityIndicatorsTest {
  /** The page's test: 200 together of 1,000 and 800, in 10,000. */
  private static final Affinity TEST = new Affinity(200, 1_000, 800, 10_000);

  private static double count(String countries) {
    return Fixture.with(countries).size();
  }

  private static double international(String countries) {
    return Fixture.with(countries).stream().filter(p -> p.countries().size() > 1).count();
  }

  private static double links(String country) {
    return Fixture.with(country).stream().mapToDouble(p -> p.countries().size() - 1).sum();
  }

  private static double allLinks() {
    return Fixture.F1.stream()
        .mapToDouble(p -> p.countries().size() * (p.countries().size() - 1) / 2.0)
        .sum();
  }

  private static Affinity byLinks(String one, String other) {
    return new Affinity(count(one + " " + other), links(one), links(other), allLinks());
  }

  private static Affinity byInternational(String one, String other) {
    return new Affinity(
        count(one + " " + other), international(one), international(other), international(""));
  }

  private static Affinity byPublications(String one, String other) {
    return new Affinity(count(one + " " + other), count(one), count(other), count(""));
  }

  @Test
  void theBasesOfF1AreThoseOfThePage() {
    assertThat(byLinks("GB", "JP")).isEqualTo(new Affinity(4, 9, 9, 18));
    assertThat(byInternational("GB", "JP")).isEqualTo(new Affinity(4, 5, 5, 7));
    assertThat(byPublications("GB", "JP")).isEqualTo(new Affinity(4, 6, 7, 12));
  }

  @Test
  void similaritiesOfF1() {
    Affinity all = byPublications("GB", "JP");
    assertNumber(AffinityIndicators.SALTON.of(all), 0.617213);
    assertNumber(AffinityIndicators.JACCARD.of(all), 0.444444);
    assertNumber(AffinityIndicators.INCLUSION.of(all), 0.666667);
    assertNumber(AffinityIndicators.OBSERVED.of(all), 1.142857);
  }

  @Test
  void associationTakesTwiceTheLinksAndNotOnce() {
    assertNumber(AffinityIndicators.ASSOCIATION.of(byLinks("GB", "JP")), 1.777778);
    assertNumber(AffinityIndicators.OBSERVED.of(byLinks("GB", "JP")), 0.888889);
  }

  @Test
  void ofInternationalPublicationsItIsTheCollaborationIndex() {
    assertNumber(AffinityIndicators.OBSERVED.of(byInternational("GB", "JP")), 1.120000);
    Evidence evidence = evidence(byInternational("GB", "JP"));
    assertThat(number(CollaborationIndicators.INDEX.of(evidence)))
        .isEqualTo(number(AffinityIndicators.OBSERVED.of(evidence)));
  }

  @Test
  void relativeIntensityOfF1OnBothBases() {
    assertNumber(AffinityIndicators.RIC.of(byLinks("GB", "JP")), 0.800000);
    assertNumber(AffinityIndicators.RIC.of(byLinks("GB", "US")), 0.600000);
    assertNumber(AffinityIndicators.RIC.of(byLinks("US", "GB")), 0.625000);
    assertNumber(AffinityIndicators.RIC.of(byInternational("GB", "JP")), 1.600000);
    assertNumber(AffinityIndicators.RIC.of(byInternational("GB", "US")), 1.200000);
    assertNumber(AffinityIndicators.RIC.of(byInternational("US", "GB")), 1.125000);
  }

  @Test
  void thePagesTestOfAThousandAndEightHundred() {
    assertNumber(AffinityIndicators.RIC.of(TEST), 3.000000);
    assertNumber(AffinityIndicators.RIC.of(TEST.turned()), 2.875000);
    assertNumber(AffinityIndicators.ODDS_RATIO.of(TEST), 3.500000);
    assertNumber(AffinityIndicators.ODDS_RATIO.of(TEST.turned()), 3.500000);
    assertNumber(AffinityIndicators.OBSERVED.of(TEST), 2.500000);
    assertNumber(AffinityIndicators.SALTON.of(TEST), 0.223607);
    assertNumber(AffinityIndicators.JACCARD.of(TEST), 0.125000);
    assertInterval(AffinityIndicators.RIC.of(TEST), 2.592247, 3.471891);
    assertInterval(AffinityIndicators.ODDS_RATIO.of(TEST), 2.936057, 4.172262);
  }

  private static void assertInterval(Value value, double low, double high) {
    Interval interval = ((Value.Quantity) value).interval().orElseThrow();
    assertThat(interval.low()).isCloseTo(low, within(1e-6));
    assertThat(interval.high()).isCloseTo(high, within(1e-6));
  }

  @Test
  void theSlidesOfJapanAndTheUk() {
    Affinity slides = new Affinity(22_984, 678_778, 1_096_865, 10_000_000);
    assertNumber(AffinityIndicators.SALTON.of(slides), 0.026637);
    assertNumber(AffinityIndicators.JACCARD.of(slides), 0.013114);
    assertNumber(AffinityIndicators.INCLUSION.of(slides), 0.033861);
  }

  @Test
  void whoHasNobodyElseHasNoRelativeIntensity() {
    Affinity only = new Affinity(5, 20, 5, 100);
    assertThat(AffinityIndicators.RIC.of(only))
        .isEqualTo(Value.missing("the other collaborates only with this one"));
    assertMissing(AffinityIndicators.ODDS_RATIO.of(only));
    assertNumber(AffinityIndicators.RIC.of(only.turned()), 1 / (15.0 / 95));
    assertNumber(AffinityIndicators.INCLUSION.of(only), 1);
  }

  @Test
  void nothingTogetherIsZeroWithoutInterval() {
    Value none = AffinityIndicators.RIC.of(new Affinity(0, 10, 10, 100));
    assertThat(none).isEqualTo(Value.quantity(0));
    assertThat(AffinityIndicators.ODDS_RATIO.of(new Affinity(0, 10, 10, 100)))
        .isEqualTo(Value.quantity(0));
  }

  @Test
  void whatCannotBeIsMissing() {
    for (AffinityIndicators indicator : AffinityIndicators.values()) {
      assertMissing(indicator.of(new Affinity(0, 0, 10, 100)));
      assertMissing(indicator.of(new Affinity(11, 10, 20, 100)));
      assertMissing(indicator.of(new Affinity(5, 10, 200, 100)));
      assertMissing(indicator.of(new Affinity(5, 80, 90, 100)));
    }
  }

  @Test
  void relativeIntensityRisesWithWhatIsTogether() {
    // invariant 11
    double before = 0;
    for (int together = 1; together < 800; together++) {
      double now = number(AffinityIndicators.RIC.of(new Affinity(together, 1_000, 800, 10_000)));
      assertThat(now).isGreaterThan(before);
      before = now;
    }
  }

  @Test
  void itIsTheSameComputedFromPublicationsOneByOne() {
    Random dice = new Random(41);
    for (int round = 0; round < 200; round++) {
      List<Integer> publications = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        publications.add(1 + dice.nextInt(3) | dice.nextInt(2) << 2);
      }
      double both = publications.stream().filter(bits -> (bits & 3) == 3).count();
      double first = publications.stream().filter(bits -> (bits & 1) != 0).count();
      double second = publications.stream().filter(bits -> (bits & 2) != 0).count();
      double within = both / first;
      double outside =
          publications.stream().filter(bits -> (bits & 3) == 2).count()
              / (double) publications.stream().filter(bits -> (bits & 1) == 0).count();
      Value ric = AffinityIndicators.RIC.of(new Affinity(both, first, second, 60));
      assertThat(number(ric)).isCloseTo(within / outside, within(1e-12));
    }
  }

  private static Evidence evidence(Affinity affinity) {
    return Evidence.of(stratum(affinity.together()))
        .with(Role.HOME, stratum(affinity.first()))
        .with(Role.PARTNER, stratum(affinity.second()))
        .with(Role.WORLD, stratum(affinity.all()));
  }

  private static List<Stratum> stratum(double number) {
    return List.of(
        new Stratum(1, new Printed(OptionalLong.of(Math.round(number)), Map.of(), Map.of())));
  }

  private static org.assertj.core.data.Offset<Double> within(double offset) {
    return org.assertj.core.api.Assertions.within(offset);
  }
}
