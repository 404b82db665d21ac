package colab.corpus.format;

import colab.fixture.ExportText;
import colab.publication.Attribute;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Three publications as one format writes them: of 2018, by two authors of Japan and the United
 * Kingdom, cited seven times; of 2019, uncited, of Japan; of 2021, without authors and countries.
 *
 * @param export the publications
 * @param samples the sample files of the format
 * @param ids their identifiers
 * @param few the headings of an identifier, a number and the year, which are enough
 * @param lacking a file without something
 */
record FormatExample(
    ExportText export, Set<String> samples, List<String> ids, List<String> few, Lacking lacking) {

  /**
   * What is asked for and is not there.
   *
   * @param columns the columns that are there
   * @param asked what is asked for
   * @param title the column that would say it
   * @param advice parts of what to do
   */
  record Lacking(List<String> columns, Attribute asked, String title, List<String> advice) {}

  static final Map<String, FormatExample> ALL =
      Map.of(
          "scival-publications", scival(),
          "scopus", scopus(),
          "web-of-science", webOfScience(),
          "dimensions", TableExamples.dimensions(),
          "lens", TableExamples.lens(),
          "incites-documents", TableExamples.incites(),
          "canonical", TableExamples.canonical());

  /** {@return how often a reading of it remarks on something} */
  int remarks() {
    return samples.contains("dimensions.csv") ? 1 : 0;
  }

  /** {@return whether the format tells countries} */
  boolean hasCountries() {
    return lacking.asked() != Attribute.COUNTRIES || !lacking.title().isEmpty();
  }

  /** {@return the line of the header} */
  int headerLine() {
    return export.preamble().size() + 1;
  }

  String number() {
    return few.get(1);
  }

  String year() {
    return few.get(2);
  }

  private static FormatExample scival() {
    ExportText export =
        ExportText.of(
                "Publications in Japan",
                "Title",
                "Authors",
                "Number of Authors",
                "Year",
                "Citations",
                "Field-Weighted Citation Impact",
                "DOI",
                "Publication type",
                "EID",
                "Country/Region",
                "Number of Countries/Regions",
                "All Science Journal Classification (ASJC) field name")
            .row(
                "A, \"quoted\" study",
                "Ito, T.| Li, X.",
                "2",
                "2018",
                "7",
                "1.60",
                "10.1/a",
                "Article",
                "2-s2.0-85000000001",
                "Japan| United Kingdom",
                "2",
                "Genetics")
            .row(
                "Plain",
                "Sato, K.",
                "1",
                "2019",
                "0",
                "0.00",
                "-",
                "Review",
                "2-s2.0-85000000002",
                "Japan",
                "1",
                "Oncology| Genetics")
            .row(
                "Missing",
                "-",
                "-",
                "2021",
                "-",
                "-",
                "10.1/c",
                "Letter",
                "2-s2.0-105000000003",
                "-",
                "-",
                "-");
    return new FormatExample(
        export,
        Set.of("scival.csv", "scival.xlsx"),
        List.of("2-s2.0-85000000001", "2-s2.0-85000000002", "2-s2.0-105000000003"),
        List.of("EID", "Field-Weighted Citation Impact", "Year"),
        new Lacking(
            List.of("EID", "Title", "Year"),
            Attribute.FWCI,
            "Field-Weighted Citation Impact",
            List.of("tick 'Field-Weighted Citation Impact'", "Metrics")));
  }

  private static FormatExample scopus() {
    ExportText export =
        ExportText.bare(
                ExportText.Style.SCIVAL,
                "Authors",
                "Author(s) ID",
                "Title",
                "Year",
                "Source title",
                "Cited by",
                "DOI",
                "Link",
                "Affiliations",
                "Document Type",
                "EID")
            .row(
                "Ito, T.; Li, X.",
                "1; 2",
                "A, \"quoted\" study",
                "2018",
                "Journal A",
                "7",
                "10.1/a",
                "https://www.scopus.com/inward/record.uri?eid=2-s2.0-1&partnerID=40",
                "Univ A, Tokyo, Japan; Univ B, Leeds, United Kingdom",
                "Conference paper",
                "2-s2.0-1")
            .row(
                "Sato, K.",
                "3",
                "Plain",
                "2019",
                "Journal B",
                "0",
                "",
                "https://www.scopus.com/inward/record.uri?eid=2-s2.0-2&partnerID=40",
                "Univ A, Tokyo, Japan",
                "Review",
                "2-s2.0-2")
            .row(
                "[No author name available]",
                "[No author id available]",
                "Missing",
                "2021",
                "Journal A",
                "1",
                "10.1/c",
                "https://www.scopus.com/inward/record.uri?eid=2-s2.0-3&partnerID=40",
                "",
                "Letter",
                "");
    return new FormatExample(
        export,
        Set.of("scopus.csv"),
        List.of("2-s2.0-1", "2-s2.0-2", "2-s2.0-3"),
        List.of("Link", "Cited by", "Year"),
        new Lacking(
            List.of("EID", "Cited by", "Year"),
            Attribute.COUNTRIES,
            "Affiliations",
            List.of("from Scopus as CSV", "tick 'Affiliations'")));
  }

  private static FormatExample webOfScience() {
    ExportText export =
        ExportText.bare(
                ExportText.Style.LITERAL,
                "PT",
                "AU",
                "TI",
                "SO",
                "DT",
                "C1",
                "RP",
                "TC",
                "PY",
                "DI",
                "EA",
                "UT")
            .row(
                "J",
                "Ito, T; Li, X",
                "A, \"quoted\" study",
                "JOURNAL A",
                "Article; Early Access",
                "[Ito, T] Univ A, Tokyo, Japan; [Li, X; Ito, T] Univ B, Leeds, England",
                "",
                "7",
                "2018",
                "10.1/a",
                "",
                "WOS:1")
            .row(
                "J",
                "Sato, K",
                "Plain",
                "JOURNAL B",
                "Review",
                "[Sato, K] Univ A, Tokyo, Japan",
                "",
                "0",
                "2019",
                "",
                "",
                "WOS:2")
            .row("J", "", "Missing", "JOURNAL A", "Letter", "", "", "1", "2021", "", "", "WOS:3");
    return new FormatExample(
        export,
        Set.of("wos.txt", "wos-plain.txt", "wos.bib"),
        List.of("WOS:1", "WOS:2", "WOS:3"),
        List.of("UT", "TC", "PY"),
        new Lacking(
            List.of("UT", "TI", "PY"),
            Attribute.COUNTRIES,
            "C1",
            List.of("Core Collection", "Full Record")));
  }
}
