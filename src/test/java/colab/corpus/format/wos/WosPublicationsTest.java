package colab.corpus.format.wos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colab.ColabException;
import colab.Diagnostic;
import colab.corpus.Row;
import colab.fixture.ExportText;
import colab.fixture.Heard;
import colab.fixture.Ran;
import colab.fixture.WorkbookFile;
import colab.publication.DocumentType;
import colab.publication.Provider;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Web of Science's tab-delimited files, tagged records and BibTeX. */
class WosPublicationsTest {
  @TempDir Path folder;

  private Heard heard(String text) {
    return heard(text, StandardCharsets.UTF_8);
  }

  private Heard heard(String text, Charset charset) {
    return Heard.of(ExportText.write(folder.resolve("savedrecs.txt"), text.getBytes(charset)));
  }

  @Test
  void aQuotationMarkBetweenTabsIsACharacterLikeOthers() {
    Heard heard =
        heard(
            "PT\tAU\tTI\tC1\tTC\tPY\tUT\n"
                + "J\tIto, T\t\"Open\tUniv A, Japan\t1\t2018\tWOS:1\n"
                + "J\tLi, X\tOpen\" and \"closed\"\tUniv \"B\", France\t2\t2019\tWOS:2\n"
                + "J\tKim, C\t\"\tUniv C, Peoples R China\t3\t2020\tWOS:3\r\n");
    assertThat(heard.rejected()).isEmpty();
    assertThat(heard.ids()).containsExactly("WOS:1", "WOS:2", "WOS:3");
    assertThat(heard.rows()).extracting(Heard.Seen::line).containsExactly(2L, 3L, 4L);
    assertThat(heard.rows().get(2).countries()).containsExactly("CN");
  }

  @Test
  void sixteenBitTextAndALoneReturnTellTheSame() {
    String text = "PT\tAU\tTI\tC1\tTC\tPY\tUT\r\nJ\tIto, T\t\"A\tUniv A, Japan\t1\t2018\tWOS:1\r\n";
    assertThat(heard("\ufeff" + text, StandardCharsets.UTF_16LE).rows()).hasSize(1);
    assertThat(heard("\ufeff" + text, StandardCharsets.UTF_16BE).rows()).hasSize(1);
    Heard lone = heard(text + "J\tLi, X\t\"a\rb\tUniv B, France\t1\t2018\tWOS:2\n");
    assertThat(lone.ids()).startsWith("WOS:1");
    assertThat(lone.rows().size() + lone.rejected().size()).isGreaterThan(1);
  }

  @Test
  void rowsMayEndWithATabMoreThanTheHeader() {
    Heard heard = heard("PT\tAU\tC1\tPY\tUT\nJ\tIto, T\tUniv A, Japan\t2018\tWOS:1\t\n");
    assertThat(heard.ids()).containsExactly("WOS:1");
    assertThat(heard.rejected()).isEmpty();
  }

  @Test
  void aRowThatIsCutIsRejected() {
    Heard heard =
        heard("PT\tAU\tC1\tPY\tUT\nJ\tIto, T\tUniv A, Japan\t2018\tWOS:1\nJ\tLi, X\tUniv");
    assertThat(heard.ids()).containsExactly("WOS:1");
    assertThat(heard.rejected()).singleElement().satisfies(r -> assertThat(r.line()).isEqualTo(3));
  }

  @Test
  void theYearOfEarlyAccessStandsInWhereThereIsNoOther() {
    Heard heard =
        heard("PT\tUT\tPY\tEA\nJ\tWOS:1\t\tDEC 2023\nJ\tWOS:2\t2024\tDEC 2023\nJ\tWOS:3\t\t\n");
    assertThat(heard.rows()).extracting(Heard.Seen::year).containsExactly(2023, 2024);
    assertThat(heard.rejected())
        .singleElement()
        .satisfies(why -> assertThat(why.message()).isEqualTo("there is no year"));
  }

  @Test
  void theReprintAddressStandsInForAddressesAndIsTold() {
    Heard heard =
        heard(
            "PT\tUT\tPY\tC1\tRP\nJ\tWOS:1\t1975\t\tIto, T; Li, X (reprint author), Univ A, Japan.\n"
                + "J\tWOS:2\t1975\tUniv B, France\tIto, T (reprint author), Univ A, Japan.\n"
                + "J\tWOS:3\t1975\t\t\n");
    assertThat(heard.rows().get(0).countries()).containsExactly("JP");
    assertThat(heard.rows().get(1).countries()).containsExactly("FR");
    assertThat(heard.rows().get(2).countryNumber()).isZero();
    assertThat(heard.warnings())
        .extracting(Diagnostic::message)
        .containsExactly(
            "1 publication has no address but the reprint address, whose country counts");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Article| ARTICLE",
        "Article; Early Access| ARTICLE",
        "Article; Proceedings Paper| ARTICLE",
        "Proceedings Paper| CONFERENCE_PAPER",
        "Review; Book Chapter| REVIEW",
        "Article; Retracted Publication| RETRACTED",
        "Retraction| RETRACTION",
        "Editorial Material| EDITORIAL",
        "Correction| ERRATUM",
        "Meeting Abstract| MEETING_ABSTRACT",
        "Poetry| OTHER",
      })
  void ofSeveralDocumentTypesTheFirstCountsAndRetractedBeforeAll(String cell, DocumentType type) {
    assertThat(WosTypes.of(cell)).isEqualTo(type);
  }

  @Test
  void taggedRecordsAreReadWithTheirLinesAndListsAndWrappedValues() {
    Heard heard =
        heard(
            "\ufeffFN Clarivate Analytics Web of Science\r\nVR 1.0\r\nPT J\r\nAU Ito, T\r\n   Li, X\r\n"
                + "TI A title\r\n   in two lines\r\nDT Article; Proceedings\r\n   Paper\r\n"
                + "C1 [Ito, T; Li, X] Univ A, Tokyo, Japan.\r\n   [Li, X] Univ B, MA 02139 USA.\r\n"
                + "CR Mali C, 1999, J NIGER\r\n   Chad D, 2000, J TOGO\r\nTC 12\r\nPY 2018\r\nUT WOS:1\r\nER\r\n\r\n"
                + "PT J\r\nAU [Anonymous]\r\nEA JAN 2024\r\nTC 0\r\nUT WOS:2\r\nER\r\n\r\nEF\r\n");
    assertThat(heard.rejected()).isEmpty();
    assertThat(heard.ids()).containsExactly("WOS:1", "WOS:2");
    Heard.Seen first = heard.rows().get(0);
    assertThat(first.line()).isEqualTo(3);
    assertThat(first.countries()).containsExactly("JP", "US");
    assertThat(first.authors()).isEqualTo(2);
    assertThat(first.citations()).isEqualTo(12);
    assertThat(heard.rows().get(1).year()).isEqualTo(2024);
    assertThat(heard.rows().get(1).authors()).isEqualTo(Row.MISSING);
  }

  @Test
  void joinedTaggedFilesAreReadAndARecordWithoutEndIsRejected() {
    String one = "FN Thomson Reuters Web of Science\nVR 1.0\nPT J\nPY 2018\nUT WOS:1\nER\n\nEF";
    String cut =
        "\ufeffFN x\nVR 1.0\nPT J\nPY 2019\nUT WOS:2\nPT J\nPY 2020\nUT WOS:3\nER\nPT J\nPY";
    Heard heard = heard(one + cut.replaceFirst("^", "\n"));
    assertThat(heard.ids()).containsExactly("WOS:1", "WOS:3");
    assertThat(heard.rejected()).extracting(Diagnostic::line).containsExactly(11L, 18L);
    assertThat(heard.rejected().get(0).message()).contains("does not end with ER");
  }

  @Test
  void aWorkbookHasTheLongNames() {
    List<List<String>> rows =
        List.of(
            List.of(
                "Publication Type",
                "Authors",
                "Article Title",
                "Source Title",
                "Document Type",
                "Addresses",
                "Affiliations",
                "Times Cited, WoS Core",
                "Times Cited, All Databases",
                "Publication Year",
                "DOI",
                "Early Access Date",
                "UT (Unique WOS ID)"),
            List.of(
                "J",
                "Ito, T; Li, X",
                "A",
                "JOURNAL",
                "Article",
                "[Ito, T] Univ A, Japan; [Li, X] Univ B, North Ireland",
                "Univ A; Univ B",
                "7",
                "9",
                "2018",
                "10.1/a",
                "",
                "WOS:1"));
    Heard heard =
        Heard.of(ExportText.write(folder.resolve("savedrecs.xlsx"), WorkbookFile.inline(rows)));
    assertThat(heard.ids()).containsExactly("WOS:1");
    assertThat(heard.rows().get(0).countries()).containsExactly("GB", "JP");
    assertThat(heard.rows().get(0).citations()).isEqualTo(7);
  }

  @Test
  void allDatabasesHaveNoAddressesAndTheErrorSaysWhichHave() {
    Path file =
        ExportText.bare(
                ExportText.Style.PLAIN,
                "Publication Type",
                "Authors",
                "Article Title",
                "Publication Year",
                "Times Cited, All Databases",
                "UT (Unique ID)")
            .row("J", "Ito, T", "A", "2018", "9", "WOS:1")
            .writeTo(folder.resolve("all.csv"));
    assertThat(Heard.of(file).rows().get(0).citations()).isEqualTo(9);
    Ran ran = Ran.with("output", "--pair", "UK,JP", file);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("Core Collection (All Databases has no addresses)");
  }

  @Test
  void theTextOfOpenAlexHasCodesOfCountries() {
    Heard heard =
        heard(
            "FN OpenAlex\nVR 1.0\nPT J\nAU Ito, T\n   Li, X\nTI A\n"
                + "C1 University of East Anglia, GB\n   Synthetic Institute, Namur, NA\n"
                + "   Synthetic University, JP\nTC 3\nPY 2020\nUT W123\nER\n\nEF\n");
    assertThat(heard.provenance().provider()).isEqualTo(Provider.OPENALEX);
    assertThat(heard.ids()).containsExactly("https://openalex.org/W123");
    assertThat(heard.rows().get(0).countries()).contains("GB", "JP");
    assertThat(heard.rows().get(0).authors()).isEqualTo(2);
  }

  @Test
  void aRecordWithoutEndIsNotHeldInMemory() {
    String line = "   Ito, T, Univ A, Japan and much more of the same.\n";
    for (String text :
        List.of(
            "FN x\nVR 1.0\nPT J\nC1 " + line.repeat(250_000),
            "FN x\nVR 1.0\nPT J\nUT WOS:1\nAB " + "x".repeat(12_000_000),
            "@article{ WOS:1,\nUnique-ID = {{WOS:1}},\nTitle = {{\n" + line.repeat(250_000))) {
      assertThatThrownBy(() -> heard(text))
          .isInstanceOf(ColabException.class)
          .hasMessageContaining("longer than 10 million characters");
    }
  }

  @Test
  void manyStrayEndsOfRecordsAreNoRecords() {
    assertThat(heard("FN x\nVR 1.0\n" + "ER\n".repeat(50_000) + "EF\n").rows()).isEmpty();
  }

  @Test
  void bibtexIsRead() {
    Heard heard =
        heard(
            "\ufeff\n@article{ WOS:1,\nAuthor = {Ito, Taro and\n   Li, Xia},\n"
                + "Title = {{A {Study} of R\\&D, \\{x}},\n   Year = {{2018}},\nType = {{Article}},\n"
                + "Affiliation = {{Ito, T (Corresponding Author), Univ A, Tokyo, Japan.\n"
                + "   Ito, Taro; Li, Xia, Univ A \\& B, Tokyo, Japan.\n   Li, Xia, Univ C, Leeds, England.}},\n"
                + "DOI = {{10.1/a}},\nTimes-Cited = {{7}},\nUnique-ID = {{WOS:1}},\nDA = {{2024-01-01}},\n}\n\n"
                + "@inproceedings{ WOS:2,\nAuthor = {Kim, C},\nYear = {{2019}},\nTimes-Cited = {{0}},\n"
                + "Unique-ID = {{WOS:2}},\n}\n"
                + "@article{ WOS:3,\nTitle = {{open,\nYear = {{2019}},\nUnique-ID = {{WOS:3}},\n}\n"
                + "@article{ WOS:4,\nYear = 2020, EarlyAccessDate = \"JAN 2021\",\nUnique-ID = {WOS:4}}\n");
    assertThat(heard.ids()).containsExactly("WOS:1", "WOS:2", "WOS:4");
    Heard.Seen first = heard.rows().get(0);
    assertThat(first.countries()).containsExactly("GB", "JP");
    assertThat(first.authors()).isEqualTo(2);
    assertThat(first.citations()).isEqualTo(7);
    assertThat(first.type()).isEqualTo(DocumentType.ARTICLE);
    assertThat(first.line()).isEqualTo(2);
    assertThat(heard.rows()).extracting(Heard.Seen::year).containsExactly(2018, 2019, 2020);
    assertThat(heard.rejected())
        .singleElement()
        .satisfies(
            why -> assertThat(why.message()).isEqualTo("a brace of the entry is not closed"));
  }
}
