package colab.corpus.format.openalex;

import colab.corpus.Row;
import colab.corpus.cell.Cells;
import colab.corpus.cell.FieldCells;
import colab.corpus.rows.CellReader;
import colab.corpus.rows.Decoding;
import colab.corpus.rows.KnownColumn;
import colab.corpus.rows.Remark;
import colab.publication.Attribute;
import colab.publication.DocumentType;
import colab.publication.Field;
import colab.publication.FieldSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns of the website's CSV that say something colab counts. Cells of 2024 and 2025 are
 * written by Python: None, nan, True.
 */
final class WebColumns {
  static final String COUNTRIES = "authorships.countries";

  static final List<KnownColumn> ALL =
      List.of(
          text(Attribute.ID, "id"),
          text(Attribute.DOI, "doi"),
          text(Attribute.TITLE, "display_name", "title").inProse(),
          text(
                  Attribute.SOURCE,
                  "primary_location.source.display_name",
                  "primary_location_display_name")
              .inProse(),
          text(Attribute.ISSN, "primary_location.source.issn"),
          text(Attribute.ISSN, "primary_location.source.issn_l"),
          KnownColumn.of(Attribute.YEAR, WebColumns::year, "publication_year"),
          of(Attribute.TYPE, Decoding::type, "type"),
          of(Attribute.COUNTRIES, WebColumns::countries, COUNTRIES),
          of(Attribute.COUNTRY_NUMBER, Decoding::countryNumber, "countries_distinct_count"),
          of(
              Attribute.INSTITUTION_NUMBER,
              Decoding::institutionNumber,
              "institutions_distinct_count"),
          of(Attribute.AUTHOR_NUMBER, WebColumns::authors, "authorships.author.id", "author_ids"),
          of(Attribute.AUTHOR_NUMBER, WebColumns::authors, "authorships.author_position"),
          of(Attribute.AUTHOR_NUMBER, WebColumns::authors, "authorships.author.display_name"),
          of(Attribute.CITATIONS, Decoding::citations, "cited_by_count"),
          of(Attribute.FWCI, Decoding::fwci, "fwci"),
          of(Attribute.WEIGHTED_PERCENTILE, WebColumns::percentile, Rules.PERCENTILE),
          of(Attribute.FIELDS, WebColumns::field, "primary_topic.subfield.id"),
          of(Attribute.FIELDS, WebColumns::field, "primary_topic.subfield.display_name"),
          of(Attribute.FIELDS, WebColumns::field, "primary_topic.field.id"),
          of(Attribute.FIELDS, WebColumns::field, "primary_topic.field.display_name"));

  private WebColumns() {}

  private static KnownColumn text(Attribute attribute, String... names) {
    return KnownColumn.text(attribute, names).spelled(WebColumns::said);
  }

  private static KnownColumn of(Attribute attribute, KnownColumn.Maker maker, String... names) {
    return KnownColumn.of(
            attribute,
            (decoding, title) -> {
              CellReader reader = maker.of(decoding, title);
              return (cell, row) -> reader.read(said(cell), row);
            },
            names)
        .spelled(WebColumns::said);
  }

  /** {@return the cell, empty where Python says that there is nothing} */
  static String said(String cell) {
    return switch (cell) {
      case "None", "nan", "NaN", "null" -> "";
      default -> cell;
    };
  }

  private static CellReader year(Decoding decoding, String title) {
    return (cell, row) -> row.year(Decoding.year(title, said(Cells.clean(cell))));
  }

  /** An entry an author and country: a set, and no number of authors. */
  private static CellReader countries(Decoding decoding, String title) {
    Codes codes = new Codes(decoding.wishes().countries());
    decoding.tellUnknown(Attribute.COUNTRIES, codes.unknown());
    return (cell, row) -> {
      codes.clear();
      Cells.split(cell, '|').stream().filter(code -> !said(code).isEmpty()).forEach(codes::add);
      row.countries(codes.finish());
    };
  }

  /** An author may lack an identifier, so the marks between them are counted. */
  private static CellReader authors(Decoding decoding, String title) {
    Remark cut = decoding.remark("work " + Rules.CUT, "works " + Rules.CUT);
    return (cell, row) -> {
      long listed = cell.isBlank() ? 0 : cell.chars().filter(c -> c == '|').count() + 1;
      if (listed >= Rules.CUT_LIST) {
        cut.count();
      } else if (listed > 0) {
        row.authorNumber(listed);
      }
    };
  }

  private static CellReader percentile(Decoding decoding, String title) {
    return (cell, row) -> {
      String clean = Cells.clean(cell);
      if (!Cells.isMissing(clean)) {
        row.weightedPercentile(Rules.percentile(clean));
      }
    };
  }

  private static CellReader field(Decoding decoding, String title) {
    FieldCells cells = decoding.fieldCells();
    return (cell, row) -> {
      String name = Cells.clean(cell);
      if (!Cells.isMissing(name)) {
        Optional<Field> field = Rules.field(name);
        row.fields(cells.inScheme(FieldSet.of(field.stream().toList(), field.isPresent() ? 0 : 1)));
        if (field.isEmpty()) {
          cells.unknown().merge(name, 1L, Long::sum);
        }
      }
    };
  }

  /** {@return readers of the columns that say how a row stands} */
  static Map<String, CellReader> marks(Decoding decoding) {
    return Map.of(
        KnownColumn.folded("type"),
        type(decoding),
        KnownColumn.folded("is_retracted"),
        (cell, row) -> row.type(isTrue(cell) ? DocumentType.RETRACTED : row.type()),
        KnownColumn.folded("is_xpac"),
        leftOut(decoding, Rules.EXPANSION),
        KnownColumn.folded("is_paratext"),
        leftOut(decoding, Rules.PARATEXT));
  }

  private static CellReader leftOut(Decoding decoding, String as) {
    boolean keep = decoding.wishes().keepAll();
    return (cell, row) -> {
      if (!keep && row.leftOut().isEmpty() && isTrue(cell)) {
        row.leaveOut(as);
      }
    };
  }

  private static CellReader type(Decoding decoding) {
    boolean keep = decoding.wishes().keepAll();
    Remark stale = decoding.remark("work " + Rules.STALE, "works " + Rules.STALE);
    return (cell, row) -> {
      String type = said(Cells.clean(cell));
      if (!keep && row.leftOut().isEmpty() && type.equals("paratext")) {
        row.leaveOut(Rules.PARATEXT);
      } else if (!Rules.isNormalised(type) && row.fwci() != Row.MISSING) {
        stale.count();
      }
    };
  }

  private static boolean isTrue(String cell) {
    return Cells.clean(cell).equalsIgnoreCase("true");
  }
}
