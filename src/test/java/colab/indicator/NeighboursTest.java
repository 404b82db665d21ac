package colab.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Values of the methods page, M38. */
class NeighboursTest {
  @Test
  void germanyAndTheUnitedKingdomAreToldApartByWhatEachHasAlone() {
    Neighbours two = new Neighbours(12_000, 11_617);
    assertThat(two.z()).isCloseTo(2.492220, within(1e-6));
    assertThat(two.p()).isCloseTo(0.012695, within(1e-6));
    assertThat(two.areApart()).isTrue();
  }

  @Test
  void takenAsIndependentTheyWouldNotBe() {
    // what the test would be if no publication had both: 20,725 and 20,342
    Neighbours apart = new Neighbours(20_725, 20_342);
    assertThat(apart.z()).isCloseTo(1.889959, within(1e-6));
    assertThat(apart.p()).isCloseTo(0.058764, within(1e-6));
    assertThat(apart.areApart()).isFalse();
  }

  @Test
  void theOrderOfTheTwoIsTheSignAndNothingElse() {
    assertThat(new Neighbours(3, 9).z()).isEqualTo(-new Neighbours(9, 3).z());
    assertThat(new Neighbours(3, 9).p()).isEqualTo(new Neighbours(9, 3).p());
  }

  @Test
  void equalsAndThoseThatAlwaysComeTogetherAreNotApart() {
    assertThat(new Neighbours(7, 7).p()).isEqualTo(1);
    assertThat(new Neighbours(0, 0).areApart()).isFalse();
  }

  @Test
  void aProbabilityBelowWhatADoubleHoldsIsNotZero() {
    assertThat(new Neighbours(2000, 0).p()).isPositive();
    // R 4.3.1: 2 * pnorm(-10) = 1.523971e-23
    assertThat(new Neighbours(100, 0).p()).isCloseTo(1.523971e-23, within(1e-28));
  }
}
