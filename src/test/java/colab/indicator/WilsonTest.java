package colab.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import colab.table.Interval;
import colab.table.Value;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {
  private static final double Z = 1.959963984540054;

  /** Newcombe 1998, Statistics in Medicine 17:857, table I, method 3; to four decimals. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void theIntervalIsThePublishedOne(long some, long all, double low, double high) {
    Interval interval = new Wilson(some, all).interval();
    assertThat(interval.low()).isCloseTo(low, within(5e-5));
    assertThat(interval.high()).isCloseTo(high, within(5e-5));
  }

  /** Newcombe 1998, Statistics in Medicine 17:873, table II, method 10; to four decimals. */
  @ParameterizedTest
  @CsvSource({
    "56, 70, 48, 80, 0.0524, 0.3339",
    "9, 10, 3, 10, 0.1705, 0.8090",
    "6, 7, 2, 7, 0.0582, 0.8062",
    "5, 56, 0, 29, -0.0381, 0.1926",
    "10, 10, 0, 10, 0.6075, 1.0000"
  })
  void theIntervalOfADifferenceIsThePublishedOne(
      long some, long all, long others, long ofAll, double low, double high) {
    Interval interval = new Wilson(some, all).minus(new Wilson(others, ofAll));
    assertThat(interval.low()).isCloseTo(low, within(5e-5));
    assertThat(interval.high()).isCloseTo(high, within(5e-5));
  }

  /** Both ends are where the share found is 1.96 standard errors away. */
  @Test
  void theEndsSolveTheEquationThatDefinesThem() {
    Random random = new Random(4);
    for (int i = 0; i < 500; i++) {
      long all = 1 + random.nextInt(5000);
      long some = random.nextInt((int) all + 1);
      Interval interval = new Wilson(some, all).interval();
      double share = (double) some / all;
      assertThat(interval.low()).isBetween(0.0, share);
      assertThat(interval.high()).isBetween(share, 1.0);
      for (double end : new double[] {interval.low(), interval.high()}) {
        assertThat(Math.pow(share - end, 2))
            .isCloseTo(Z * Z * end * (1 - end) / all, within(1e-12));
      }
    }
  }

  @Test
  void aShareIsPartOfSomething() {
    assertThatThrownBy(() -> new Wilson(0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Wilson(3, 2)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void internationalSharesOfWholePublicationsHaveOne() {
    Value.Quantity whole =
        (Value.Quantity) OutputIndicators.INTERNATIONAL_SHARE.of(Fixture.full(Fixture.with("JP")));
    Interval expected = new Wilson(5, 7).interval();
    assertThat(whole.interval().orElseThrow().low()).isCloseTo(100 * expected.low(), within(1e-9));
    Value.Quantity shares =
        (Value.Quantity)
            OutputIndicators.INTERNATIONAL_SHARE.of(Fixture.fractional(Fixture.with("JP"), "JP"));
    assertThat(shares.interval()).isEmpty();
  }

  @Test
  void sharesOfAWholeHaveOne() {
    Evidence pair =
        Fixture.full(Fixture.with("GB JP"))
            .with(Role.HOME, Fixture.full(Fixture.with("JP")).strata(Role.HERE));
    Value.Quantity share = (Value.Quantity) OutputIndicators.SHARE.of(pair);
    assertThat(share.interval().orElseThrow().high())
        .isCloseTo(100 * new Wilson(4, 7).interval().high(), within(1e-9));
  }
}
