package colab.corpus.cell;

import static org.assertj.core.api.Assertions.assertThat;

import colab.corpus.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
  private static long millionths(BigDecimal number) {
    return number
        .multiply(BigDecimal.valueOf(Row.SCALE))
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  private static BigDecimal random(Random random) {
    return new BigDecimal(
        java.math.BigInteger.valueOf(random.nextLong() % 10_000_000_000L), random.nextInt(10));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyNumberIsReadExactlyToTheSixthDecimal(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      BigDecimal number = random(random);
      String text = number.toPlainString();
      assertThat(Decimals.parse(text, false)).as(text).isEqualTo(millionths(number));
      assertThat(Decimals.parse(text, true)).as(text).isEqualTo(millionths(number));
      assertThat(Decimals.parse(text.replace('.', ','), true))
          .as(text)
          .isEqualTo(millionths(number));
      String exponent =
          number.stripTrailingZeros().unscaledValue() + "E" + -number.stripTrailingZeros().scale();
      assertThat(Decimals.parse(exponent, false)).as(exponent).isEqualTo(millionths(number));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void whatIsNoNumberForBigDecimalIsNone(long seed) {
    Random random = new Random(seed);
    String letters = "0123456789..--++eE xX";
    for (int i = 0; i < 50_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(7); n >= 0; n--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      long expected = Decimals.NOT_A_NUMBER;
      try {
        BigDecimal number = new BigDecimal(text.toString());
        if (number.abs().compareTo(BigDecimal.valueOf(90_000_000_000L)) > 0
            || Math.abs(number.scale()) > 99) {
          continue;
        }
        expected = millionths(number);
      } catch (NumberFormatException none) {
        assertThat(none).isNotNull();
      }
      assertThat(Decimals.parse(text.toString(), false)).as(text.toString()).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,234|1234",
        "1,234,567|1234567",
        "1,234.5|1234.5",
        "2024.0|2024",
        "+3|3",
        ".5|0.5",
        "5.|5",
        "1.2E-3|0.0012",
        "0.0000005|0.000001",
        "0.0000004|0",
        "0.9999995|1",
        "-0.25|-0.25",
        "-0.00|0"
      })
  void spreadsheetsWriteNumbersInManyWays(String text, BigDecimal number) {
    assertThat(Decimals.parse(text, false)).isEqualTo(millionths(number));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,6|1.6",
        "1.234,5|1234.5",
        "1.234.567|1234567",
        "1,234,567|1234567",
        "0,123|0.123",
        "1,234.5|1234.5"
      })
  void aCommaMayBeTheDecimalMark(String text, BigDecimal number) {
    assertThat(Decimals.parse(text, true)).isEqualTo(millionths(number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "abc",
        "1.2.3",
        "1,6",
        "12,34",
        ",5",
        ".",
        "-",
        "+",
        "-.",
        "1 2",
        "0x1",
        "1e",
        "e5",
        "NaN",
        "Infinity",
        "\u0661",
        "1,2345",
        "0,123",
        "1234,567",
        "--1",
        "1E999999999",
        "99999999999999999999"
      })
  void anythingElseIsNotANumber(String text) {
    assertThat(Decimals.parse(text, false)).isEqualTo(Decimals.NOT_A_NUMBER);
  }

  @Test
  void theLargestNumbersStayExactOrAreRefused() {
    assertThat(Decimals.parse("90000000000", false)).isEqualTo(90_000_000_000L * Row.SCALE);
    assertThat(Decimals.parse("93000000000", false)).isEqualTo(Decimals.NOT_A_NUMBER);
  }
}
