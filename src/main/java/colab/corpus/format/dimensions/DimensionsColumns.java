package colab.corpus.format.dimensions;

import colab.corpus.rows.CellReader;
import colab.corpus.rows.Decoding;
import colab.corpus.rows.KnownColumn;
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
              Decoding::countries,
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
}
