package colab.corpus.format.incites;

import colab.corpus.Provenance;
import colab.corpus.cell.Cells;
import colab.corpus.rows.CellReader;
import colab.corpus.rows.Decoding;
import colab.corpus.rows.KnownColumn;
import colab.corpus.rows.TableLayout;
import colab.corpus.rows.TableSource;
import colab.publication.Attribute;
import colab.publication.Provider;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The list of documents behind a table of InCites, CSV or XLSX: a row a publication with its
 * category-normalised citation impact (CNCI). It has no addresses, so no countries. Its percentile
 * is not read: older lists begin with the most cited at 0, newer ones at 100, and none says which.
 */
public final class InCitesDocuments implements TableSource {
  private static final String ID = "Accession Number";
  private static final String IMPACT = "Category Normalized Citation Impact";
  private static final Set<String> OWN = Set.of(KnownColumn.folded(ID), KnownColumn.folded(IMPACT));
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

  private static final List<KnownColumn> ALL =
      List.of(
          KnownColumn.text(Attribute.ID, ID),
          KnownColumn.text(Attribute.DOI, "DOI"),
          KnownColumn.text(Attribute.TITLE, "Article Title").inProse(),
          KnownColumn.text(Attribute.SOURCE, "Source", "Sources").inProse(),
          KnownColumn.of(
              Attribute.YEAR, InCitesDocuments::year, "Publication Date", "Publication Year"),
          KnownColumn.of(Attribute.TYPE, Decoding::type, "Document Type"),
          KnownColumn.of(
                  Attribute.AUTHOR_NUMBER,
                  (decoding, title) -> decoding.authorList(';', Integer.MAX_VALUE),
                  "Authors")
              .inProse(),
          KnownColumn.of(Attribute.CITATIONS, Decoding::citations, "Times Cited"),
          KnownColumn.of(Attribute.FWCI, Decoding::fwci, IMPACT));

  @Override
  public String id() {
    return "incites-documents";
  }

  @Override
  public String title() {
    return "InCites document list (CSV, XLSX)";
  }

  @Override
  public String recognition() {
    return "a row with Accession Number and Category Normalized Citation Impact";
  }

  @Override
  public Provider provider() {
    return Provider.INCITES;
  }

  @Override
  public List<KnownColumn> columns() {
    return ALL;
  }

  @Override
  public int score(List<String> headings) {
    Set<String> folded = headings.stream().map(KnownColumn::folded).collect(Collectors.toSet());
    return folded.containsAll(OWN) ? OWN.size() : 0;
  }

  @Override
  public Provenance provenance(String name, TableLayout layout) {
    return Provenance.silent(name, id(), provider());
  }

  @Override
  public String advice(Attribute missing, String column) {
    return switch (missing) {
      case COUNTRIES, COUNTRY_NUMBER ->
          "Lists of documents of InCites have no addresses: export the same publications from the Web"
              + " of Science as Tab delimited file, Full Record.";
      case PERCENTILE, WEIGHTED_PERCENTILE ->
          "The percentile of InCites is not read: lists differ in which end is the most cited.";
      case FIELDS ->
          "The research areas of InCites are not ASJC: group them, in a table for --scheme.";
      case ISSN -> "The ISSN of InCites is not read.";
      default -> "Export it again from InCites with the column '" + column + "'.";
    };
  }

  /** A year alone, or in a date: "NOV 2019". */
  private static CellReader year(Decoding decoding, String title) {
    return (cell, row) -> {
      String clean = Cells.clean(cell);
      Matcher found = YEAR.matcher(clean);
      row.year(Decoding.year(title, found.find() ? found.group() : clean));
    };
  }
}
