package colab.corpus.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalMarkTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POINT|0|0",
        "POINT|007|7",
        "POINT|1,234|1234",
        "POINT|12,345,678.90|12345678.9",
        "POINT|-3.50|-3.5",
        "POINT|+2|2",
        "POINT|.5|0.5",
        "POINT|1 234 567|1234567",
        "POINT|1'234.5|1234.5",
        "POINT|1.2E+06|1200000",
        "POINT|99999999999999999999.01|99999999999999999999.01",
        "COMMA|1.234,56|1234.56",
        "COMMA|1.234|1234",
        "COMMA|12,5|12.5",
        "EITHER|1.234,56|1234.56",
        "EITHER|1,234.56|1234.56",
        "EITHER|12,5|12.5",
        "EITHER|12.5|12.5",
        "EITHER|0.234|0.234",
        "EITHER|1234.567|1234.567",
        "EITHER|1,234,567|1234567",
        "EITHER|1 234|1234"
      })
  void numbersAreReadExactly(DecimalMark mark, String text, String number) throws UnreadableCell {
    assertThat(mark.read(text)).isEqualByComparingTo(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POINT|$5",
        "POINT|5 EUR",
        "POINT|1,5",
        "POINT|1,2345",
        "POINT|12,34,567",
        "POINT|1,234 567",
        "POINT|0,234",
        "POINT|(5)",
        "POINT|5%",
        "POINT|1.2.3",
        "POINT|.",
        "POINT|1e999",
        "POINT|NaN",
        "COMMA|1,234.5",
        "EITHER|1.2.3"
      })
  void whatIsNoNumberIsRefused(DecimalMark mark, String text) {
    assertThatExceptionOfType(UnreadableCell.class)
        .isThrownBy(() -> mark.read(text))
        .withMessage("'" + text + "' is not a number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,234", "1.234", "-12.345"})
  void aNumberThatMightBeTwoIsRefused(String text) {
    assertThatExceptionOfType(UnreadableCell.class)
        .isThrownBy(() -> DecimalMark.EITHER.read(text))
        .withMessageContaining("may be")
        .withMessageContaining("--decimal-mark");
  }
}
