package colab.corpus.format.dimensions;

import colab.corpus.cell.Cells;
import colab.corpus.rows.CellReader;
import colab.corpus.rows.Decoding;
import colab.corpus.rows.KnownColumn;
import colab.corpus.rows.Remark;
import colab.publication.Attribute;
import java.util.List;

/**
 * The columns of Dimensions' exports that say something colab counts. Fields of research are no
 * ASJC fields, and RCR rates biomedical publications only: neither is read.
 */
final class DimensionsColumns {
  static final String ID = "Publication ID";
  static final String YEAR = "PubYear";
  static final String COUNTRIES = "Country of standardized research organization";

  static final List<KnownColumn> ALL =
      List.of(
          KnownColumn.text(Attribute.ID, ID),
          KnownColumn.text(Attribute.DOI, "DOI"),
          KnownColumn.text(Attribute.TITLE, "Title").inProse(),
          KnownColumn.text(Attribute.SOURCE, "Source title", "Source title/Anthology title")
              .inProse()
              .or(anthology()),
          anthology(),
          KnownColumn.of(Attribute.YEAR, Decoding::year, YEAR),
          KnownColumn.of(Attribute.TYPE, Decoding::type, "Document Type").or(publicationType()),
          publicationType(),
          KnownColumn.of(
              Attribute.COUNTRIES,
              DimensionsColumns::countries,
              COUNTRIES,
              "Country of Research organization",
              "Authors Affiliations - Country of Research organization"),
          KnownColumn.of(Attribute.AUTHOR_NUMBER, DimensionsColumns::authors, "Authors").inProse(),
          KnownColumn.of(Attribute.CITATIONS, Decoding::citations, "Times cited"),
          KnownColumn.of(Attribute.FWCI, Decoding::fwci, "FCR"));

  private DimensionsColumns() {}

  private static KnownColumn anthology() {
    return KnownColumn.text(Attribute.SOURCE, "Anthology title").inProse();
  }

  private static KnownColumn publicationType() {
    return KnownColumn.of(Attribute.TYPE, Decoding::type, "Publication Type");
  }

  private static CellReader authors(Decoding decoding, String title) {
    return decoding.authorList(';', Integer.MAX_VALUE);
  }

  /**
   * Above 100 authors an export names neither authors nor countries: nobody's, not one country's.
   */
  private static CellReader countries(Decoding decoding, String title) {
    CellReader list = decoding.countries(title);
    Remark cut =
        decoding.remark(
            "publication has neither authors nor countries, as Dimensions exports those of more than"
                + " 100 authors: it is counted for no country",
            "publications have neither authors nor countries, as Dimensions exports those of more"
                + " than 100 authors: they are counted for no country");
    return (cell, row) -> {
      if (!Cells.isMissing(Cells.clean(cell))) {
        list.read(cell, row);
      } else if (row.text(Attribute.AUTHOR_NUMBER).isEmpty()) {
        cut.count();
      }
    };
  }
}
