package colab.corpus.format.scopus;

import colab.corpus.Row;
import colab.corpus.cell.Addresses;
import colab.corpus.cell.Cells;
import colab.corpus.rows.CellReader;
import colab.corpus.rows.Decoding;
import colab.corpus.rows.KnownColumn;
import colab.corpus.rows.Remark;
import colab.publication.Attribute;
import java.util.List;

/** The columns of the CSV of Scopus that say something colab counts. */
final class ScopusColumns {
  private static final String EID = "eid=";

  static final List<KnownColumn> ALL =
      List.of(
          KnownColumn.text(Attribute.ID, "EID").spelled(ScopusColumns::eid).or(link()),
          link(),
          KnownColumn.text(Attribute.DOI, "DOI"),
          KnownColumn.text(Attribute.TITLE, "Title").inProse(),
          KnownColumn.text(Attribute.SOURCE, "Source title").inProse(),
          KnownColumn.text(Attribute.ISSN, "ISSN"),
          KnownColumn.of(Attribute.YEAR, Decoding::year, "Year"),
          KnownColumn.of(Attribute.TYPE, Decoding::type, "Document Type"),
          KnownColumn.of(
                  Attribute.COUNTRIES,
                  (decoding, title) -> decoding.addresses(Addresses::betweenSemicolons),
                  "Affiliations")
              .inProse(),
          KnownColumn.of(
                  Attribute.INSTITUTIONS,
                  (decoding, title) ->
                      decoding.bylines((cells, cell, before) -> cells.addresses(cell)),
                  "Affiliations")
              .inProse(),
          KnownColumn.of(
                  Attribute.AFFILIATIONS,
                  (decoding, title) ->
                      decoding.bylines(
                          (cells, cell, before) ->
                              cells.beforeAddresses(cell, before.institutions())),
                  "Authors with affiliations")
              .inProse(),
          KnownColumn.of(Attribute.AUTHOR_NUMBER, ScopusColumns::authorIds, "Author(s) ID")
              .or(authors()),
          authors(),
          KnownColumn.of(Attribute.CITATIONS, ScopusColumns::citations, "Cited by"));

  private ScopusColumns() {}

  private static KnownColumn link() {
    return KnownColumn.text(Attribute.ID, "Link").spelled(ScopusColumns::identifier);
  }

  private static KnownColumn authors() {
    return KnownColumn.of(Attribute.AUTHOR_NUMBER, ScopusColumns::authors, "Authors").inProse();
  }

  private static String eid(String cell) {
    return cell.startsWith("http") ? identifier(cell) : cell;
  }

  /** {@return the EID in the address of a publication's page; empty when there is none} */
  static String identifier(String link) {
    int start = link.indexOf(EID) + EID.length();
    if (start < EID.length()) {
      return "";
    }
    int end = link.indexOf('&', start);
    return end < 0 ? link.substring(start) : link.substring(start, end);
  }

  /** Scopus leaves the cell of a publication that nobody has cited blank, in older files. */
  private static CellReader citations(Decoding decoding, String title) {
    CellReader number = decoding.citations(title);
    Remark blank =
        decoding.remark(
            "publication with a blank 'Cited by' has 0 citations: so Scopus writes it",
            "publications with a blank 'Cited by' have 0 citations: so Scopus writes them");
    return (cell, row) -> {
      number.read(cell, row);
      if (row.citations() == Row.MISSING) {
        row.citations(0);
        blank.count();
      }
    };
  }

  private static CellReader authorIds(Decoding decoding, String title) {
    CellReader list = decoding.authorList(';', Integer.MAX_VALUE);
    return (cell, row) -> {
      if (!isNobody(cell)) {
        list.read(cell, row);
      }
    };
  }

  /**
   * Names stand between semicolons, {@code Ito, T.; Li, X.}, and before about 2023 between commas,
   * {@code Ito T., Li X.}; a single name may have a comma before its initials.
   */
  private static CellReader authors(Decoding decoding, String title) {
    CellReader list = decoding.authorList(';', Integer.MAX_VALUE);
    return (cell, row) -> {
      String clean = Cells.clean(cell);
      if (Cells.isMissing(clean) || isNobody(clean)) {
        return;
      }
      if (clean.indexOf(';') >= 0) {
        list.read(clean, row);
      } else {
        row.authorNumber(isOneName(clean) ? 1 : Cells.count(clean, ','));
      }
    };
  }

  /** "[No author name available]", "[No author id available]". */
  private static boolean isNobody(String cell) {
    return cell.startsWith("[No author");
  }

  /** In the older style every part between commas has a space: a surname and initials. */
  private static boolean isOneName(String clean) {
    int comma = clean.indexOf(',');
    return comma >= 0
        && comma == clean.lastIndexOf(',')
        && clean.substring(comma + 1).strip().indexOf(' ') < 0;
  }
}
