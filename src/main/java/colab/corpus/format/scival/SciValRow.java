package colab.corpus.format.scival;

import colab.corpus.Row;
import colab.corpus.cell.Cells;
import colab.corpus.cell.CountryCells;
import colab.corpus.cell.Decimals;
import colab.corpus.cell.FieldCells;
import colab.corpus.cell.UnreadableCell;
import colab.corpus.sheet.Sheet;
import colab.publication.Asjc;
import colab.publication.Attribute;
import colab.publication.Countries;
import colab.publication.CountrySet;
import colab.publication.DocumentType;
import colab.publication.FieldSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The present row of a SciVal export, decoded. One object serves all rows of a file. */
final class SciValRow implements Row {
  private static final int FIRST_YEAR = 1700;
  private static final int LAST_YEAR = 2200;
  private static final int CUT_LIST = 500;
  private static final int MOST_COUNTRIES = 300;

  private final String source;
  private final Sheet sheet;
  private final SciValColumns columns;
  private final boolean decimalComma;
  private final Set<Attribute> wanted;
  final CountryCells countryCells;
  final FieldCells fieldCells;
  private final Map<String, DocumentType> types = new HashMap<>();

  private int year;
  private CountrySet countries = CountrySet.empty();
  private int countryNumber;
  private long authorNumber;
  private long citations;
  private long fwci;
  private long percentile;
  private long weightedPercentile;
  private FieldSet fields = FieldSet.EMPTY;
  private DocumentType type = DocumentType.OTHER;

  SciValRow(
      String source,
      Sheet sheet,
      SciValColumns columns,
      boolean decimalComma,
      Set<Attribute> wanted,
      Countries known) {
    this.source = source;
    this.sheet = sheet;
    this.columns = columns;
    this.decimalComma = decimalComma;
    this.wanted = wanted;
    this.countryCells = new CountryCells(known);
    this.fieldCells = new FieldCells(Asjc.standard());
  }

  /**
   * Decodes the present row of the sheet.
   *
   * @throws UnreadableCell when a wanted cell cannot be read
   */
  void decode() throws UnreadableCell {
    if (sheet.lastLine() > sheet.line()) {
      checkLineBreaks();
    }
    year = wanted.contains(Attribute.YEAR) ? decodeYear() : 0;
    fwci = decimal(Attribute.FWCI, SciValColumn.FWCI);
    citations = whole(Attribute.CITATIONS, SciValColumn.CITATIONS);
    percentile = percentile(Attribute.PERCENTILE, SciValColumn.PERCENTILE);
    weightedPercentile =
        percentile(Attribute.WEIGHTED_PERCENTILE, SciValColumn.WEIGHTED_PERCENTILE);
    authorNumber = wanted.contains(Attribute.AUTHOR_NUMBER) ? decodeAuthorNumber() : MISSING;
    countries =
        wanted.contains(Attribute.COUNTRIES)
            ? countryCells.read(columns.cell(sheet, SciValColumn.COUNTRIES))
            : CountrySet.empty();
    countryNumber = decodeCountryNumber();
    fields = wanted.contains(Attribute.FIELDS) ? fieldCells.read(fieldCell()) : FieldSet.EMPTY;
    type = types.computeIfAbsent(columns.cell(sheet, SciValColumn.TYPE), SciValRow::type);
  }

  private static DocumentType type(String cell) {
    return DocumentType.find(Cells.clean(cell)).orElse(DocumentType.OTHER);
  }

  /** Only text has line breaks; elsewhere one tells of a quotation mark that is not closed. */
  private void checkLineBreaks() throws UnreadableCell {
    for (SciValColumn column : SciValColumn.values()) {
      if (!column.isText() && columns.cell(sheet, column).indexOf('\n') >= 0) {
        throw new UnreadableCell(
            column.title(),
            "a line break stands in it: a quotation mark is not closed, and lines "
                + sheet.line()
                + " to "
                + sheet.lastLine()
                + " run into one another");
      }
    }
  }

  private String fieldCell() {
    return columns.has(SciValColumn.FIELD_NAME)
        ? columns.cell(sheet, SciValColumn.FIELD_NAME)
        : columns.cell(sheet, SciValColumn.FIELD_CODE);
  }

  private int decodeYear() throws UnreadableCell {
    String cell = Cells.clean(columns.cell(sheet, SciValColumn.YEAR));
    long value = Decimals.parse(cell, false);
    long number = value / SCALE;
    if (value == Decimals.NOT_A_NUMBER
        || number * SCALE != value
        || number < FIRST_YEAR
        || number > LAST_YEAR) {
      throw new UnreadableCell(
          SciValColumn.YEAR.title(),
          Cells.isMissing(cell) ? "there is no year" : "'" + Cells.shown(cell) + "' is not a year");
    }
    return (int) number;
  }

  private long decodeAuthorNumber() throws UnreadableCell {
    if (columns.has(SciValColumn.AUTHOR_NUMBER)) {
      return whole(Attribute.AUTHOR_NUMBER, SciValColumn.AUTHOR_NUMBER);
    }
    String cell = Cells.clean(columns.cell(sheet, SciValColumn.AUTHORS));
    if (Cells.isMissing(cell)) {
      return MISSING;
    }
    if (cell.indexOf('|') < 0) {
      return cell.indexOf(',') == cell.lastIndexOf(',') ? 1 : MISSING;
    }
    int listed = Cells.split(cell, '|').size();
    return listed >= CUT_LIST ? MISSING : listed;
  }

  private int decodeCountryNumber() throws UnreadableCell {
    int listed = countries.size() + countries.unresolved();
    long declared = whole(Attribute.COUNTRY_NUMBER, SciValColumn.COUNTRY_NUMBER);
    if (declared > MOST_COUNTRIES) {
      throw new UnreadableCell(
          SciValColumn.COUNTRY_NUMBER.title(), declared + " is more than there are");
    }
    return (int) Math.max(listed, declared == MISSING ? 0 : declared);
  }

  private long percentile(Attribute attribute, SciValColumn column) throws UnreadableCell {
    long value = decimal(attribute, column);
    if (value != MISSING && value > 100 * SCALE) {
      throw new UnreadableCell(column.title(), "a percentile is at most 100");
    }
    return value;
  }

  private long whole(Attribute attribute, SciValColumn column) throws UnreadableCell {
    long value = decimal(attribute, column);
    if (value != MISSING && value % SCALE != 0) {
      throw new UnreadableCell(
          column.title(),
          "'" + Cells.shown(columns.cell(sheet, column)) + "' is not a whole number");
    }
    return value == MISSING ? MISSING : value / SCALE;
  }

  private long decimal(Attribute attribute, SciValColumn column) throws UnreadableCell {
    if (!wanted.contains(attribute) || !columns.has(column)) {
      return MISSING;
    }
    String cell = Cells.clean(columns.cell(sheet, column));
    if (Cells.isMissing(cell)) {
      return MISSING;
    }
    long value = Decimals.parse(cell, decimalComma);
    if (value == Decimals.NOT_A_NUMBER) {
      throw new UnreadableCell(column.title(), "'" + Cells.shown(cell) + "' is not a number");
    }
    if (value < 0) {
      throw new UnreadableCell(column.title(), "'" + Cells.shown(cell) + "' is negative");
    }
    return value;
  }

  @Override
  public String source() {
    return source;
  }

  @Override
  public long line() {
    return sheet.line();
  }

  @Override
  public String text(Attribute attribute) {
    SciValColumn column = columns.of(attribute);
    String cell = Cells.clean(columns.cell(sheet, column));
    return Cells.isMissing(cell) ? "" : cell;
  }

  @Override
  public int year() {
    return year;
  }

  @Override
  public CountrySet countries() {
    return countries;
  }

  @Override
  public int countryNumber() {
    return countryNumber;
  }

  @Override
  public long authorNumber() {
    return authorNumber;
  }

  @Override
  public long citations() {
    return citations;
  }

  @Override
  public long fwci() {
    return fwci;
  }

  @Override
  public long percentile() {
    return percentile;
  }

  @Override
  public long weightedPercentile() {
    return weightedPercentile;
  }

  @Override
  public DocumentType type() {
    return type;
  }

  @Override
  public FieldSet fields() {
    return fields;
  }
}
