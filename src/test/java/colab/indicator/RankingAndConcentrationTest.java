package colab.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import colab.corpus.Row;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Values of the methods page, M17, M18 and M38. */
class RankingAndConcentrationTest {

  private static long[] parts(double... values) {
    return Arrays.stream(values)
        .sorted()
        .mapToLong(value -> Math.round(value * Row.SCALE))
        .toArray();
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
    Concentration pair =
        Concentration.of(parts(1.363636, 1.718182, 0.900000, 5.727273)).orElseThrow();
    assertThat(pair.publications()).isEqualTo(1);
    assertThat(pair.sharePercent() / 100).isCloseTo(0.589888, within(1e-6));
    Concentration ten = Concentration.of(parts(0, 0, .2, .4, .5, .8, 1, 1.5, 3, 60)).orElseThrow();
    assertThat(ten.sharePercent() / 100).isCloseTo(0.890208, within(1e-6));
  }

  @Test
  void theTopIsTheHundredthPartRoundedDownAndAtLeastOne() {
    double[] values = new double[299];
    Arrays.fill(values, 1);
    assertThat(Concentration.of(parts(values)).orElseThrow())
        .isEqualTo(new Concentration(2, 200 / 299.0));
    assertThat(Concentration.of(parts(Arrays.copyOf(values, 99))).orElseThrow().publications())
        .isEqualTo(1);
    assertThat(Concentration.of(parts(Arrays.copyOf(values, 200))).orElseThrow().publications())
        .isEqualTo(2);
  }

  @Test
  void nothingIsHeldOfASumOfZero() {
    assertThat(Concentration.of(parts(0, 0, 0))).isEmpty();
    assertThat(Concentration.of(parts())).isEmpty();
  }

  @Test
  void oneOfAllEqualHoldsItsEqualPart() {
    assertThat(Concentration.of(parts(2, 2, 2, 2)).orElseThrow().sharePercent()).isEqualTo(25);
  }
}
