package colab.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Values of the methods page, M17, M18 and M38. */
class RankingAndConcentrationTest {

  private static Optional<Concentration> of(double... values) {
    return Concentration.of(Fixture.full(Arrays.stream(values).mapToObj(Paper::of).toList()));
  }

  @Test
  void equalsShareARankAndTheNextIsOneMoreThanAreAhead() {
    Ranking ranking = new Ranking(10, 7, 5, 7);
    assertThat(new long[] {ranking.of(10), ranking.of(7), ranking.of(7), ranking.of(5)})
        .containsExactly(1, 2, 2, 4);
  }

  @Test
  void partnersOfF1HaveTheRanksOfTheMethodsPage() {
    Ranking japan = new Ranking(4, 2, 2, 1);
    assertThat(new long[] {japan.of(4), japan.of(2), japan.of(1)}).containsExactly(1, 2, 4);
    Ranking britain = new Ranking(4, 3, 1, 1);
    assertThat(new long[] {britain.of(4), britain.of(3), britain.of(1)}).containsExactly(1, 2, 3);
  }

  @Test
  void aNumberThatIsNotRankedHasTheRankItWouldHave() {
    assertThat(new Ranking(10, 7, 5).of(8)).isEqualTo(2);
    assertThat(new Ranking().of(8)).isEqualTo(1);
  }

  @Test
  void theLargestOfFewPublicationsHoldsItsPartOfTheSum() {
    Concentration pair = of(1.363636, 1.718182, 0.900000, 5.727273).orElseThrow();
    assertThat(pair.publications()).isEqualTo(1);
    assertThat(pair.sharePercent() / 100).isCloseTo(0.589888, within(1e-6));
    Concentration ten = of(0, 0, .2, .4, .5, .8, 1, 1.5, 3, 60).orElseThrow();
    assertThat(ten.sharePercent() / 100).isCloseTo(0.890208, within(1e-6));
  }

  @Test
  void theTopIsTheHundredthPartRoundedDownAndAtLeastOne() {
    double[] values = new double[299];
    Arrays.fill(values, 1);
    assertThat(of(values).orElseThrow()).isEqualTo(new Concentration(2, 299, 200 / 299.0));
    assertThat(of(Arrays.copyOf(values, 99)).orElseThrow().publications()).isEqualTo(1);
    assertThat(of(Arrays.copyOf(values, 200)).orElseThrow().publications()).isEqualTo(2);
  }

  @Test
  void inFractionalCountingEachHoldsItsWeightedPart() {
    // 2/5 x 5.727273 of 5.7
    Concentration pair =
        Concentration.of(Fixture.fractional(Fixture.with("GB JP"), "GB JP")).orElseThrow();
    assertThat(pair.publications()).isEqualTo(1);
    assertThat(pair.sharePercent() / 100).isCloseTo(2.290909 / 5.7, within(1e-6));
  }

  @Test
  void nothingIsHeldOfASumOfZero() {
    assertThat(of(0, 0, 0)).isEmpty();
    assertThat(of()).isEmpty();
  }

  @Test
  void oneOfAllEqualHoldsItsEqualPart() {
    assertThat(of(2, 2, 2, 2).orElseThrow().sharePercent()).isEqualTo(25);
  }
}
