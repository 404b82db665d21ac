package colab.corpus.format.scival;

import static org.assertj.core.api.Assertions.assertThat;

import colab.corpus.YearRange;
import colab.fixture.ExportText;
import colab.fixture.Heard;
import colab.publication.DocumentType;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Exports of every year since 2018: the header changed, what the file says did not. */
class VintagesTest {
  private static final String ASJC = "All Science Journal Classification (ASJC) ";
  private static final String PERCENTILES =
      "Outputs in Top Citation Percentiles, per percentile|Field-Weighted Outputs in Top Citation Percentiles, per percentile|";

  /** A header, as SciVal wrote it that year. */
  enum Vintage {
    Y2018(
        "Title|Authors|Number of Authors|Scopus Author Ids|Year|Scopus Source title|Volume|Issue|Pages|ISSN|Source ID|Source-type|SNIP 2017|CiteScore 2017|SJR 2017|Field-Weighted View Impact|Views|Citations|Field-Weighted Citation Impact|"
            + PERCENTILES
            + "Reference|Abstract|DOI|Publication-type|EID|PubMed ID|Institutions|Scopus affiliation IDs|Scopus affiliation names|Country|"
            + ASJC
            + "Code|"
            + ASJC
            + "Field Name|Topic Cluster name|Topic Cluster number|Topic name|Topic number",
        ", ",
        "; "),
    Y2019(
        "Title|Authors|Number of Authors|Scopus Author Ids|Year|Scopus Source title|Source-type|Citations|Field-Weighted Citation Impact|"
            + PERCENTILES
            + "DOI|Publication-type|EID|Institutions|Scopus affiliation names|Country|"
            + ASJC
            + "Code|"
            + ASJC
            + "Field Name",
        ", ",
        "; "),
    Y2021(
        "Title|Authors|Number of Authors|Scopus Author Ids|Year|Scopus Source title|Volume|Issue|Pages|Article number|ISSN|Source ID|Source type|SNIP (publication year)|SNIP percentile (publication year) *|CiteScore (publication year)|Field-Weighted View Impact|Views|Citations|Field-Weighted Citation Impact|Field-Citation Average|"
            + PERCENTILES
            + "Patent citations|Reference|Abstract|DOI|Publication type|Open Access|EID|PubMed ID|Institutions|Number of Institutions|Scopus Affiliation IDs|Scopus Affiliation names|Scopus Author ID First Author|Country/Region|"
            + ASJC
            + "code|"
            + ASJC
            + "field name|Sustainable Development Goals (2021)|Topic Cluster name|Topic Prominence Percentile",
        "| ",
        "| "),
    Y2024(
        "Title|Authors|Number of Authors|Scopus Author Ids|Year|Full date|Scopus Source title|Source type|Language|Views|Citations|Field-Weighted Citation Impact|Field-Citation Average|"
            + PERCENTILES
            + "Patent citations|Media citations|DOI|Publication type|Open Access|EID|Institutions|Country/Region|Number of Countries/Regions|"
            + ASJC
            + "code|"
            + ASJC
            + "field name|ANZSRC FoR (2020) code|Sustainable Development Goals (2023)",
        "| ",
        "| "),
    Y2026(
        "Title|Authors|Number of Authors|Scopus Author Ids|Year|Full date|Scopus Source title|Volume|Issue|Pages|Article number|ISSN|Source ID|Source type|Publisher|Language|SNIP (publication year)|SNIP percentile (publication year) *|CiteScore (publication year)|CiteScore percentile (publication year) *|SJR (publication year)|SJR percentile (publication year) *|Field-Weighted View Impact|Views|Citations|Field-Weighted Citation Impact|Field-Citation Average|"
            + PERCENTILES
            + "Main patent families|Policy citations|Reference|Abstract|DOI|Publication type|Open Access|EID|PubMed ID|Institutions|Institution IDs|Sector|Number of Institutions|Scopus Affiliation IDs|Scopus Affiliation names|Scopus Author ID First Author|Scopus Author ID Last Author|Scopus Author ID Corresponding Author|Scopus Author ID Single Author|Country/Region|Number of Countries/Regions|"
            + ASJC
            + "code|"
            + ASJC
            + "field name|Quacquarelli Symonds (QS) Subject area code|Quacquarelli Symonds (QS) Subject area field name|Quacquarelli Symonds (QS) Subject code|Quacquarelli Symonds (QS) Subject field name|Times Higher Education (THE) code|Times Higher Education (THE) field name|ANZSRC FoR (2020) parent code|ANZSRC FoR (2020) parent name|ANZSRC FoR (2020) code|ANZSRC FoR (2020) name|Sustainable Development Goals (2025)|Topic Cluster name|Topic Cluster number|Topic Cluster Prominence Percentile|Topic name|Topic number|Topic Prominence Percentile|Publication link to Topic strength",
        "| ",
        "| ");

    private final List<String> headings;
    private final String countries;
    private final String subjects;

    Vintage(String headings, String countries, String subjects) {
      this.headings = List.of(headings.split("\\|"));
      this.countries = countries;
      this.subjects = subjects;
    }

    ExportText export() {
      Map<String, String> cells =
          Map.ofEntries(
              Map.entry("title", "Title with, comma"),
              Map.entry("authors", "Ito, T." + countries + "Li, X."),
              Map.entry("number of authors", "2929"),
              Map.entry("year", "2018"),
              Map.entry("citations", "12"),
              Map.entry("field-weighted citation impact", "3.05"),
              Map.entry("field-weighted view impact", "9.99"),
              Map.entry("field-citation average", "8.88"),
              Map.entry("outputs in top citation percentiles, per percentile", "10"),
              Map.entry("field-weighted outputs in top citation percentiles, per percentile", "7"),
              Map.entry("publication type", "Conference Paper"),
              Map.entry("publication-type", "Conference Paper"),
              Map.entry("eid", "2-s2.0-85188146191"),
              Map.entry("country", "Korea, Republic of" + countries + "Japan"),
              Map.entry("country/region", "South Korea" + countries + "Japan"),
              Map.entry("number of countries/regions", "2"),
              Map.entry("institutions", "University of Michigan, Ann Arbor"),
              Map.entry(
                  "all science journal classification (asjc) code", "1311" + subjects + "2730"),
              Map.entry(
                  "all science journal classification (asjc) field name",
                  "Genetics" + subjects + "Oncology"));
      List<String> row = new ArrayList<>();
      headings.forEach(
          heading -> row.add(cells.getOrDefault(heading.toLowerCase(java.util.Locale.ROOT), "-")));
      return ExportText.of("Publications in Japan", headings.toArray(String[]::new))
          .withRows(List.of(row));
    }
  }

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void everyVintageSaysTheSame(Vintage vintage) {
    Heard heard = Heard.of(vintage.export().writeTo(folder.resolve("a.csv")));
    assertThat(heard.rejected()).isEmpty();
    assertThat(heard.warnings()).isEmpty();
    assertThat(heard.rows())
        .containsExactly(
            new Heard.Seen(
                13,
                "2-s2.0-85188146191",
                2018,
                java.util.Set.of("JP", "KR"),
                0,
                2,
                2929,
                12,
                3_050_000,
                10_000_000,
                DocumentType.CONFERENCE_PAPER,
                java.util.Set.of("Biochemistry, Genetics and Molecular Biology", "Medicine")));
  }

  @Test
  void theHeaderOf2026HasAllItsSeventyColumns() {
    assertThat(Vintage.Y2026.headings).hasSize(70);
  }

  @Test
  void thePreambleOf2023IsKept() {
    List<List<String>> preamble =
        List.of(
            List.of("Data set", "Publications at the University of York"),
            List.of("Year range", "2020 to 2023"),
            List.of("Subject classification", "ASJC"),
            List.of("Filtered by", "not filtered"),
            List.of("Types of publications included", "All publication types"),
            List.of("Self-citations", "-"),
            List.of(),
            List.of("Data source", "Scopus"),
            List.of("Date last updated", "11 October 2023"),
            List.of("Date exported", "23 October 2023"),
            List.of(),
            List.of("1 publications match the selected filter options:"),
            List.of("Publication years", "(2022 OR 2021 OR 2020)"),
            List.of("Publication types", "Article"),
            List.of(),
            List.of(
                "Truncated fields",
                "Some Authors cells are truncated and therefore show the first 500 Authors. "),
            List.of("Dates", "Some publication dates might be an approximation."),
            List.of(),
            List.of());
    ExportText export =
        ExportText.of(
                "",
                "Title",
                "Authors",
                "Year",
                "Full date",
                "Scopus Source title",
                "DOI",
                "Publication type",
                "Open Access")
            .withPreamble(preamble)
            .row("T", "A", "2021", "2021-07-01", "S", "10.1/x", "Article", "");
    Heard heard = Heard.of(export.writeTo(folder.resolve("a.csv")));
    assertThat(heard.rows()).singleElement().satisfies(row -> assertThat(row.line()).isEqualTo(21));
    assertThat(heard.provenance().dataSet()).isEqualTo("Publications at the University of York");
    assertThat(heard.provenance().years()).contains(new YearRange(2020, 2022));
    assertThat(heard.provenance().updated()).contains(LocalDate.of(2023, 10, 11));
    assertThat(heard.provenance().exported()).contains(LocalDate.of(2023, 10, 23));
    assertThat(heard.provenance().declared()).hasValue(1);
    assertThat(heard.provenance().entries())
        .containsEntry("Publication types", "Article")
        .containsEntry("Self-citations", "-");
  }

  @Test
  void thePreambleOf2026WithItsFootnoteIsKept() {
    ExportText export =
        ExportText.of("Publications at X", "Title", "EID", "Year")
            .saying(
                "* In cases where the journal metric is not available, the \"closest year\" metrics are used.")
            .saying()
            .saying("1 publications")
            .saying()
            .row("T", "2-s2.0-1", "2018");
    Heard heard = Heard.of(export.writeTo(folder.resolve("a.csv")));
    assertThat(heard.provenance().declared()).hasValue(1);
    assertThat(heard.provenance().lines())
        .anySatisfy(line -> assertThat(line).startsWith("* In cases"));
  }

  @Test
  void datesThatASpreadsheetRewroteAreRead() {
    for (String date : List.of("10 May 2023", "10-May-23", "2023-05-10", "45056")) {
      ExportText export =
          ExportText.of("Publications at X", "Title", "EID", "Year").with("Date exported", date);
      Heard heard =
          Heard.of(export.withStyle(ExportText.Style.EXCEL).writeTo(folder.resolve("a.csv")));
      assertThat(heard.provenance().exported()).as(date).contains(LocalDate.of(2023, 5, 10));
    }
  }
}
