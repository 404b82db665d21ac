package colab.corpus.format.wos;

import colab.corpus.cell.Addresses;
import colab.corpus.cell.Cells;
import colab.corpus.rows.CellReader;
import colab.corpus.rows.Decoding;
import colab.corpus.rows.KnownColumn;
import colab.corpus.rows.Remark;
import colab.publication.Attribute;
import colab.publication.DocumentType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the exports of the Web of Science say, by tag, by the heading in workbooks and by the name
 * in BibTeX files.
 */
final class WosColumns {
  private static final String AND = " and ";
  private static final String[] ADDRESSES = {"C1", "Addresses"};

  static final List<KnownColumn> ALL =
      List.of(
          KnownColumn.text(Attribute.ID, "UT", "UT (Unique WOS ID)", "UT (Unique ID)", "Unique-ID"),
          KnownColumn.text(Attribute.DOI, "DI", "DOI"),
          KnownColumn.text(Attribute.TITLE, "TI", "Article Title", "Title").inProse(),
          KnownColumn.text(Attribute.SOURCE, "SO", "Source Title", "Journal").inProse(),
          KnownColumn.text(Attribute.ISSN, "SN", "ISSN")
              .or(KnownColumn.text(Attribute.ISSN, "EI", "eISSN")),
          KnownColumn.text(Attribute.ISSN, "EI", "eISSN"),
          KnownColumn.of(Attribute.YEAR, Decoding::year, "PY", "Publication Year", "Year")
              .or(earlyAccess()),
          earlyAccess(),
          KnownColumn.of(Attribute.TYPE, WosColumns::type, "DT", "Document Type", "Type").inProse(),
          KnownColumn.of(
                  Attribute.COUNTRIES,
                  (decoding, title) -> decoding.addresses(Addresses::betweenSemicolons),
                  ADDRESSES)
              .inProse()
              .or(reprint()),
          KnownColumn.of(
                  Attribute.COUNTRIES,
                  (decoding, title) -> decoding.addresses(Addresses::betweenLines),
                  "Affiliation")
              .inProse(),
          linked(Attribute.INSTITUTIONS),
          KnownColumn.text(Attribute.INSTITUTION_COUNTRIES, ADDRESSES).inProse(),
          linked(Attribute.AFFILIATIONS),
          KnownColumn.of(Attribute.AUTHOR_NUMBER, WosColumns::authors, "AU", "Authors").inProse(),
          KnownColumn.of(Attribute.AUTHOR_NUMBER, WosColumns::joined, "Author").inProse(),
          KnownColumn.of(
              Attribute.CITATIONS,
              Decoding::citations,
              "TC",
              "Times Cited, WoS Core",
              "Times-Cited"),
          KnownColumn.of(
              Attribute.CITATIONS, Decoding::citations, "Z9", "Times Cited, All Databases"));

  private WosColumns() {}

  /** What appears before its issue has no year yet, but a month: {@code DEC 2023}. */
  private static KnownColumn earlyAccess() {
    KnownColumn.Maker maker =
        (decoding, title) ->
            (cell, row) -> {
              String clean = Cells.clean(cell);
              String year = clean.substring(clean.lastIndexOf(' ') + 1);
              row.year(Decoding.year("Publication Year", year));
            };
    return KnownColumn.of(Attribute.YEAR, maker, "EA", "Early Access Date", "EarlyAccessDate");
  }

  /** Addresses stand after the authors who work there. */
  private static KnownColumn linked(Attribute attribute) {
    return KnownColumn.of(
            attribute,
            (decoding, title) ->
                decoding.bylines(
                    (cells, cell, before) ->
                        before.institutions().isEmpty() ? cells.afterGroups(cell) : before),
            ADDRESSES)
        .inProse();
  }

  /** Older publications have no address but that of the author who sends reprints. */
  private static KnownColumn reprint() {
    KnownColumn.Maker maker =
        (decoding, title) -> {
          CellReader addresses = decoding.addresses(Addresses::betweenStops);
          Remark used =
              decoding.remark(
                  "publication has no address but the reprint address, whose country counts",
                  "publications have no address but the reprint address, whose country counts");
          return (cell, row) -> {
            addresses.read(cell, row);
            if (!row.countries().isEmpty()) {
              used.count();
            }
          };
        };
    return KnownColumn.of(Attribute.COUNTRIES, maker, "RP", "Reprint Addresses").inProse();
  }

  private static CellReader type(Decoding decoding, String title) {
    Map<String, DocumentType> known = new HashMap<>();
    return (cell, row) -> row.type(known.computeIfAbsent(cell, WosTypes::of));
  }

  private static CellReader authors(Decoding decoding, String title) {
    CellReader list = decoding.authorList(';', Integer.MAX_VALUE);
    return (cell, row) -> {
      if (!isNobody(cell)) {
        list.read(cell, row);
      }
    };
  }

  /** In BibTeX files: {@code Ito, Taro and Li, Xia}. */
  private static CellReader joined(Decoding decoding, String title) {
    return (cell, row) -> {
      String clean = Cells.clean(cell).replace('\n', ' ');
      if (Cells.isMissing(clean) || isNobody(clean)) {
        return;
      }
      int names = 1;
      for (int at = clean.indexOf(AND); at >= 0; at = clean.indexOf(AND, at + 1)) {
        names++;
      }
      row.authorNumber(names);
    };
  }

  private static boolean isNobody(String cell) {
    return cell.startsWith("[Anonymous]") || cell.equals("Anonymous");
  }
}
