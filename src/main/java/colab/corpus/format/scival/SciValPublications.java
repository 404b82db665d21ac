package colab.corpus.format.scival;

import colab.corpus.Provenance;
import colab.corpus.rows.KnownColumn;
import colab.corpus.rows.TableLayout;
import colab.corpus.rows.TableSource;
import colab.corpus.sheet.ByteCell;
import colab.corpus.sheet.Sheet;
import colab.publication.Attribute;
import colab.publication.Provider;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The publication exports of SciVal, CSV and XLSX, from 2018 on: a preamble of varying height, a
 * header with any of its columns in any order, a row a publication, a copyright line.
 */
public final class SciValPublications implements TableSource {
  private static final int ENOUGH_COLUMNS = 2;

  /** Headings that other providers use and SciVal does not. */
  private static final Set<String> FOREIGN =
      Set.of(
          "cited by",
          "document type",
          "link",
          "author(s) id",
          "publication id",
          "times cited",
          "lens id",
          "affiliations",
          "source title",
          "article title",
          "total citations",
          "average per year",
          "accession number",
          "line",
          "fwci",
          "ut",
          "pt",
          "publications",
          "scholarly output",
          "co-authored publications",
          "institution",
          "entity",
          "author");

  /** A header has one of these; countries and years alone stand in many tables. */
  private static final Map<String, KnownColumn> CALLED = called();

  private static final Set<String> OWN =
      Set.of(
          "EID",
          "DOI",
          "Title",
          "Citations",
          SciValColumns.FWCI,
          SciValColumns.PERCENTILE,
          SciValColumns.FIELD_NAME,
          SciValColumns.FIELD_CODE);

  @Override
  public String id() {
    return "scival-publications";
  }

  @Override
  public String title() {
    return "SciVal publications (CSV, XLSX)";
  }

  @Override
  public String recognition() {
    return "a row with two or more of its column names, one of them EID, DOI, Title, Citations, FWCI, percentile or ASJC";
  }

  @Override
  public Provider provider() {
    return Provider.SCIVAL;
  }

  @Override
  public List<KnownColumn> columns() {
    return SciValColumns.ALL;
  }

  @Override
  public int score(List<String> headings) {
    Set<KnownColumn> known = new HashSet<>();
    for (String heading : headings) {
      if (FOREIGN.contains(heading.toLowerCase(Locale.ROOT))) {
        return 0;
      }
      KnownColumn column = CALLED.get(KnownColumn.folded(heading));
      if (column != null) {
        known.add(column);
      }
    }
    boolean own = known.stream().anyMatch(column -> OWN.contains(column.title()));
    return own && known.size() >= ENOUGH_COLUMNS ? known.size() : 0;
  }

  /**
   * {@return the columns that tell the table, by their names; journals' numbers stand in others}
   */
  private static Map<String, KnownColumn> called() {
    Map<String, KnownColumn> called = new HashMap<>();
    for (KnownColumn column : SciValColumns.ALL) {
      if (column.attribute() != Attribute.ISSN) {
        column.folded().forEach(name -> called.putIfAbsent(name, column));
      }
    }
    return called;
  }

  @Override
  public Provenance provenance(String name, TableLayout layout) {
    return SciValPreamble.read(name, id(), layout.preamble());
  }

  @Override
  public boolean isFooter(Sheet sheet, ByteCell room) {
    return Footer.is(sheet, room);
  }

  @Override
  public String advice(Attribute missing, String column) {
    if (missing == Attribute.AFFILIATIONS) {
      return "SciVal does not say which author works where: take OpenAlex, Web of Science, Scopus or"
          + " Dimensions, or --counting fractional.";
    }
    return "Export it again from SciVal and tick '"
        + column
        + "' among the fields to include ("
        + box(missing)
        + ").";
  }

  private static String box(Attribute attribute) {
    return switch (attribute) {
      case FWCI, CITATIONS, PERCENTILE, WEIGHTED_PERCENTILE -> "under Metrics";
      case ID, DOI -> "under Identifiers";
      case COUNTRIES, COUNTRY_NUMBER, INSTITUTIONS, INSTITUTION_IDS, SECTORS ->
          "under Affiliations";
      case FIELDS -> "under Subject areas";
      default -> "under Publication";
    };
  }
}
