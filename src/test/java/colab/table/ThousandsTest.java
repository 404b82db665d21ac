package colab.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ThousandsTest {
  @Test
  void wholeNumbersAreThoseOfTheFormatter() {
    Random random = new Random(20261120);
    for (int i = 0; i < 2_000; i++) {
      long number = random.nextLong() >> random.nextInt(64);
      assertThat(Thousands.of(number)).isEqualTo(String.format(Locale.ROOT, "%,d", number));
    }
    assertThat(Thousands.of(Long.MIN_VALUE)).isEqualTo("-9,223,372,036,854,775,808");
    assertThat(Thousands.of(-100)).isEqualTo("-100");
  }

  @Test
  void decimalsAreThoseOfTheFormatter() {
    Random random = new Random(20261121);
    for (int i = 0; i < 2_000; i++) {
      int scale = random.nextInt(6);
      BigDecimal number = BigDecimal.valueOf(random.nextLong() >> random.nextInt(64), scale);
      assertThat(Thousands.of(number))
          .isEqualTo(String.format(Locale.ROOT, "%,." + scale + "f", number));
    }
    assertThat(Thousands.of(new BigDecimal("24912.50"))).isEqualTo("24,912.50");
    assertThat(Thousands.of(new BigDecimal("12e3"))).isEqualTo("12,000");
  }
}
