package colab.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import colab.tally.Measure;
import colab.tally.Printed;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** M40 (ii) for printed sets. */
class RemainderTest {

  private static Printed printed(long output, double fwci) {
    return new Printed(OptionalLong.of(output), Map.of(Measure.FWCI, fwci), Map.of());
  }

  @Test
  void japanWithoutTheUnitedKingdomHasTheMethodsPagesMean() {
    Remainder rest = Remainder.of(printed(831_994, 0.93), printed(20_342, 3.31)).orElseThrow();
    assertThat(rest.cell().mean(Measure.FWCI).orElseThrow()).isCloseTo(0.870351, within(1e-6));
    assertThat(rest.cell().publications()).hasValue(811_652);
    // at least the methods page's 0.005 N / (N - n), as the part is rounded, too
    assertThat(rest.rounding()).isCloseTo(0.005 * 852_336 / 811_652, within(1e-12));
    assertThat(rest.rounding()).isGreaterThan(0.005 * 831_994 / 811_652);
  }

  /** Invariant 10 backwards, within the bound, however the printed means were rounded. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theTrueMeanLiesWithinTheBound(long seed) {
    Random dice = new Random(seed);
    long part = 1 + dice.nextInt(900);
    long others = 1 + dice.nextInt(2000);
    double ofPart = 5 * dice.nextDouble();
    double ofOthers = 2 * dice.nextDouble();
    double all = (part * ofPart + others * ofOthers) / (part + others);
    Remainder rest =
        Remainder.of(printed(part + others, rounded(all)), printed(part, rounded(ofPart)))
            .orElseThrow();
    assertThat(rest.cell().mean(Measure.FWCI).orElseThrow())
        .isCloseTo(ofOthers, within(rest.rounding() + 1e-12));
  }

  private static double rounded(double number) {
    return Math.round(number * 100) / 100.0;
  }

  @Test
  void nothingIsLeftOfWhatIsNotLargerOrNotKnown() {
    Printed unknown = new Printed(OptionalLong.of(5), Map.of(), Map.of());
    assertThat(Remainder.of(printed(10, 1), printed(10, 2))).isEmpty();
    assertThat(Remainder.of(printed(10, 1), unknown)).isEmpty();
    assertThat(Remainder.of(unknown, printed(3, 1))).isEmpty();
    assertThat(Remainder.of(printed(10, 1), printed(0, 0))).isEmpty();
  }
}
