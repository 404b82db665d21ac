package colab.corpus.format.canonical;

import colab.corpus.Row;
import colab.corpus.cell.Cells;
import colab.corpus.rows.CellReader;
import colab.corpus.rows.Decoding;
import colab.corpus.rows.KnownColumn;
import colab.publication.Attribute;
import colab.publication.DocumentType;
import java.util.List;
import java.util.Optional;

/**
 * A column of the canonical table: how its cells are read, and how they are written.
 *
 * @param known its name, and how it is read
 * @param cell what it holds of a row; empty when missing
 */
record CanonicalColumn(KnownColumn known, Cell cell) {

  /** Says what stands in the cell of a row. */
  interface Cell {
    String of(Row row);
  }

  private static final String NOT_COUNTED = "?";

  static final List<CanonicalColumn> ALL =
      List.of(
          text(Attribute.ID, "id"),
          text(Attribute.DOI, "doi"),
          text(Attribute.TITLE, "title"),
          text(Attribute.SOURCE, "source"),
          text(Attribute.ISSN, "issn"),
          new CanonicalColumn(
              KnownColumn.of(Attribute.YEAR, CanonicalColumn::year, "year"),
              row -> row.year() == 0 ? "" : String.valueOf(row.year())),
          new CanonicalColumn(
              KnownColumn.of(Attribute.TYPE, Decoding::type, "type"), CanonicalColumn::type),
          new CanonicalColumn(
              KnownColumn.of(Attribute.COUNTRIES, Codes::countries, "countries"),
              row -> Codes.of(row.countries())),
          new CanonicalColumn(
              KnownColumn.of(Attribute.COUNTRY_NUMBER, Decoding::countryNumber, "country_number"),
              row -> row.countryNumber() == 0 ? "" : String.valueOf(row.countryNumber())),
          new CanonicalColumn(
              KnownColumn.of(
                  Attribute.INSTITUTION_NUMBER, Decoding::institutionNumber, "institution_number"),
              row -> whole(row.institutionNumber())),
          new CanonicalColumn(
              KnownColumn.of(Attribute.AUTHOR_NUMBER, CanonicalColumn::authors, "authors"),
              CanonicalColumn::authors),
          new CanonicalColumn(
              KnownColumn.of(Attribute.CITATIONS, Decoding::citations, "citations"),
              row -> whole(row.citations())),
          new CanonicalColumn(
              KnownColumn.of(Attribute.FWCI, Decoding::fwci, "fwci", "fcr", "cnci"),
              row -> decimal(row.fwci())),
          new CanonicalColumn(
              KnownColumn.of(Attribute.PERCENTILE, Decoding::percentile, "percentile"),
              row -> decimal(row.percentile())),
          new CanonicalColumn(
              KnownColumn.of(
                  Attribute.WEIGHTED_PERCENTILE,
                  Decoding::weightedPercentile,
                  "weighted_percentile"),
              row -> decimal(row.weightedPercentile())),
          new CanonicalColumn(
              KnownColumn.of(Attribute.FIELDS, Codes::fields, "fields"),
              row -> Codes.of(row.fields())));

  private static CanonicalColumn text(Attribute attribute, String name) {
    return new CanonicalColumn(
        KnownColumn.text(attribute, name).inProse(), row -> row.text(attribute));
  }

  /** A kind that is not listed keeps its own name, unless that is the name of one that is. */
  private static String type(Row row) {
    if (row.type() != DocumentType.OTHER) {
      return row.type().label();
    }
    String own = row.text(Attribute.TYPE);
    Optional<DocumentType> named = DocumentType.find(own);
    return own.isEmpty() || named.isEmpty() ? own : DocumentType.OTHER.label();
  }

  private static CellReader year(Decoding decoding, String title) {
    return (cell, row) -> {
      String clean = Cells.clean(cell);
      if (!clean.isEmpty()) {
        row.year(Decoding.year(title, clean));
      }
    };
  }

  private static String whole(long number) {
    return number == Row.MISSING ? "" : String.valueOf(number);
  }

  /** Authors that are listed, but not so that they can be counted, are not missing. */
  private static String authors(Row row) {
    if (row.authorNumber() != Row.MISSING) {
      return String.valueOf(row.authorNumber());
    }
    return row.text(Attribute.AUTHOR_NUMBER).isEmpty() ? "" : NOT_COUNTED;
  }

  private static CellReader authors(Decoding decoding, String title) {
    CellReader number = decoding.authorNumber(title);
    return (cell, row) -> {
      if (!cell.equals(NOT_COUNTED)) {
        number.read(cell, row);
      }
    };
  }

  /** All six decimals that are held, without zeros at their end. */
  private static String decimal(long value) {
    if (value == Row.MISSING) {
      return "";
    }
    String digits = String.valueOf(value % Row.SCALE + Row.SCALE);
    int end = digits.length();
    while (digits.charAt(end - 1) == '0') {
      end--;
    }
    String part = end > 1 ? "." + digits.substring(1, end) : "";
    return value / Row.SCALE + part;
  }
}
