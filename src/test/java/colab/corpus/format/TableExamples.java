package colab.corpus.format;

import colab.corpus.format.FormatExample.Lacking;
import colab.fixture.ExportText;
import colab.fixture.ExportText.Style;
import colab.publication.Attribute;
import java.util.List;
import java.util.Set;

/** The publications of {@link FormatExample} as Dimensions, Lens, InCites and colab write them. */
final class TableExamples {
  private static final Style LENS = new Style(',', "\r\n", "\ufeff", false, false);

  private TableExamples() {}

  static FormatExample dimensions() {
    ExportText export =
        ExportText.bare(
                LENS,
                "Rank",
                "Publication ID",
                "DOI",
                "Title",
                "Source title",
                "PubYear",
                "Publication Type",
                "Authors",
                "Country of standardized research organization",
                "Times cited",
                "RCR",
                "FCR")
            .saying("About the data: Exported on Jul 05, 2026. Criteria: 'risk' in full data.")
            .row(
                "500",
                "pub.1",
                "10.1/a",
                "A, \"quoted\" study",
                "Journal A",
                "2018",
                "Article",
                "Ito, Taro; Li, Xia",
                "Japan; United Kingdom; Japan",
                "7",
                "",
                "1.60")
            .row(
                "500",
                "pub.2",
                "",
                "Plain",
                "Journal B",
                "2019",
                "Proceeding",
                "Sato, Ken",
                "Japan",
                "0",
                "0.5",
                "0.00")
            .row(
                "500",
                "pub.3",
                "10.1/c",
                "Missing",
                "Journal A",
                "2021",
                "Preprint",
                "",
                "",
                "1",
                "",
                "");
    return new FormatExample(
        export,
        Set.of("dimensions.csv"),
        List.of("pub.1", "pub.2", "pub.3"),
        List.of("Publication ID", "Times cited", "PubYear"),
        new Lacking(
            List.of("Publication ID", "Title", "PubYear"),
            Attribute.COUNTRIES,
            "'Country of standardized research organization'",
            List.of("free web version", "subscription")));
  }

  static FormatExample lens() {
    ExportText export =
        ExportText.bare(
                LENS,
                "Lens ID",
                "Title",
                "Publication Year",
                "Publication Type",
                "Source Title",
                "Source Country",
                "Author/s",
                "DOI",
                "Citing Works Count")
            .row(
                "000-000-000-000-001",
                "A, \"quoted\" study",
                "2018",
                "journal article",
                "Journal A",
                "Netherlands",
                "Taro Ito; Xia Li",
                "10.1/a",
                "7")
            .row(
                "000-000-000-000-00X",
                "Plain",
                "2019",
                "book chapter",
                "",
                "Japan",
                "Ken Sato",
                "",
                "0")
            .row("000-000-000-000-003", "Missing", "2021", "", "", "", "", "10.1/c", "1");
    return new FormatExample(
        export,
        Set.of("lens.csv"),
        List.of("000-000-000-000-001", "000-000-000-000-00X", "000-000-000-000-003"),
        List.of("Lens ID", "Citing Works Count", "Publication Year"),
        new Lacking(
            List.of("Lens ID", "Publication Year", "Source Country"),
            Attribute.COUNTRIES,
            "",
            List.of("Source Country is the journal's", "OpenAlex")));
  }

  static FormatExample incites() {
    ExportText export =
        ExportText.bare(
                Style.PLAIN,
                "Accession Number",
                "DOI",
                "Article Title",
                "Authors",
                "Source",
                "Publication Date",
                "Times Cited",
                "Category Normalized Citation Impact",
                "Percentile in Subject Area")
            .row(
                "WOS:1",
                "10.1/a",
                "A, \"quoted\" study",
                "Ito, T; Li, X",
                "JOURNAL A",
                "2018",
                "7",
                "1.60",
                "4")
            .row("WOS:2", "", "Plain", "Sato, K", "JOURNAL B", "2019", "0", "0.00", "100")
            .row("WOS:3", "10.1/c", "Missing", "", "JOURNAL A", "2021", "1", "n/a", "n/a");
    return new FormatExample(
        export,
        Set.of(),
        List.of("WOS:1", "WOS:2", "WOS:3"),
        List.of("Accession Number", "Category Normalized Citation Impact", "Publication Date"),
        new Lacking(
            List.of("Accession Number", "Category Normalized Citation Impact", "DOI"),
            Attribute.COUNTRIES,
            "",
            List.of("Web of Science", "Full Record")));
  }

  static FormatExample canonical() {
    ExportText export =
        ExportText.bare(
                Style.PLAIN,
                "id",
                "title",
                "year",
                "countries",
                "authors",
                "citations",
                "fwci",
                "file",
                "line")
            .saying("colab publications", "1")
            .saying("Provider", "SciVal")
            .row("1", "A, \"quoted\" study", "2018", "GB|JP", "2", "7", "1.60", "a.csv", "2")
            .row("2", "Plain", "2019", "JP", "1", "0", "0.00", "a.csv", "3")
            .row("3", "Missing", "2021", "", "", "", "", "a.csv", "4");
    return new FormatExample(
        export,
        Set.of(),
        List.of("1", "2", "3"),
        List.of("id", "citations", "year", "file", "line"),
        new Lacking(
            List.of("id", "year", "file", "line"),
            Attribute.FWCI,
            "'fwci'",
            List.of("convert an export")));
  }
}
