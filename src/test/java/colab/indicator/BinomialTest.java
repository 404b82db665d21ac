package colab.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinomialTest {
  private static final int ROUNDS = 200_000;

  /** Both ways of drawing, both halves of the chances; chi-square against exact probabilities. */
  @ParameterizedTest
  @CsvSource({
    "20,1,2",
    "20,1,10",
    "20,9,10",
    "1000,1,1000",
    "1000,1,101",
    "1000,1,99",
    "1000,7,10",
    "1000000,65,1000000",
    "1000000,1,3",
    "24871,2488,24871"
  })
  void everyNumberOfHitsIsAsFrequentAsItsProbability(int draws, int hitting, int among) {
    Dice dice = Dice.of(5, draws + hitting);
    int[] found = new int[draws + 1];
    for (int i = 0; i < ROUNDS; i++) {
      found[Binomial.hits(dice, draws, hitting, among)]++;
    }
    BinomialDistribution exact = new BinomialDistribution(draws, (double) hitting / among);
    double distance = 0;
    int cells = 0;
    double expected = 0;
    long observed = 0;
    int first = Math.max(0, exact.inverseCumulativeProbability(1e-9) - 1);
    int last = Math.min(draws, exact.inverseCumulativeProbability(1 - 1e-9) + 1);
    for (int k = first; k <= last; k++) {
      expected += ROUNDS * exact.probability(k);
      observed += found[k];
      if (expected >= 20 && k < last) {
        distance += (observed - expected) * (observed - expected) / expected;
        cells++;
        expected = 0;
        observed = 0;
      }
    }
    assertThat(distance)
        .isLessThan(new ChiSquaredDistribution(cells - 1.0).inverseCumulativeProbability(0.9999));
  }

  @Test
  void whereAllHitAllDrawsDoAndWithoutDrawsNone() {
    Dice dice = Dice.of(1, 1);
    assertThat(Binomial.hits(dice, 7, 3, 3)).isEqualTo(7);
    assertThat(Binomial.hits(dice, 0, 3, 5)).isZero();
  }

  @Test
  void theUniformNumbersFillTheIntervalAndNeverReachItsEnds() {
    Dice dice = Dice.of(1, 2);
    double sum = 0;
    for (int i = 0; i < ROUNDS; i++) {
      double number = dice.uniform();
      assertThat(number).isStrictlyBetween(0.0, 1.0);
      sum += number;
    }
    assertThat(sum / ROUNDS).isCloseTo(0.5, within(0.004));
  }
}
