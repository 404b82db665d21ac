package colab.corpus.format.columnar;

import colab.corpus.Coded;
import colab.corpus.Row;
import colab.corpus.rows.Decoding;
import colab.publication.Attribute;
import colab.publication.Byline;
import colab.publication.Countries;
import colab.publication.CountrySet;
import colab.publication.DocumentType;
import colab.publication.Field;
import colab.publication.FieldSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The present publication of a columnar file. Mutable: one object serves all rows. */
final class ColumnarRow implements Row {
  private final Columns columns;
  private final Optional<String> name;
  private final Map<Attribute, Text> texts = new EnumMap<>(Attribute.class);
  private final CodesColumn<Entries.Type> types;
  private final CodesColumn<CountrySet> countries;
  private final CodesColumn<FieldSet> fields;

  /** Looks subjects up, and counts those that it does not know: once a row. */
  private final Optional<UnaryOperator<FieldSet>> scheme;

  private final CodesColumn<String> files = new CodesColumn<>(ByteReader::text);
  private final Columns.Later filesLater;
  private final TextColumn bylines;
  private final Columns.Later bylinesLater;
  private final NumbersColumn lines = NumbersColumn.ofSteps();
  private final Columns.Later linesLater;
  private final NumbersColumn uncounted = NumbersColumn.of(Limits.NONE);
  private final Columns.Later uncountedLater;
  private final NumbersColumn years;
  private final NumbersColumn strangers;
  private final NumbersColumn declared;
  private final NumbersColumn institutionNumbers;
  private final NumbersColumn authorNumbers;
  private final NumbersColumn citations;
  private final NumbersColumn fwci;
  private final NumbersColumn percentiles;
  private final NumbersColumn weightedPercentiles;
  private final boolean signed;
  private Optional<FieldSet> grouped = Optional.empty();
  private int at;

  /** A text that is loaded when it is asked for. */
  private interface Text {
    String of(int row);
  }

  /**
   * A row of an opened file.
   *
   * @param wanted what is asked for
   * @param name the file that rows are said to come from; none for the one that they were converted
   *     from
   */
  ColumnarRow(Columns columns, Set<Attribute> wanted, Decoding decoding, Optional<String> name) {
    this.columns = columns;
    this.name = name;
    Countries registry = decoding.wishes().countries();
    this.countries =
        codes(Column.COUNTRIES, wanted, Entries.countrySets(registry), CountrySet.empty());
    this.types = codes(Column.TYPE, EnumSet.of(Attribute.TYPE), Entries::type, Entries.Type.NONE);
    Table<Field> table = Entries.fields();
    this.fields = codes(Column.FIELDS, wanted, from -> Entries.fields(from, table), FieldSet.EMPTY);
    this.scheme = decoding.wishes().groups().map(groups -> decoding.fieldCells()::inScheme);
    this.years = numbers(Column.YEAR, wanted, 0);
    this.strangers = numbers(Column.STRANGERS, wanted, 0);
    this.declared = numbers(Column.COUNTRY_NUMBER, wanted, 0);
    this.institutionNumbers = numbers(Column.INSTITUTION_NUMBER, wanted, MISSING);
    this.authorNumbers = numbers(Column.AUTHOR_NUMBER, wanted, MISSING);
    this.citations = numbers(Column.CITATIONS, wanted, MISSING);
    this.fwci = numbers(Column.FWCI, wanted, MISSING);
    this.percentiles = numbers(Column.PERCENTILE, wanted, MISSING);
    this.weightedPercentiles = numbers(Column.WEIGHTED_PERCENTILE, wanted, MISSING);
    this.filesLater = columns.later(Column.FILE, files);
    this.linesLater = columns.later(Column.LINE, lines);
    this.uncountedLater = columns.later(Column.AUTHORS_UNCOUNTED, uncounted);
    this.bylines = new TextColumn(true, registry);
    this.signed = columns.has(Column.BYLINE) && Column.BYLINE.isOf(wanted);
    this.bylinesLater = columns.later(Column.BYLINE, bylines);
    text(Column.ID, registry);
    text(Column.DOI, registry);
    text(Column.TITLE, registry);
    text(Column.INSTITUTIONS, registry);
    code(Column.SOURCE);
    code(Column.ISSN);
  }

  private <T> CodesColumn<T> codes(
      Column column, Set<Attribute> wanted, Function<ByteReader, T> entry, T absent) {
    if (!column.isOf(wanted) || !columns.has(column)) {
      return CodesColumn.of(absent, columns.absent(0));
    }
    CodesColumn<T> codes = new CodesColumn<>(entry);
    columns.now(column, codes);
    return codes;
  }

  private NumbersColumn numbers(Column column, Set<Attribute> wanted, long absent) {
    return columns.numbers(column, column.isOf(wanted), absent);
  }

  private void text(Column column, Countries registry) {
    TextColumn texts = new TextColumn(false, registry);
    put(column, columns.later(column, texts), texts::text);
  }

  private void code(Column column) {
    CodesColumn<String> codes = new CodesColumn<>(ByteReader::text);
    put(column, columns.later(column, codes), codes::of);
  }

  private void put(Column column, Columns.Later later, Text text) {
    if (columns.has(column)) {
      texts.put(
          column.attribute().orElseThrow(),
          row -> {
            later.load();
            return text.of(row);
          });
    }
  }

  long[] numbers(Attribute attribute) {
    return switch (attribute) {
      case YEAR -> years.values();
      case AUTHOR_NUMBER -> authorNumbers.values();
      case CITATIONS -> citations.values();
      case FWCI -> fwci.values();
      case PERCENTILE -> percentiles.values();
      case WEIGHTED_PERCENTILE -> weightedPercentiles.values();
      default -> throw new IllegalArgumentException("no column of numbers: " + attribute);
    };
  }

  Coded<FieldSet> fieldCodes() {
    return fields;
  }

  Coded<CountrySet> countryCodes() {
    return countries;
  }

  CodesColumn<Entries.Type> typeCodes() {
    return types;
  }

  /** Goes on to a row of the present group. */
  void moveTo(int row) {
    at = row;
    if (scheme.isPresent()) {
      grouped = Optional.of(scheme.get().apply(fields.of(row)));
    }
  }

  @Override
  public String source() {
    if (name.isPresent()) {
      return name.get();
    }
    filesLater.load();
    return files.of(at);
  }

  @Override
  public long line() {
    linesLater.load();
    return lines.of(at);
  }

  @Override
  public String text(Attribute attribute) {
    Text text = texts.get(attribute);
    if (text != null) {
      return text.of(at);
    }
    return switch (attribute) {
      case TYPE -> types.of(at).text();
      case AUTHOR_NUMBER -> authors();
      default -> "";
    };
  }

  private String authors() {
    uncountedLater.load();
    return uncounted.of(at) > 0
        ? "?"
        : authorNumber() == MISSING ? "" : String.valueOf(authorNumber());
  }

  @Override
  public int year() {
    return (int) years.of(at);
  }

  @Override
  public CountrySet countries() {
    return countries.of(at);
  }

  @Override
  public int countryNumber() {
    return Math.max(listedCountries(), declaredCountries());
  }

  @Override
  public int listedCountries() {
    return countries().size() + (int) strangers.of(at);
  }

  @Override
  public int declaredCountries() {
    return (int) declared.of(at);
  }

  @Override
  public long authorNumber() {
    return authorNumbers.of(at);
  }

  @Override
  public long institutionNumber() {
    return institutionNumbers.of(at);
  }

  @Override
  public long citations() {
    return citations.of(at);
  }

  @Override
  public long fwci() {
    return fwci.of(at);
  }

  @Override
  public long percentile() {
    return percentiles.of(at);
  }

  @Override
  public long weightedPercentile() {
    return weightedPercentiles.of(at);
  }

  @Override
  public DocumentType type() {
    return types.of(at).type();
  }

  @Override
  public FieldSet fields() {
    return grouped.isPresent() ? grouped.get() : fields.of(at);
  }

  @Override
  public Byline byline() {
    if (!signed) {
      return Byline.NONE;
    }
    bylinesLater.load();
    try {
      return bylines.byline(at);
    } catch (ByteReader.Malformed e) {
      throw bylinesLater.damaged();
    }
  }
}
