package colab.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import colab.corpus.rows.DecodedRow;
import colab.publication.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JournalsTest {

  private static Row row(String issn, String title) {
    return new DecodedRow(
        "test",
        attribute ->
            attribute == Attribute.ISSN ? issn : attribute == Attribute.SOURCE ? title : "");
  }

  @ParameterizedTest
  @CsvSource({
    "Journal of Physics A,journal of physics a",
    "The Lancet,LANCET",
    "Science & Policy,Science and Policy",
    "Revista Espa\u00f1ola,REVISTA ESPANOLA",
    "Physics-Uspekhi,Physics Uspekhi",
    "PLoS ONE.,plos one",
    "Cell (Cambridge),Cell: Cambridge"
  })
  void titlesAreTheSameWhateverTheirSigns(String listed, String written) {
    Journals journals = new Journals.Builder("list").add("", listed).build();
    assertThat(journals.matches(row("", written))).isTrue();
    assertThat(journals.matches(row("", written + " B"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0028-0836",
        "ISSN-00280836",
        "00280836",
        "1111-111x|0028-0836",
        "ISSN-00280836| ISSN-11111111"
      })
  void issnsAreFoundHoweverTheyAreWritten(String written) {
    Journals journals = new Journals.Builder("list").add("0028-0836", "").build();
    assertThat(journals.matches(row(written, ""))).isTrue();
    assertThat(journals.matches(row(written.replace('8', '9'), ""))).isFalse();
  }

  @Test
  void aPublicationWithoutANameOfTheListsKindIsNotNamed() {
    Journals numbers = new Journals.Builder("list").add("0028-0836", "").build();
    assertThat(numbers.isNamed(row("", "Nature"))).isFalse();
    assertThat(numbers.isNamed(row("12345678", ""))).isTrue();
    Journals both = new Journals.Builder("list").add("0028-0836", "Nature").build();
    assertThat(both.isNamed(row("", "Cell"))).isTrue();
    assertThat(both.isNamed(row("", ""))).isFalse();
  }

  /** Against looking through the whole list for each publication. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aPublicationIsInTheListWhenOneOfItsNamesIs(long seed) {
    Random dice = new Random(seed);
    List<List<String>> listed = new ArrayList<>();
    Journals.Builder builder = new Journals.Builder("list");
    for (int i = 0; i < 40; i++) {
      String issn = dice.nextInt(3) == 0 ? "" : issn(dice);
      String title = issn.isEmpty() || dice.nextBoolean() ? "Journal " + dice.nextInt(60) : "";
      listed.add(List.of(issn, title));
      builder.add(issn, title);
    }
    Journals journals = builder.build();
    for (int i = 0; i < 500; i++) {
      String issn = dice.nextInt(3) == 0 ? "" : issn(dice);
      String title = dice.nextInt(3) == 0 ? "" : "JOURNAL-" + dice.nextInt(80);
      boolean there =
          listed.stream()
              .anyMatch(
                  one ->
                      !issn.isEmpty() && one.get(0).equals(issn)
                          || !title.isEmpty()
                              && one.get(1).equalsIgnoreCase(title.replace('-', ' ')));
      assertThat(journals.matches(row(issn, title))).isEqualTo(there);
    }
  }

  private static String issn(Random dice) {
    return "1000-0" + (100 + dice.nextInt(60));
  }
}
