package colab.indicator;

import static colab.indicator.Fixture.assertMissing;
import static colab.indicator.Fixture.assertNumber;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActivityIndicatorsTest {
  private static List<Stratum> of(int publications) {
    return List.of(
        new Stratum(1, Fixture.tally(Collections.nCopies(publications, Paper.in(2020)))));
  }

  private static Evidence evidence(int here, int all, int base, int total) {
    return Evidence.of(of(here))
        .with(Role.HOME, of(all))
        .with(Role.BASE, of(base))
        .with(Role.BASE_TOTAL, of(total));
  }

  /** 30 of 100 beside 200 of 1,000. */
  @Test
  void thePartsOfTheOutputAreDivided() {
    Evidence evidence = evidence(30, 100, 200, 1000);
    assertNumber(ActivityIndicators.INDEX.of(evidence), 1.5);
    assertNumber(ActivityIndicators.SYMMETRIC.of(evidence), 0.2);
    assertNumber(ActivityIndicators.SQUARED.of(evidence), 0.384615);
    assertNumber(ActivityIndicators.SQUARED.of(evidence), Math.tanh(Math.log(1.5)));
  }

  @Test
  void whatTheSetHasNothingOnIsZeroAndNotMissing() {
    Evidence evidence = evidence(0, 100, 200, 1000);
    assertNumber(ActivityIndicators.INDEX.of(evidence), 0);
    assertNumber(ActivityIndicators.SYMMETRIC.of(evidence), -1);
    assertNumber(ActivityIndicators.SQUARED.of(evidence), -1);
  }

  @Test
  void aSubjectThatTheBaseHasNothingOnIsMissing() {
    for (ActivityIndicators each : ActivityIndicators.values()) {
      assertMissing(each.of(evidence(3, 100, 0, 1000)));
      assertMissing(each.of(evidence(0, 0, 20, 1000)));
      assertMissing(each.of(Evidence.of(of(3))));
      assertMissing(each.of(Evidence.of(of(3)).with(Role.HOME, of(30))));
    }
  }
}
