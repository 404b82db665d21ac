package colab.corpus.format.scopus;

import static org.assertj.core.api.Assertions.assertThat;

import colab.Diagnostic;
import colab.fixture.ExportText;
import colab.fixture.ExportText.Style;
import colab.fixture.Heard;
import colab.publication.DocumentType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the CSV of Scopus has been over the years. */
class ScopusPublicationsTest {
  @TempDir Path folder;

  private Heard heard(String text) {
    return Heard.of(
        ExportText.write(folder.resolve("a.csv"), text.getBytes(StandardCharsets.UTF_8)));
  }

  private Heard.Seen seen(String heading, String cell) {
    ExportText export =
        ExportText.bare(Style.SCIVAL, "Year", "Cited by", "EID", heading)
            .row("2018", "1", "2-s2.0-1", cell);
    Heard heard = Heard.of(export.writeTo(folder.resolve("a.csv")));
    assertThat(heard.rejected()).isEmpty();
    return heard.rows().get(0);
  }

  @Test
  void anUnquotedFileWithoutMarkIsRead() {
    Heard heard =
        heard(
            "Authors,Title,Year,Source title,Cited by,Link,Affiliations,Document Type\n"
                + "\"Ito T., Li X.\",A study,2018,Journal,,https://www.scopus.com/inward/record.uri?eid=2-s2.0-9&partnerID=40,"
                + "\"Univ A, Japan; Univ B, United States\",Conference Paper\n");
    assertThat(heard.ids()).containsExactly("2-s2.0-9");
    assertThat(heard.rows().get(0).countries()).containsExactly("JP", "US");
    assertThat(heard.rows().get(0).authors()).isEqualTo(2);
    assertThat(heard.rows().get(0).type()).isEqualTo(DocumentType.CONFERENCE_PAPER);
  }

  @Test
  void aBlankNumberOfCitationsIsZeroAndTold() {
    Heard heard =
        heard("Authors,Year,Cited by,EID\nA,2018,,1\nB,2018,3,2\nC,2018,,3\nD,2018,0,4\n");
    assertThat(heard.rows()).extracting(Heard.Seen::citations).containsExactly(0L, 3L, 0L, 0L);
    assertThat(heard.warnings())
        .extracting(Diagnostic::message)
        .containsExactly(
            "2 publications with a blank 'Cited by' have 0 citations: so Scopus writes them");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ito, T.; Li, X.| 2",
        "Ito T., Li X., van der Berg C.| 3",
        "Ito T.| 1",
        "Ito, T.| 1",
        "Ito, T.-X.| 1",
        "S., Fan, Shunxiang; T., Newbold, Tim| 2",
        "[No author name available]| -9223372036854775808",
        "''| -9223372036854775808",
      })
  void authorsAreCountedInBothStyles(String authors, long number) {
    assertThat(seen("Authors", authors).authors()).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Conference paper| CONFERENCE_PAPER",
        "Conference Paper| CONFERENCE_PAPER",
        "Book chapter| CHAPTER",
        "Short Survey| SHORT_SURVEY",
        "Erratum| ERRATUM",
        "Retracted| RETRACTED",
      })
  void documentTypesStandInBothCapitalisations(String cell, DocumentType type) {
    assertThat(seen("Document Type", cell).type()).isEqualTo(type);
  }

  @Test
  void anAffiliationWithoutCountryIsCountedAsUnknownAndAsNoCountryMore() {
    Heard.Seen seen = seen("Affiliations", "Univ A, Tokyo, Japan; Ibm Research");
    assertThat(seen.countries()).containsExactly("JP");
    assertThat(seen.unresolved()).isEqualTo(1);
    assertThat(seen.countryNumber()).isEqualTo(1);
  }

  @Test
  void linesBreakInAbstractsAndAffiliations() {
    Heard heard =
        heard(
            "Authors,Abstract,Affiliations,Year,Cited by,EID\n"
                + "A,\"one\ntwo\n\",\"Univ\nA, Japan\",2018,1,1\nB,x,\"B, France\",2019,1,2\n");
    assertThat(heard.rejected()).isEmpty();
    assertThat(heard.rows()).extracting(Heard.Seen::line).containsExactly(2L, 6L);
    assertThat(heard.rows().get(0).countries()).containsExactly("JP");
  }

  @Test
  void theHeaderInTheMiddleIsToldAndRowsOfAnotherWidthAreRejected() {
    Heard heard =
        heard(
            "Authors,Year,Cited by,EID\nA,2018,1,1\nAuthors,Year,Cited by,EID\nB,2019,1,2\n"
                + "C,2019,1,3,shifted\n");
    assertThat(heard.ids()).containsExactly("1", "2");
    assertThat(heard.warnings()).singleElement().satisfies(w -> assertThat(w.line()).isEqualTo(3));
    assertThat(heard.rejected()).singleElement().satisfies(r -> assertThat(r.line()).isEqualTo(5));
  }

  @Test
  void theEidStandsInTheLink() {
    assertThat(ScopusColumns.identifier("https://x.example/record.uri?a=b&eid=2-s2.0-8&c=d"))
        .isEqualTo("2-s2.0-8");
    assertThat(ScopusColumns.identifier("https://x.example/record.uri?eid=2-s2.0-8"))
        .isEqualTo("2-s2.0-8");
    assertThat(List.of("", "https://x.example"))
        .allSatisfy(link -> assertThat(ScopusColumns.identifier(link)).isEmpty());
  }
}
