package colab.corpus.format.dimensions;

import colab.corpus.cell.Cells;
import colab.corpus.rows.CellReader;
import colab.corpus.rows.Decoding;
import colab.corpus.rows.KnownColumn;
import colab.publication.Affiliation;
import colab.publication.Attribute;
import colab.publication.Byline;
import colab.publication.Countries;
import java.util.List;

/**
 * The columns of Dimensions' exports that say something colab counts. Fields of research are no
 * ASJC fields, and RCR rates biomedical publications only: neither is read.
 */
final class DimensionsColumns {
  static final String ID = "Publication ID";
  static final String YEAR = "PubYear";
  static final String COUNTRIES = "Country of standardized research organization";

  private static final String[] PLACES = {
    COUNTRIES,
    "Country of Research organization",
    "Authors Affiliations - Country of Research organization"
  };

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
          KnownColumn.of(Attribute.COUNTRIES, Decoding::countries, PLACES),
          KnownColumn.of(
                  Attribute.INSTITUTIONS,
                  DimensionsColumns::institutions,
                  "Research Organizations - standardized",
                  "Authors Affiliations - Name of Research organization")
              .inProse(),
          KnownColumn.of(Attribute.INSTITUTION_COUNTRIES, DimensionsColumns::places, PLACES),
          KnownColumn.of(Attribute.INSTITUTION_IDS, DimensionsColumns::ids, "GRID IDs"),
          KnownColumn.of(
                  Attribute.AFFILIATIONS,
                  (decoding, title) ->
                      decoding.bylines((cells, cell, before) -> cells.beforeBrackets(cell, before)),
                  "Authors (Raw Affiliation)")
              .inProse(),
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

  private static CellReader institutions(Decoding decoding, String title) {
    return (cell, row) ->
        row.byline(
            Byline.ofInstitutions(
                Cells.split(cell, ';').stream().map(Affiliation::named).toList()));
  }

  /** One country an institution, in the same order. */
  private static CellReader places(Decoding decoding, String title) {
    Countries countries = decoding.wishes().countries();
    return (cell, row) ->
        row.byline(
            row.byline()
                .with(
                    Cells.split(cell, ';'),
                    (institution, name) -> institution.withCountry(countries.named(name))));
  }

  private static CellReader ids(Decoding decoding, String title) {
    return (cell, row) ->
        row.byline(row.byline().with(Cells.split(cell, ';'), Affiliation::withId));
  }
}
