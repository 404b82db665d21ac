package colab.counted.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import colab.ColabException;
import colab.corpus.cell.DecimalMark;
import colab.corpus.cell.UnreadableCell;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RestrictionTest {

  @ParameterizedTest
  @CsvSource({
    "kind=consortium,Consortium,true",
    "kind = 'a = b',a = b,true",
    "kind != consortium,collaborative,true",
    "kind != consortium,'',true",
    "kind != '',,false",
    "kind =,'',true",
    "year >= 2019,2019,true",
    "year > 2019,2019,false",
    "year < 2019,2018.5,true",
    "year <= 2019,2019.0,true",
    "year <= 2019,'',false",
    "'year <= 1,000',999,true"
  })
  void aCellMeetsItOrDoesNot(String words, String cell, boolean meets) throws UnreadableCell {
    List<String> values = List.of(cell == null ? "" : cell);
    assertThat(Restriction.parse(words).holds(values, DecimalMark.POINT)).isEqualTo(meets);
  }

  @Test
  void ofSeveralValuesOneMustMeetItAndNoneTheOpposite() throws UnreadableCell {
    List<String> values = List.of("JP", "GB");
    assertThat(Restriction.parse("country=gb").holds(values, DecimalMark.POINT)).isTrue();
    assertThat(Restriction.parse("country!=GB").holds(values, DecimalMark.POINT)).isFalse();
  }

  @Test
  void aWordIsNoNumberToCompareWith() {
    assertThatExceptionOfType(UnreadableCell.class)
        .isThrownBy(() -> Restriction.parse("year>2019").holds(List.of("n.d."), DecimalMark.POINT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kind", "= a", "year > soon", ""})
  void whatSaysNothingIsRefused(String words) {
    assertThatExceptionOfType(ColabException.class).isThrownBy(() -> Restriction.parse(words));
  }
}
