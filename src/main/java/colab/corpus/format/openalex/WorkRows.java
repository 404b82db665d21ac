package colab.corpus.format.openalex;

import colab.corpus.Row;
import colab.corpus.YearlyCitations;
import colab.corpus.cell.Cells;
import colab.corpus.cell.FieldCells;
import colab.corpus.cell.UnreadableCell;
import colab.corpus.rows.DecodedRow;
import colab.corpus.rows.Decoding;
import colab.corpus.rows.Remark;
import colab.publication.Attribute;
import colab.publication.Byline;
import colab.publication.DocumentType;
import colab.publication.Field;
import colab.publication.FieldSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes rows of works. Mutable: what it tells of the whole file gathers in it. */
final class WorkRows {
  private static final String COUNTRY_NUMBER = "countries_distinct_count";
  private static final int MOST_COUNTRIES = 300;
  private static final String WORK = "https://openalex.org/w";

  private static final Set<Attribute> LINKS =
      EnumSet.of(
          Attribute.INSTITUTIONS,
          Attribute.INSTITUTION_COUNTRIES,
          Attribute.INSTITUTION_IDS,
          Attribute.SECTORS,
          Attribute.AFFILIATIONS);

  private final boolean links;
  private final Work work;
  private final DecodedRow row;
  private final Decoding decoding;
  private final Set<Attribute> wanted;
  private final boolean fromLists;
  private final Remark stale;
  private final Remark cut;
  private final Map<String, FieldSet> fields = new HashMap<>();
  private final FieldCells fieldCells;
  private final Map<String, DocumentType> types = new HashMap<>();

  /**
   * Rows of one file.
   *
   * @param source the file
   * @param decoding how the user wants it to be read
   * @param wanted what is asked for
   * @param fromLists whether the works may come from lists, which cut authorships off
   */
  WorkRows(String source, Decoding decoding, Set<Attribute> wanted, boolean fromLists) {
    this.links = !Collections.disjoint(wanted, LINKS);
    Codes codes = new Codes(decoding.wishes().countries());
    this.work = new Work(codes, wanted.contains(Attribute.YEARLY_CITATIONS), links);
    this.row = new DecodedRow(source, new Said());
    this.decoding = decoding;
    this.wanted = wanted;
    this.fromLists = fromLists;
    this.stale = decoding.remark("work " + Rules.STALE, "works " + Rules.STALE);
    this.cut = decoding.remark("work " + Rules.CUT, "works " + Rules.CUT);
    decoding.tellUnknown(Attribute.COUNTRIES, work.authorships().codes().unknown());
    this.fieldCells = decoding.fieldCells();
  }

  /** {@return the work that the next row is made of} */
  Work work() {
    return work;
  }

  /**
   * {@return the row of the present work}
   *
   * @param line the line that it starts on
   * @throws UnreadableCell when it is none that can be counted
   */
  DecodedRow row(long line) throws UnreadableCell {
    row.begin(line);
    leaveOut();
    if (!row.leftOut().isEmpty()) {
      return row;
    }
    checkId();
    if (wanted.contains(Attribute.YEAR)) {
      row.year(Decoding.year("publication_year", work.year));
    }
    row.type(work.retracted ? DocumentType.RETRACTED : type());
    if (wanted.contains(Attribute.COUNTRIES)) {
      row.countries(work.authorships().codes().finish());
      row.countryNumber((int) countryNumber());
    }
    if (wanted.contains(Attribute.INSTITUTION_NUMBER)) {
      row.institutionNumber(
          whole("institutions_distinct_count", work.institutionNumber, Row.MISSING));
    }
    if (wanted.contains(Attribute.CITATIONS)) {
      row.citations(whole("cited_by_count", work.citations, Row.MISSING));
    }
    if (wanted.contains(Attribute.AUTHOR_NUMBER)) {
      row.authorNumber(authors());
    }
    if (links) {
      row.byline(Byline.of(work.authorships().authors(), !isCut()));
    }
    if (wanted.contains(Attribute.FWCI) || wanted.contains(Attribute.WEIGHTED_PERCENTILE)) {
      impact();
    }
    if (wanted.contains(Attribute.FIELDS)) {
      row.fields(fields());
    }
    return row;
  }

  private void leaveOut() {
    boolean keep = decoding.wishes().keepAll();
    if (!keep && work.expansion) {
      row.leaveOut(Rules.EXPANSION);
    } else if (!keep && (work.paratext || work.type.equals("paratext"))) {
      row.leaveOut(Rules.PARATEXT);
    }
  }

  private void checkId() throws UnreadableCell {
    if (!work.id.isEmpty() && !work.id.toLowerCase(Locale.ROOT).startsWith(WORK)) {
      throw new UnreadableCell("id", "'" + Cells.shown(work.id) + "' is not the id of a work");
    }
  }

  private DocumentType type() {
    String said = work.type.isEmpty() ? work.olderType : work.type;
    return types.computeIfAbsent(said, name -> DocumentType.find(name).orElse(DocumentType.OTHER));
  }

  private long countryNumber() throws UnreadableCell {
    long said = whole(COUNTRY_NUMBER, work.countryNumber, 0);
    if (said > MOST_COUNTRIES) {
      throw new UnreadableCell(COUNTRY_NUMBER, said + " is more than there are");
    }
    return said;
  }

  private long whole(String name, String text, long otherwise) throws UnreadableCell {
    if (text.isEmpty()) {
      return otherwise;
    }
    long value = decoding.number(name, text);
    if (value % Row.SCALE != 0) {
      throw new UnreadableCell(name, "'" + Cells.shown(text) + "' is not a whole number");
    }
    return value / Row.SCALE;
  }

  private long saidAuthors() throws UnreadableCell {
    return whole("authors_count", work.authorNumber, Row.MISSING);
  }

  /** A list of exactly 100 may be cut, unless the work or its file says that it is whole. */
  private boolean isCut() throws UnreadableCell {
    int listed = work.authorships().length();
    boolean whole = work.truncated.equals("false") || saidAuthors() == listed || !fromLists;
    return work.truncated.equals("true") || !whole && listed == Rules.CUT_LIST;
  }

  private long authors() throws UnreadableCell {
    int listed = work.authorships().length();
    long said = saidAuthors();
    if (isCut()) {
      cut.count();
      return said > listed ? said : Row.MISSING;
    }
    return said > listed ? said : listed == 0 ? Row.MISSING : listed;
  }

  private void impact() throws UnreadableCell {
    if (!Rules.isNormalised(work.type) && !work.fwci.isEmpty()) {
      stale.count();
    }
    if (!work.fwci.isEmpty()) {
      row.fwci(decoding.number("fwci", work.fwci));
    }
    if (!work.share.isEmpty()) {
      row.weightedPercentile(Rules.percentile(work.share));
    }
  }

  private FieldSet fields() {
    String code = work.subfield.isEmpty() ? work.field : work.subfield;
    if (code.isEmpty()) {
      return FieldSet.EMPTY;
    }
    FieldSet known = fields.computeIfAbsent(code + "/" + work.field, fresh -> fields(code));
    if (known.unresolved() > 0) {
      fieldCells.unknown().merge(code, 1L, Long::sum);
    }
    return fieldCells.inScheme(known);
  }

  private FieldSet fields(String code) {
    Optional<Field> found = Rules.field(code);
    found = found.isPresent() ? found : Rules.field(work.field);
    return FieldSet.of(found.stream().toList(), found.isPresent() ? 0 : 1);
  }

  /** What the present work says as text, and by year. */
  private final class Said implements DecodedRow.Texts {
    @Override
    public String of(Attribute attribute) {
      return switch (attribute) {
        case ID -> work.id;
        case DOI -> work.doi;
        case TITLE -> work.title.isEmpty() ? work.displayName : work.title;
        case SOURCE -> work.source;
        case ISSN -> work.issn;
        case YEAR -> work.year;
        case TYPE -> work.type.isEmpty() ? work.olderType : work.type;
        case CITATIONS -> work.citations;
        case FWCI -> work.fwci;
        default -> "";
      };
    }

    @Override
    public YearlyCitations yearly() {
      return work.citedYears();
    }
  }
}
