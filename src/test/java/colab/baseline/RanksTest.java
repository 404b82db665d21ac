package colab.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import colab.corpus.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The worked values of the methods page, M25 to M27. */
class RanksTest {
  private static final long[] CELL = {
    30, 12, 12, 12, 8, 8, 7, 6, 5, 5, 4, 4, 3, 3, 2, 2, 1, 1, 0, 0
  };

  private static Ranks ranks(long... citations) {
    Distribution distribution = new Distribution();
    Arrays.stream(citations).forEach(cited -> distribution.add(cited, Weight.ONE));
    return new Ranks(distribution);
  }

  private static double[] parts(double percent, long... citations) {
    Ranks cell = ranks(CELL);
    return Arrays.stream(citations).mapToDouble(cited -> cell.within(percent, cited)).toArray();
  }

  @Test
  void theCellOfTwentyIsSharedOutAsOnThePage() {
    assertThat(parts(1, 30, 12, 8, 7)).containsExactly(new double[] {0.2, 0, 0, 0}, within(1e-9));
    assertThat(parts(5, 30, 12, 8, 7)).containsExactly(new double[] {1, 0, 0, 0}, within(1e-9));
    assertThat(parts(10, 30, 12, 8, 7))
        .containsExactly(new double[] {1, 1 / 3.0, 0, 0}, within(1e-9));
    assertThat(parts(25, 30, 12, 8, 7)).containsExactly(new double[] {1, 1, 0.5, 0}, within(1e-9));
  }

  @Test
  void aSetOfTheCellHasItsPartsOfTheTop() {
    assertThat(Arrays.stream(parts(1, 30, 12, 8, 3)).sum()).isCloseTo(0.2, within(1e-9));
    assertThat(Arrays.stream(parts(5, 30, 12, 8, 3)).sum()).isCloseTo(1, within(1e-9));
    assertThat(Arrays.stream(parts(10, 30, 12, 8, 3)).sum()).isCloseTo(1.333333, within(1e-6));
    assertThat(Arrays.stream(parts(25, 30, 12, 8, 3)).sum()).isCloseTo(2.5, within(1e-9));
  }

  @Test
  void aPercentileIsTheMiddleOfItsTies() {
    Ranks cell = ranks(CELL);
    assertThat(cell.midpoint(30)).isCloseTo(97.5, within(1e-9));
    assertThat(cell.midpoint(12)).isCloseTo(87.5, within(1e-9));
    assertThat(cell.midpoint(8)).isCloseTo(75, within(1e-9));
    assertThat(cell.midpoint(0)).isCloseTo(5, within(1e-9));
    assertThat(cell.reached(12)).isCloseTo(20, within(1e-9));
  }

  @Test
  void aNumberThatTheCellDoesNotHaveIsInOrOut() {
    Ranks cell = ranks(CELL);
    assertThat(cell.within(10, 31)).isEqualTo(1);
    assertThat(cell.within(10, 13)).isEqualTo(1);
    assertThat(cell.within(10, 11)).isZero();
    assertThat(cell.within(20, 11)).isZero();
    assertThat(cell.midpoint(13)).isCloseTo(95, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void thePartsOfACellAddUpWithinAndAcrossTies(long seed) {
    Random dice = new Random(seed);
    long[] citations = dice.longs(500 + seed, 0, 30).toArray();
    Ranks cell = ranks(citations);
    for (int percent : Baseline.PERCENTS) {
      double sum = Arrays.stream(citations).mapToDouble(c -> cell.within(percent, c)).sum();
      assertThat(sum).isCloseTo(percent * citations.length / 100.0, within(1e-6));
      Line line = cell.line(percent);
      assertThat(Arrays.stream(citations).mapToDouble(line::within).sum())
          .isCloseTo(percent * citations.length / 100.0, within(1e-6));
    }
    assertThat(Arrays.stream(citations).mapToDouble(cell::midpoint).average().orElseThrow())
        .isCloseTo(50, within(1e-9));
  }

  /** Field A is cited more and has two above the threshold on FWCI; each field has its first. */
  @Test
  void oneThresholdForAllFieldsIsNotTheTopOfEachField() {
    List<Given> world = new ArrayList<>(List.of(Given.of("M", 1, 10), Given.of("M", 1, 8)));
    for (int i = 0; i < 8; i++) {
      world.add(Given.of("M", 1, i == 0 ? 7 : 0));
    }
    world.add(Given.of("P", 1, 2));
    for (int i = 0; i < 9; i++) {
      world.add(Given.of("P", 1, 1));
    }
    Baseline baseline = Given.baseline(world);
    Norms norms = new Norms(baseline);
    Map<Integer, YearLines> lines = YearLines.of(baseline);
    List<Long> byField = world.stream().map(each -> each.against(norms).within(10)).toList();
    List<Long> byImpact =
        world.stream()
            .map(
                each ->
                    new NormedRow(
                            each,
                            norms.of(each.year(), each.type(), each.fields()),
                            each.citations(),
                            lines.getOrDefault(2016, YearLines.NONE))
                        .weightedWithin(10))
            .toList();
    assertThat(world.get(0).against(norms).fwci()).isEqualTo(4_000_000);
    assertThat(world.get(1).against(norms).fwci()).isEqualTo(3_200_000);
    assertThat(inside(byField)).containsExactly(0, 10);
    assertThat(inside(byImpact)).containsExactly(0, 1);
    assertThat(world.get(0).against(norms).weightedWithin(10)).isEqualTo(Row.MISSING);
  }

  private static List<Integer> inside(List<Long> parts) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) == Row.FINE) {
        places.add(i);
      } else {
        assertThat(parts.get(i)).isZero();
      }
    }
    return places;
  }
}
