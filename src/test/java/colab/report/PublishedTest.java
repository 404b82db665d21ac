package colab.report;

import static org.assertj.core.api.Assertions.assertThat;

import colab.report.Published.Shape;
import colab.table.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every spelling of a published figure, and when a computed one is the same. */
class PublishedTest {

  private static Published published(String text) {
    return Published.read(text).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20,342|NUMBER|20342|20342|0",
        "433|NUMBER|433|433|0",
        "3.31|NUMBER|3.31|3.31|2",
        "+20.4%|NUMBER|20.4|20.4|1",
        "-3.0 %|NUMBER|-3.0|-3.0|1",
        "\u22123.0|NUMBER|-3.0|-3.0|1",
        "58%|NUMBER|58|58|0",
        "4th|PLACE|4|4|0",
        "1st|PLACE|1|1|0",
        "Fifth|PLACE|5|5|0",
        "1.2-1.6|RANGE|1.2|1.6|1",
        "1.2\u20131.6|RANGE|1.2|1.6|1",
        "1.2 to 1.6|RANGE|1.2|1.6|1",
        "over 10,000|OVER|10000|10000|0",
        "more than 3.00|OVER|3.00|3.00|2",
      })
  void everySpellingIsRead(
      String text, Shape shape, BigDecimal low, BigDecimal high, int decimals) {
    assertThat(published(text)).isEqualTo(new Published(text, shape, low, high));
    assertThat(published(text).decimals()).isEqualTo(decimals);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "N/A", "many", "12,34", "3.3.1", "3,31", "1-2-3", "last", "%"})
  void whatIsNoFigureIsNotRead(String text) {
    assertThat(Published.read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3.31|3.3149|true",
        "3.31|3.305|true",
        "3.31|3.315|false",
        "58%|57.5|true",
        "58%|58.5|false",
        "+4.0%|3.95|true",
        "4th|4|true",
        "fourth|5|false",
        "over 10,000|10389|true",
        "over 10,000|10000|false",
      })
  void aFigureIsTheSameWhenItRoundsToThePublishedDecimals(
      String text, double computed, boolean same) {
    assertThat(published(text).agrees(Span.of(computed))).isEqualTo(same);
  }

  @Test
  void theEndsOfARangeAreRoundedEach() {
    Span computed = Span.of(Value.label("1.24-1.58")).orElseThrow();
    assertThat(published("1.2-1.6").agrees(computed)).isTrue();
    assertThat(published("1.2-1.5").agrees(computed)).isFalse();
    assertThat(published("1.2-1.6").print(computed)).isEqualTo("1.2-1.6");
  }

  @Test
  void aRangeIsNoSingleFigure() {
    assertThat(published("4th").agrees(Span.of(Value.label("3-4")).orElseThrow())).isFalse();
    assertThat(published("3-4").agrees(Span.of(Value.label("3-4")).orElseThrow())).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20,342|20343|20,343",
        "433|1433|1,433",
        "2017|2018|2018",
        "3.31|3.285|3.29",
        "+20.4%|-1.04|-1.0%",
        "+20.4%|7|+7.0%",
        "29.2%|29.25|29.3%",
        "4th|3|3rd",
        "first|11|11th",
        "2nd|22|22nd",
        "58%|0.4|0%",
      })
  void aComputedFigureIsPrintedAsThePublishedOneIs(String text, double computed, String printed) {
    assertThat(published(text).print(Span.of(computed))).isEqualTo(printed);
  }

  @Test
  void whatIsPrintedIsReadBackAsTheSameFigure() {
    Random random = new Random(20221215);
    String[] models = {"20,342", "3.31", "+20.4%", "58%", "0.123"};
    for (int i = 0; i < 5000; i++) {
      Published model = published(models[random.nextInt(models.length)]);
      double computed = random.nextGaussian() * Math.pow(10, random.nextInt(6));
      Published printed = published(model.print(Span.of(computed)));
      BigDecimal rounded =
          BigDecimal.valueOf(computed).setScale(model.decimals(), RoundingMode.HALF_UP);
      assertThat(printed.number()).isEqualByComparingTo(rounded);
      assertThat(printed.agrees(Span.of(computed))).isTrue();
    }
  }

  @Test
  void missingValuesAndWordsSpanNothing() {
    assertThat(Span.of(Value.missing("no publication"))).isEmpty();
    assertThat(Span.of(Value.label("France"))).isEmpty();
  }
}
