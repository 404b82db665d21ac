package colab.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import colab.table.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeometricMeanTest {

  /** methods page, M14: the pair of fixture F1. */
  @Test
  void thePairOfTheFixtureHasTheValueOfTheMethodsPage() {
    Fixture.assertNumber(
        ImpactIndicators.FWCI_GEOMETRIC.of(Fixture.full(Fixture.with("GB JP"))), 2.010322);
  }

  /** FR alone: x is 0 for its one publication, ln(1 + 0) = 0. */
  @Test
  void theOffsetLetsUncitedPublicationsIn() {
    Fixture.assertNumber(
        ImpactIndicators.FWCI_GEOMETRIC.of(Fixture.full(Fixture.F1.subList(10, 11))), 0);
  }

  @Test
  void nothingHasNoMean() {
    assertThat(ImpactIndicators.FWCI_GEOMETRIC.of(Evidence.of(List.of())))
        .isInstanceOf(Value.Missing.class);
  }
}
