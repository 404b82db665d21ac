package colab.corpus.cell;

import static org.assertj.core.api.Assertions.assertThat;

import colab.corpus.Row;
import colab.fixture.ExportText;
import colab.fixture.Heard;
import colab.publication.DocumentType;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Single cells: missing values, lists, countries, numbers of authors and countries, types. */
class CellListsTest {
  @TempDir Path folder;

  private Heard read(String heading, String cell) {
    ExportText export =
        ExportText.of("Publications at X", "EID", "Year", heading).row("2-s2.0-1", "2018", cell);
    return Heard.of(export.writeTo(folder.resolve("a.csv")));
  }

  private Heard.Seen seen(String heading, String cell) {
    Heard heard = read(heading, cell);
    assertThat(heard.rejected()).isEmpty();
    return heard.rows().get(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "", " ", "N/A", "#N/A", "n/a", " - ", "\u2013", "\u200b-", "\u00a0"})
  void everySpellingOfMissingIsMissingAndNeverZero(String missing) {
    assertThat(seen("Field-Weighted Citation Impact", missing).fwci()).isEqualTo(Row.MISSING);
    assertThat(seen("Citations", missing).citations()).isEqualTo(Row.MISSING);
    assertThat(seen("Number of Authors", missing).authors()).isEqualTo(Row.MISSING);
    assertThat(seen("Outputs in Top Citation Percentiles, per percentile", missing).percentile())
        .isEqualTo(Row.MISSING);
    assertThat(seen("Country/Region", missing).countryNumber()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.00", "0,0", "-0", "0.0"})
  void zeroIsZero(String zero) {
    ExportText export =
        ExportText.of("X", "EID", "Year", "Field-Weighted Citation Impact")
            .row("2-s2.0-1", "2018", zero);
    Heard heard =
        Heard.of(export.withStyle(ExportText.Style.EUROPEAN).writeTo(folder.resolve("a.csv")));
    assertThat(heard.fwci()).containsExactly(0L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Japan# JP",
        "Japan| United Kingdom# GB JP",
        "Japan|United Kingdom|Japan# GB JP",
        "Japan, United Kingdom# GB JP",
        "Japan; United Kingdom# GB JP",
        "Korea, Republic of# KR",
        "Japan, Korea, Republic of, China# CN JP KR",
        "Korea, Republic of; Japan# JP KR",
        "Korea, Republic of| Japan# JP KR",
        "Iran, Islamic Republic of, Tanzania, United Republic of# IR TZ",
        "Micronesia, Federated States of# FM",
        "Taiwan| Hong Kong| Macao| China# CN HK MO TW",
        "T\u00fcrkiye| Turkey# TR",
        "\u200bJapan\u200b |  Viet\u00a0Nam# JP VN",
        "C\u00f4te d'Ivoire| Ha\u00efti| Democratic Republic Congo| Congo# CD CG CI HT",
        "Virgin Islands (U.S.)| Falkland Islands (Malvinas)# FK VI"
      })
  void listsOfCountriesAreReadAsEveryVintageWroteThem(String cell, String codes) {
    Heard.Seen seen = seen("Country/Region", cell);
    assertThat(String.join(" ", seen.countries())).isEqualTo(codes.strip());
    assertThat(seen.unresolved()).isZero();
    assertThat(seen.countryNumber()).isEqualTo(seen.countries().size());
  }

  @Test
  void unknownCountriesAreCountedAndToldWithTheNumberOfPublications() {
    ExportText export =
        ExportText.of("X", "EID", "Year", "Country/Region")
            .row("2-s2.0-1", "2018", "Japan| Narnia")
            .row("2-s2.0-2", "2018", "Japan| Narnia")
            .row("2-s2.0-3", "2018", "Narnia| Oz| Narnia");
    Heard heard = Heard.of(export.writeTo(folder.resolve("a.csv")));
    assertThat(heard.rows()).extracting(Heard.Seen::unresolved).containsExactly(1, 1, 2);
    assertThat(heard.rows()).extracting(Heard.Seen::countryNumber).containsExactly(2, 2, 2);
    assertThat(heard.warnings())
        .extracting(warning -> warning.message())
        .containsExactly(
            "unknown country 'Narnia' on 3 publications", "unknown country 'Oz' on 1 publication");
  }

  @Test
  void theNumberOfCountriesIsTheDeclaredOneOrThatOfTheListWhenItIsLonger() {
    ExportText export =
        ExportText.of("X", "EID", "Year", "Country/Region", "Number of Countries/Regions")
            .row("2-s2.0-1", "2018", "Japan", "3")
            .row("2-s2.0-2", "2018", "Japan| Oz", "1")
            .row("2-s2.0-3", "2018", "-", "-");
    Heard heard = Heard.of(export.writeTo(folder.resolve("a.csv")));
    assertThat(heard.rows()).extracting(Heard.Seen::countryNumber).containsExactly(3, 2, 0);
  }

  @Test
  void aNumberOfCountriesBeyondAllCountriesIsRejected() {
    ExportText export =
        ExportText.of("X", "EID", "Year", "Country/Region", "Number of Countries/Regions")
            .row("2-s2.0-1", "2018", "Japan", "3000000000");
    Heard heard = Heard.of(export.writeTo(folder.resolve("a.csv")));
    assertThat(heard.rows()).isEmpty();
    assertThat(heard.rejected())
        .singleElement()
        .satisfies(why -> assertThat(why.column()).isEqualTo("Number of Countries/Regions"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {"Ito, T.# 1", "Ito, T.| Li, X.| Sato, K.# 3", "Plato# 1"})
  void authorsAreCountedWhereTheirNumberIsNotGiven(String cell, long number) {
    assertThat(seen("Authors", cell).authors()).isEqualTo(number);
  }

  @Test
  void aListOfAuthorsThatMayBeCutTellsNoNumber() {
    assertThat(seen("Authors", "A, B| ".repeat(499) + "A, B").authors()).isEqualTo(Row.MISSING);
    assertThat(seen("Authors", "Ito, T., Li, X.").authors()).isEqualTo(Row.MISSING);
  }

  @Test
  void theGivenNumberOfAuthorsWinsOverTheList() {
    ExportText export =
        ExportText.of("X", "EID", "Year", "Authors", "Number of Authors")
            .row("2-s2.0-1", "2018", "Ito, T.| Li, X.", "2929");
    assertThat(Heard.of(export.writeTo(folder.resolve("a.csv"))).rows().get(0).authors())
        .isEqualTo(2929);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Year#  2018.5",
        "Year# 99",
        "Year# 3018",
        "Year# -",
        "Citations# 1.5",
        "Citations# -3",
        "Number of Authors# many",
        "Outputs in Top Citation Percentiles, per percentile# 101"
      })
  void aCellThatItsColumnCannotMeanRejectsTheRow(String column, String cell) {
    ExportText export = ExportText.of("X", "EID", "Title", column).row("2-s2.0-1", "T", cell);
    Heard heard = Heard.of(export.writeTo(folder.resolve("a.csv")));
    assertThat(heard.rows()).isEmpty();
    assertThat(heard.rejected())
        .singleElement()
        .satisfies(why -> assertThat(why.toString()).contains("a.csv:13: " + column + ": "));
  }

  @Test
  void retractedAndUnknownTypesAreKept() {
    assertThat(seen("Publication type", "Retracted").type()).isEqualTo(DocumentType.RETRACTED);
    assertThat(seen("Publication type", "Hologram").type()).isEqualTo(DocumentType.OTHER);
  }

  @Test
  void subjectsAreReadByNameAndByCodeWithCommasInTheirNames() {
    String names =
        "Information Systems| Astronomy and Astrophysics| Cardiology and Cardiovascular Medicine";
    Set<String> areas = Set.of("Computer Science", "Physics and Astronomy", "Medicine");
    assertThat(seen("All Science Journal Classification (ASJC) field name", names).areas())
        .isEqualTo(areas);
    assertThat(seen("All Science Journal Classification (ASJC) code", "1710| 3103| 2705").areas())
        .isEqualTo(areas);
    assertThat(seen("All Science Journal Classification (ASJC) code", "1710").areas())
        .isEqualTo(Set.of("Computer Science"));
    assertThat(read("All Science Journal Classification (ASJC) field name", "Alchemy").warnings())
        .singleElement()
        .satisfies(
            warning ->
                assertThat(warning.message())
                    .isEqualTo("unknown subject field 'Alchemy' on 1 publication"));
  }

  @Test
  void listsAreSplitAtTheirMarkAndCleaned() {
    assertThat(Cells.split(" a|\u200bb | |-| c, d", '|')).isEqualTo(List.of("a", "b", "c, d"));
    assertThat(Cells.split("", '|')).isEmpty();
  }
}
