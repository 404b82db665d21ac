package colab.indicator.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** M42 and M43 on the methods page's three strata, and what holds of any. */
class StandardisedTest {
  private static final int[] EACH_ITS_OWN = {0, 1, 2};
  private static final Mix JOINT = mix(new double[] {60, 30, 10}, new double[] {4, 2, 1.5});
  private static final Mix OWN = mix(new double[] {200, 300, 500}, new double[] {1.6, 1.2, 1});

  private static Mix mix(double[] weights, double[] means) {
    double[] sums = new double[weights.length];
    Arrays.setAll(sums, k -> weights[k] * means[k]);
    return new Mix(weights, sums);
  }

  @Test
  void theThreeStrataHaveTheMethodsPagesValues() {
    Standardised found = new Standardised(JOINT, OWN, EACH_ITS_OWN);
    assertThat(JOINT.mean()).isCloseTo(3.15, within(1e-12));
    assertThat(OWN.mean()).isCloseTo(1.18, within(1e-12));
    assertThat(found.expected()).isCloseTo(1.42, within(1e-12));
    assertThat(found.ratio()).isCloseTo(2.218310, within(1e-6));
    assertThat(found.uncovered()).isZero();
    assertThat(found.mix()).isCloseTo(0.62, within(1e-12));
    assertThat(found.impact()).isCloseTo(1.35, within(1e-12));
    assertThat(found.impacts()).containsExactly(new double[] {.96, .24, .15}, within(1e-12));
    assertThat(found.centredMixes()).containsExactly(new double[] {.254, 0, .366}, within(1e-12));
    Standardised reversed = new Standardised(OWN, JOINT, EACH_ITS_OWN);
    assertThat(reversed.expected()).isCloseTo(2.15, within(1e-12));
  }

  @Test
  void anEmptyOwnStratumIsComparedWithTheOneAboveIt() {
    Mix joint = mix(new double[] {50, 50}, new double[] {3, 3});
    Mix own = mix(new double[] {100, 0}, new double[] {1.5, 0});
    Standardised found = new Standardised(joint, own, new int[] {0, 0});
    assertThat(found.uncovered()).isZero();
    assertThat(found.expected()).isCloseTo(1.5, within(1e-12));
    assertThat(found.mix() + found.impact()).isCloseTo(1.5, within(1e-12));
  }

  @Test
  void whatIsNotCoveredAtAllIsLeftOutOfTheExpectedMean() {
    Mix joint = mix(new double[] {75, 25}, new double[] {3, 10});
    Mix own = mix(new double[] {100, 0}, new double[] {1.5, 0});
    Standardised found = new Standardised(joint, own, new int[] {0, 1});
    assertThat(found.uncovered()).isCloseTo(0.25, within(1e-12));
    assertThat(found.expected()).isCloseTo(1.5, within(1e-12));
    assertThat(found.ratio()).isCloseTo(2, within(1e-12));
    assertThat(found.mix() + found.impact()).isCloseTo(joint.mean() - own.mean(), within(1e-12));
  }

  /** Invariant 9, with empty strata of either set, in areas that some lack altogether. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void mixAndImpactAreTheDifferenceAndTheirStrataAddUp(long seed) {
    Random dice = new Random(seed);
    int strata = 2 + dice.nextInt(60);
    int[] parents = dice.ints(strata, 0, 1 + strata / 4).toArray();
    Mix joint = random(dice, strata);
    Mix own = random(dice, strata);
    Standardised found = new Standardised(joint, own, parents);
    double difference = joint.mean() - own.mean();
    assertThat(found.mix() + found.impact()).isCloseTo(difference, within(1e-12));
    assertThat(Arrays.stream(found.centredMixes()).sum()).isCloseTo(found.mix(), within(1e-12));
    assertThat(Arrays.stream(found.impacts()).sum()).isCloseTo(found.impact(), within(1e-12));
  }

  private static Mix random(Random dice, int strata) {
    double[] weights = new double[strata];
    double[] means = new double[strata];
    for (int k = 0; k < strata; k++) {
      weights[k] = k > 0 && dice.nextInt(3) == 0 ? 0 : 1 + dice.nextInt(50);
      means[k] = dice.nextInt(4) == 0 ? 0 : 3 * dice.nextDouble();
    }
    return mix(weights, means);
  }

  @Test
  void equalMixesDifferInImpactOnly() {
    Mix joint = mix(new double[] {20, 30, 50}, new double[] {4, 2, 1.5});
    assertThat(new Standardised(joint, OWN, EACH_ITS_OWN).mix()).isCloseTo(0, within(1e-12));
  }
}
