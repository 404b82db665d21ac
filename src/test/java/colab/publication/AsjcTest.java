package colab.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsjcTest {
  private final Asjc asjc = Asjc.standard();

  @Test
  void thereAre27AreasAnd334Fields() {
    assertThat(asjc.areas()).hasSize(27);
    assertThat(asjc.fields()).hasSize(334);
    assertThat(asjc.areas())
        .extracting(Area::abbreviation)
        .doesNotHaveDuplicates()
        .allMatch(a -> a.length() == 4);
    assertThat(asjc.fields()).extracting(Field::code).doesNotHaveDuplicates().isSorted();
    assertThat(asjc.fields()).extracting(Field::name).doesNotHaveDuplicates();
  }

  @Test
  void everyFieldBelongsToTheAreaOfItsFirstTwoDigits() {
    assertThat(asjc.fields()).allMatch(field -> field.area().code() == field.code() / 100);
  }

  @Test
  void indicesAreDense() {
    for (int i = 0; i < 27; i++) {
      assertThat(asjc.areas().get(i).index()).isEqualTo(i);
    }
    for (int i = 0; i < 334; i++) {
      assertThat(asjc.fields().get(i).index()).isEqualTo(i);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "10,1", "11,12", "12,14", "13,16", "14,11", "15,9", "16,8", "17,13", "18,5", "19,14", "20,4",
        "21,6", "22,17",
    "23,13", "24,7", "25,9", "26,15", "27,49", "28,10", "29,24", "30,6", "31,11", "32,8", "33,23",
        "34,5", "35,7",
    "36,17"
  })
  void everyAreaHasItsFields(int area, int fields) {
    assertThat(asjc.fields().stream().filter(field -> field.area().code() == area)).hasSize(fields);
  }

  @ParameterizedTest
  @ValueSource(strings = {"medicine", "MEDI", "medi", "2700", "27", "Medicine"})
  void areasAreFoundByNameAbbreviationAndCode(String spelling) {
    assertThat(asjc.area(spelling)).map(Area::code).contains(27);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          General Medicine;2700
          Medicine (all);2700
          Medicine(all);2700
          Medicine (miscellaneous);2701
          Oncology;2730
          oncology (nursing);2917
          2917;2917
          Multidisciplinary;1000
          General;none
          Biochemistry (medical);2704
          Biochemistry;1303
          Archeology (arts and humanities);1204
          Archeology;3302
          Atomic and Molecular Physics, and Optics;3107
          Physics and Astronomy (all);3100
          Urology;2748
          Urban Studies;3322
          Speech & Hearing;3616
          Medicine;none
          27;none
          9999;none
          """)
  void fieldsAreFoundByNameAndCode(String spelling, String code) {
    assertThat(asjc.field(spelling).map(field -> String.valueOf(field.code())).orElse("none"))
        .isEqualTo(code);
  }

  @Test
  void namesAreNotGuessed() {
    assertThat(asjc.area("Physics")).isEmpty();
    assertThat(asjc.area("2730")).isEmpty();
    assertThat(asjc.nearest("Physics", 3)).contains("Physics and Astronomy (PHYS)");
    assertThat(asjc.nearest("Oncolgy", 1)).containsExactly("Oncology (2730)");
  }
}
