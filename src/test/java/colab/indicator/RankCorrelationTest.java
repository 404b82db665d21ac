package colab.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RankCorrelationTest {

  /** 1 - 6 sum(d^2) / (n (n^2 - 1)) with d = 0, 1, 1, 0, 0: 1 - 12/120. */
  @Test
  void isOneLessTheSquaredDifferencesOfRanks() {
    assertThat(RankCorrelation.of(new double[] {1, 2, 3, 4, 5}, new double[] {10, 30, 20, 40, 50}))
        .isCloseTo(0.9, within(1e-12));
  }

  @Test
  void isZeroForFewPairsAndForNoOrder() {
    assertThat(RankCorrelation.of(new double[] {1, 2, 3}, new double[] {1, 2, 3})).isZero();
    assertThat(RankCorrelation.of(new double[] {1, 1, 1, 1}, new double[] {1, 2, 3, 4})).isZero();
  }
}
