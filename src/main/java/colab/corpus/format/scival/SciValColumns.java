package colab.corpus.format.scival;

import colab.corpus.Row;
import colab.corpus.cell.Cells;
import colab.corpus.rows.CellReader;
import colab.corpus.rows.Decoding;
import colab.corpus.rows.KnownColumn;
import colab.publication.Attribute;
import java.util.List;

/**
 * The columns of SciVal's publication exports that say something colab counts, with the names they
 * had over the years.
 */
final class SciValColumns {
  static final String FWCI = "Field-Weighted Citation Impact";
  static final String PERCENTILE = "Outputs in Top Citation Percentiles, per percentile";
  static final String FIELD_NAME = "All Science Journal Classification (ASJC) field name";
  static final String FIELD_CODE = "All Science Journal Classification (ASJC) code";

  /** Lists of authors stop here. */
  private static final int CUT_LIST = 500;

  static final List<KnownColumn> ALL =
      List.of(
          KnownColumn.text(Attribute.ID, "EID"),
          KnownColumn.text(Attribute.DOI, "DOI"),
          KnownColumn.text(Attribute.TITLE, "Title").inProse(),
          KnownColumn.text(Attribute.SOURCE, "Scopus Source title").inProse(),
          KnownColumn.text(Attribute.ISSN, "ISSN"),
          KnownColumn.of(Attribute.YEAR, Decoding::year, "Year"),
          KnownColumn.of(Attribute.TYPE, Decoding::type, "Publication type"),
          KnownColumn.of(
              Attribute.COUNTRIES,
              Decoding::countries,
              "Country/Region",
              "Country",
              "Countries/Regions",
              "Countries"),
          KnownColumn.of(
              Attribute.COUNTRY_NUMBER,
              Decoding::countryNumber,
              "Number of Countries/Regions",
              "Number of Countries"),
          KnownColumn.of(Attribute.INSTITUTIONS, Decoding::institutions, "Institutions").inProse(),
          KnownColumn.of(
              Attribute.INSTITUTION_NUMBER, Decoding::institutionNumber, "Number of Institutions"),
          KnownColumn.of(Attribute.INSTITUTION_IDS, Decoding::institutionIds, "Institution IDs")
              .inProse(),
          KnownColumn.of(Attribute.SECTORS, Decoding::sectors, "Sector").inProse(),
          KnownColumn.of(Attribute.AUTHOR_NUMBER, Decoding::authorNumber, "Number of Authors"),
          KnownColumn.of(Attribute.AUTHOR_NUMBER, SciValColumns::authors, "Authors").inProse(),
          KnownColumn.of(Attribute.CITATIONS, Decoding::citations, "Citations"),
          KnownColumn.of(Attribute.FWCI, Decoding::fwci, FWCI),
          KnownColumn.of(Attribute.PERCENTILE, Decoding::percentile, PERCENTILE),
          KnownColumn.of(
              Attribute.WEIGHTED_PERCENTILE,
              Decoding::weightedPercentile,
              "Field-Weighted Outputs in Top Citation Percentiles, per percentile"),
          KnownColumn.of(Attribute.FIELDS, Decoding::fields, FIELD_NAME),
          KnownColumn.of(Attribute.FIELDS, Decoding::fields, FIELD_CODE));

  private SciValColumns() {}

  /**
   * A list of authors between upright strokes. Older lists stand between commas, as does a name and
   * its initials: two commas or more cannot be counted.
   */
  private static CellReader authors(Decoding decoding, String title) {
    CellReader list = decoding.authorList('|', CUT_LIST);
    return (cell, row) -> {
      String clean = Cells.clean(cell);
      if (Cells.isMissing(clean)) {
        return;
      }
      if (clean.indexOf('|') >= 0) {
        list.read(clean, row);
      } else {
        row.authorNumber(clean.indexOf(',') == clean.lastIndexOf(',') ? 1 : Row.MISSING);
      }
    };
  }
}
