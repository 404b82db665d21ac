package colab.corpus.format.dimensions;

import static org.assertj.core.api.Assertions.assertThat;

import colab.fixture.ExportText;
import colab.fixture.Heard;
import colab.fixture.Ran;
import colab.fixture.WorkbookFile;
import colab.publication.DocumentType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Dimensions' exports are peculiar in. */
class DimensionsTest {
  private static final String ABOUT =
      "\"About the data: Exported on Jul 05, 2026. Criteria: 'risk' in title; 2020.\"\r\n";

  @TempDir Path folder;

  private Path file(String... lines) {
    String text = String.join("\r\n", lines) + "\r\n";
    return ExportText.write(folder.resolve("a.csv"), text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theLineAboveTheHeaderTellsTheDateAndTheSearch() {
    Heard heard = Heard.of(file("\ufeff" + ABOUT + "Publication ID,PubYear,FCR", "pub.1,2020,1.5"));
    assertThat(heard.provenance().exported()).contains(LocalDate.of(2026, 7, 5));
    assertThat(heard.provenance().entries()).containsEntry("Criteria", "'risk' in title; 2020.");
    assertThat(heard.provenance().synthetic()).isFalse();
    assertThat(heard.ids()).containsExactly("pub.1");
  }

  @Test
  void theHeaderMayStandInTheFirstRow() {
    Heard heard = Heard.of(file("Publication ID,PubYear", "pub.1,2020"));
    assertThat(heard.provenance().exported()).isEmpty();
    assertThat(heard.ids()).containsExactly("pub.1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Country of standardized research organization",
        "Country of Research organization",
        "Authors Affiliations - Country of Research organization"
      })
  void countriesStandInAnyOfThreeColumns(String column) {
    Heard heard =
        Heard.of(
            file(
                "Publication ID,PubYear,Authors,\"" + column + "\"",
                "pub.1,2020,\"Ito, T\",Vietnam; Czechia; Vietnam; United States"));
    assertThat(heard.rows().get(0).countries()).containsExactlyInAnyOrder("VN", "CZ", "US");
  }

  @Test
  void aBlankRatioIsMissingAndZeroIsZero() {
    Heard heard =
        Heard.of(file("Publication ID,PubYear,FCR,RCR", "pub.1,2020,,2", "pub.2,2020,0,"));
    assertThat(heard.fwci()).containsExactly(colab.corpus.Row.MISSING, 0L);
  }

  @Test
  void theFinerTypeIsReadAndTheCoarserWhereItIsBlank() {
    Heard heard =
        Heard.of(
            file(
                "Publication ID,PubYear,Publication Type,Document Type",
                "pub.1,2020,Article,Review Article",
                "pub.2,2020,Monograph,"));
    assertThat(heard.rows())
        .extracting(Heard.Seen::type)
        .containsExactly(DocumentType.REVIEW, DocumentType.BOOK);
  }

  @Test
  void hyperAuthorshipIsNoPublicationOfOneCountryAndIsTold() {
    Path file =
        file(
            "Publication ID,PubYear,Authors,Country of standardized research organization",
            "pub.1,2020,,",
            "pub.2,2020,\"Ito, T\",",
            "pub.3,2020,\"Ito, T; Li, X\",Japan; China");
    Heard heard = Heard.of(file);
    assertThat(heard.rows()).extracting(Heard.Seen::countryNumber).containsExactly(0, 0, 2);
    assertThat(heard.rows())
        .extracting(Heard.Seen::authors)
        .containsExactly(colab.corpus.Row.MISSING, 1L, 2L);
    assertThat(heard.warnings())
        .singleElement()
        .asString()
        .contains("1 publication has neither authors nor countries", "more than 100 authors");
    assertThat(Ran.with("output", file).err()).contains("more than 100 authors");
  }

  @Test
  void theFreeExportIsCountedAndAPairSaysWhatItLacks() {
    Path file =
        file(
            "Publication ID,PubYear,Authors (Raw Affiliation)", "pub.1,2020,\"Ito (Univ, Japan)\"");
    assertThat(Ran.with("output", file).code()).isZero();
    Ran pair = Ran.with("output", "--pair", "UK,JP", file);
    assertThat(pair.code()).isEqualTo(1);
    assertThat(pair.err()).contains("no column", "free web version of Dimensions", "subscription");
  }

  @Test
  void aCountryCellCutByTheSpreadsheetIsTold() {
    String cut = "Japan; ".repeat(4681).substring(0, 32_767);
    List<List<String>> grid =
        List.of(
            List.of("Publication ID", "PubYear", "Country of standardized research organization"),
            List.of("pub.1", "2020", cut));
    Path file = ExportText.write(folder.resolve("a.xlsx"), WorkbookFile.inline(grid));
    assertThat(Heard.of(file).warnings())
        .anySatisfy(what -> assertThat(what.toString()).contains("1 cell is cut at 32,767"));
  }

  @Test
  void subjectsAreRefusedSinceFieldsOfResearchAreNotAsjc() {
    Ran ran = Ran.with("subjects", file("Publication ID,PubYear,FCR", "pub.1,2020,1"));
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("not ASJC");
  }
}
