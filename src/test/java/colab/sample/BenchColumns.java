package colab.sample;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** The columns of large files: the headers of two vintages, and what stands in each column. */
final class BenchColumns {
  /** Writes the inside of one cell. */
  interface Cell {
    void write(BenchLine line, BenchRow row);
  }

  /** Fifty columns of 2021: without references and abstracts. */
  static final List<String> COLUMNS =
      List.of(
          ("Title;Authors;Number of Authors;Scopus Author Ids;Year;Scopus Source"
                  + " title;Volume;Issue;Pages;Article number;ISSN;Source ID;Source type;SNIP"
                  + " (publication year);SNIP percentile (publication year) *;CiteScore (publication"
                  + " year);CiteScore percentile (publication year) *;SJR (publication year);SJR"
                  + " percentile (publication year) *;Field-Weighted View"
                  + " Impact;Views;Citations;Field-Weighted Citation Impact;Field-Citation"
                  + " Average;Outputs in Top Citation Percentiles, per percentile;Field-Weighted"
                  + " Outputs in Top Citation Percentiles, per percentile;Patent"
                  + " citations;DOI;Publication type;Open Access;EID;PubMed ID;Institutions;Number of"
                  + " Institutions;Scopus Affiliation IDs;Scopus Affiliation names;Scopus Author ID"
                  + " First Author;Scopus Author ID Last Author;Scopus Author ID Corresponding"
                  + " Author;Scopus Author ID Single Author;Country/Region;All Science Journal"
                  + " Classification (ASJC) code;All Science Journal Classification (ASJC) field"
                  + " name;Sustainable Development Goals (2021);Topic Cluster name;Topic Cluster"
                  + " number;Topic name;Topic number;Topic Cluster Prominence Percentile;Topic"
                  + " Prominence Percentile")
              .split(";"));

  /** All seventy columns of 2026. */
  static final List<String> FULL =
      List.of(
          ("Title;Authors;Number of Authors;Scopus Author Ids;Year;Full date;Scopus Source"
                  + " title;Volume;Issue;Pages;Article number;ISSN;Source ID;Source"
                  + " type;Publisher;Language;SNIP (publication year);SNIP percentile (publication"
                  + " year) *;CiteScore (publication year);CiteScore percentile (publication year)"
                  + " *;SJR (publication year);SJR percentile (publication year) *;Field-Weighted View"
                  + " Impact;Views;Citations;Field-Weighted Citation Impact;Field-Citation"
                  + " Average;Outputs in Top Citation Percentiles, per percentile;Field-Weighted"
                  + " Outputs in Top Citation Percentiles, per percentile;Main patent families;Policy"
                  + " citations;Reference;Abstract;DOI;Publication type;Open Access;EID;PubMed"
                  + " ID;Institutions;Institution IDs;Sector;Number of Institutions;Scopus Affiliation"
                  + " IDs;Scopus Affiliation names;Scopus Author ID First Author;Scopus Author ID Last"
                  + " Author;Scopus Author ID Corresponding Author;Scopus Author ID Single"
                  + " Author;Country/Region;Number of Countries/Regions;All Science Journal"
                  + " Classification (ASJC) code;All Science Journal Classification (ASJC) field"
                  + " name;Quacquarelli Symonds (QS) Subject area code;Quacquarelli Symonds (QS)"
                  + " Subject area field name;Quacquarelli Symonds (QS) Subject code;Quacquarelli"
                  + " Symonds (QS) Subject field name;Times Higher Education (THE) code;Times Higher"
                  + " Education (THE) field name;ANZSRC FoR (2020) parent code;ANZSRC FoR (2020)"
                  + " parent name;ANZSRC FoR (2020) code;ANZSRC FoR (2020) name;Sustainable"
                  + " Development Goals (2025);Topic Cluster name;Topic Cluster number;Topic Cluster"
                  + " Prominence Percentile;Topic name;Topic number;Topic Prominence"
                  + " Percentile;Publication link to Topic strength")
              .split(";"));

  private static final String DEPARTMENT = "Department of Measurements, ";
  private static final byte[][] COUNTRIES =
      IntStream.rangeClosed(0, Partner.ALL.size())
          .mapToObj(i -> i == 1 ? "Japan" : Partner.ALL.get(i == 0 ? 0 : i - 1).name())
          .map(name -> name.getBytes(StandardCharsets.UTF_8))
          .toArray(byte[][]::new);

  private BenchColumns() {}

  static Cell cell(String column) {
    return switch (column) {
      case "Title" -> (line, row) -> BenchWords.title(line, row.dice);
      case "Abstract" -> (line, row) -> BenchWords.text(line, row.dice);
      case "Authors" -> (line, row) -> each(line, row.listed, i -> BenchWords.name(line, row.dice));
      case "Scopus Author Ids" ->
          (line, row) -> each(line, row.authors, i -> id(line, row, 99_000_000_000L));
      case "Country/Region" ->
          (line, row) -> each(line, row.countryCount, i -> line.put(COUNTRIES[row.countries[i]]));
      case "Institutions" ->
          (line, row) -> each(line, row.institutions, i -> institution(line, row, ""));
      case "Scopus Affiliation names" ->
          (line, row) -> each(line, row.institutions, i -> institution(line, row, DEPARTMENT));
      case "Institution IDs", "Scopus Affiliation IDs" ->
          (line, row) -> each(line, row.institutions, i -> id(line, row, 60_000_000L));
      case "All Science Journal Classification (ASJC) code" ->
          (line, row) -> each(line, row.fieldCount, i -> line.put(field(row, i).substring(0, 4)));
      case "All Science Journal Classification (ASJC) field name" ->
          (line, row) -> each(line, row.fieldCount, i -> line.put(field(row, i).substring(5)));
      default -> single(column);
    };
  }

  private static Cell single(String column) {
    return switch (column) {
      case "Number of Authors" -> (line, row) -> line.number(row.authors);
      case "Year" -> (line, row) -> line.number(row.year);
      case "Full date" -> (line, row) -> date(line, row);
      case "Citations" -> (line, row) -> line.number(row.citations);
      case "Views" -> (line, row) -> line.number(3L * row.citations + row.dice.below(30));
      case "Field-Weighted Citation Impact" -> (line, row) -> line.hundredths(row.fwci);
      case "Field-Citation Average",
          "Field-Weighted View Impact",
          "SNIP (publication year)",
          "SJR (publication year)" ->
          (line, row) -> line.hundredths(20 + row.dice.below(400));
      case "Outputs in Top Citation Percentiles, per percentile",
          "Field-Weighted Outputs in Top Citation Percentiles, per percentile" ->
          (line, row) -> line.number(row.percentile);
      case "DOI" -> (line, row) -> numbered(line, "10.5555/colab.bench.", row.number);
      case "EID" -> (line, row) -> line.put("2-s2.0-" + (990_000_000_000L + row.number));
      case "Number of Institutions" -> (line, row) -> line.number(row.institutions);
      case "Number of Countries/Regions" -> (line, row) -> line.number(row.countryCount);
      case "Source ID", "PubMed ID", "Topic number", "Topic Cluster number" ->
          (line, row) -> line.number(10_000 + row.dice.below(90_000));
      case "Volume", "Issue", "Article number" -> (line, row) -> line.number(row.dice.below(400));
      case "ISSN" -> (line, row) -> numbered(line, "ISSN-0000", 1000 + row.dice.below(9000));
      case "Pages" -> (line, row) -> numbered(line, "101-", 102 + row.dice.below(20));
      case "Scopus Author ID First Author",
          "Scopus Author ID Last Author",
          "Scopus Author ID Corresponding Author" ->
          (line, row) -> id(line, row, 99_000_000_000L);
      case "Patent citations", "Main patent families", "Policy citations" ->
          (line, row) -> line.number(row.dice.chance(0.9) ? 0 : row.dice.below(5));
      default -> fixed(column);
    };
  }

  private static Cell fixed(String column) {
    String text =
        switch (column) {
          case "Publication type" -> "Article";
          case "Source type" -> "Journal";
          case "Publisher" -> "Synthetic Publisher";
          case "Language" -> "English";
          case "Open Access" -> "Gold|Green";
          case "Sector" -> "Academic| Government";
          case "Scopus Source title" -> "Synthetic Journal of Benchmarks";
          case "Topic Cluster name" -> "Synthetic Measurements; Large Files; Rows and Columns";
          case "Topic name" -> "Throughput of Readers; Quotation Marks; Line Breaks in Cells";
          case "Sustainable Development Goals (2021)", "Sustainable Development Goals (2025)" ->
              "SDG 9: Industry, Innovation and Infrastructure| SDG 17: Partnership for the goals";
          default -> "-";
        };
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return (line, row) -> line.put(bytes);
  }

  private static void each(BenchLine line, int count, IntConsumer value) {
    for (int i = 0; i < count; i++) {
      line.next();
      value.accept(i);
    }
  }

  private static void id(BenchLine line, BenchRow row, long from) {
    line.number(from + row.dice.below(9_000_000));
  }

  private static void institution(BenchLine line, BenchRow row, String before) {
    line.put(before);
    numbered(line, "Synthetic University, Campus ", 1 + row.dice.below(9000));
  }

  private static void numbered(BenchLine line, String text, long number) {
    line.put(text);
    line.number(number);
  }

  private static void date(BenchLine line, BenchRow row) {
    line.number(row.year);
    line.put('-');
    line.number(10 + row.dice.below(3));
    line.put('-');
    line.number(10 + row.dice.below(18));
  }

  private static String field(BenchRow row, int place) {
    return Area.ALL.get(row.fields[place]).fields().get(0);
  }
}
