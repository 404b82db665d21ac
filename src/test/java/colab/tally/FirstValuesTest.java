package colab.tally;

import static org.assertj.core.api.Assertions.assertThat;

import colab.corpus.Keys;
import org.junit.jupiter.api.Test;

final class FirstValuesTest {

  @Test
  void theFirstValueOfAnIdentifierStays() {
    FirstValues values = new FirstValues();
    assertThat(values.first(Keys.of("2-s2.0-1"), 5)).isEqualTo(5);
    assertThat(values.first(Keys.of("2-s2.0-1"), 7)).isEqualTo(5);
    assertThat(values.first(Keys.of("W1"), 7)).isEqualTo(7);
  }

  @Test
  void manyIdentifiersKeepTheirOwn() {
    FirstValues values = new FirstValues();
    for (int i = 0; i < 100_000; i++) {
      values.first(Keys.of("2-s2.0-" + i), i);
    }
    for (int i = 0; i < 100_000; i++) {
      assertThat(values.first(Keys.of("2-s2.0-" + i), -1)).isEqualTo(i);
    }
  }
}
