package colab.corpus.rows;

import colab.corpus.Row;
import colab.corpus.cell.AddressCells;
import colab.corpus.cell.BylineCells;
import colab.corpus.cell.ByteNumbers;
import colab.corpus.cell.Cells;
import colab.corpus.cell.CountryCells;
import colab.corpus.cell.Decimals;
import colab.corpus.cell.FieldCells;
import colab.corpus.cell.GroupCells;
import colab.corpus.cell.InstitutionCells;
import colab.corpus.cell.UnreadableCell;
import colab.corpus.sheet.ByteCell;
import colab.publication.Affiliation;
import colab.publication.Asjc;
import colab.publication.Attribute;
import colab.publication.Byline;
import colab.publication.DocumentType;
import colab.publication.Sector;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The readers of the columns of one file, and what they did not understand. Mutable: names that no
 * registry knows gather in it while the file is read.
 */
public final class Decoding {
  private static final int FIRST_YEAR = 1700;
  private static final int LAST_YEAR = 2200;
  private static final int MOST_COUNTRIES = 300;
  private static final long WHOLE_PERCENT = 100 * Row.SCALE;

  private final boolean decimalComma;
  private final Wishes wishes;
  private final Beside beside;
  private Optional<AddressCells> addresses = Optional.empty();

  /**
   * Readers for one file.
   *
   * @param decimalComma whether numbers may be written with a decimal comma
   * @param wishes how the user wants it to be read
   */
  public Decoding(boolean decimalComma, Wishes wishes) {
    this.decimalComma = decimalComma;
    this.wishes = wishes;
    this.beside = new Beside(wishes);
  }

  /** {@return how the user wants the file to be read} */
  public Wishes wishes() {
    return wishes;
  }

  /** {@return a reader of publication years, which may not be missing} */
  public CellReader year(String title) {
    return new CellReader() {
      @Override
      public void read(String cell, DecodedRow row) throws UnreadableCell {
        row.year(year(title, Cells.clean(cell)));
      }

      @Override
      public boolean readBytes(ByteCell cell, DecodedRow row) {
        long year = ByteNumbers.whole(cell);
        boolean plain = year >= FIRST_YEAR && year <= LAST_YEAR;
        if (plain) {
          row.year((int) year);
        }
        return plain;
      }
    };
  }

  /**
   * {@return the year in the clean cell}
   *
   * @throws UnreadableCell when there is none
   */
  public static int year(String title, String clean) throws UnreadableCell {
    long value = Decimals.parse(clean, false);
    long number = value / Row.SCALE;
    boolean year =
        value != Decimals.NOT_A_NUMBER
            && number * Row.SCALE == value
            && number >= FIRST_YEAR
            && number <= LAST_YEAR;
    if (!year) {
      throw new UnreadableCell(
          title,
          Cells.isNothing(clean)
              ? "there is no year"
              : "'" + Cells.shown(clean) + "' is not a year");
    }
    return (int) number;
  }

  /** {@return a reader of citations to date} */
  public CellReader citations(String title) {
    return numbers(NumberReader.Range.any(title, true), DecodedRow::citations);
  }

  /** {@return a reader of the number of authors} */
  public CellReader authorNumber(String title) {
    return numbers(NumberReader.Range.any(title, true), DecodedRow::authorNumber);
  }

  /** {@return a reader of the number of institutions} */
  public CellReader institutionNumber(String title) {
    return numbers(NumberReader.Range.any(title, true), DecodedRow::institutionNumber);
  }

  /** {@return a reader of the provider's field-normalised impact} */
  public CellReader fwci(String title) {
    return numbers(NumberReader.Range.any(title, false), DecodedRow::fwci);
  }

  /** {@return a reader of citation percentiles, where 1 is the world's most cited} */
  public CellReader percentile(String title) {
    return numbers(percentiles(title), DecodedRow::percentile);
  }

  /** {@return a reader of percentiles by field-normalised impact, where 1 is the highest} */
  public CellReader weightedPercentile(String title) {
    return numbers(percentiles(title), DecodedRow::weightedPercentile);
  }

  private static NumberReader.Range percentiles(String title) {
    return new NumberReader.Range(title, false, WHOLE_PERCENT, ": a percentile is at most 100");
  }

  /** {@return a reader of the source's own number of countries} */
  public CellReader countryNumber(String title) {
    return numbers(
        new NumberReader.Range(title, true, MOST_COUNTRIES, " is more than there are"),
        (row, number) -> row.countryNumber((int) number));
  }

  private CellReader numbers(NumberReader.Range range, NumberReader.Place place) {
    return new NumberReader(range, decimalComma, place);
  }

  /** {@return a reader of lists of country names or codes} */
  public CellReader countries(String title) {
    CountryCells cells = new CountryCells(wishes.countries());
    beside.gather(Attribute.COUNTRIES, cells.unknown());
    return ListReader.ofCountries(cells);
  }

  /**
   * {@return a reader of postal addresses, whose ends tell the countries}
   *
   * @param split how a cell is taken apart into addresses
   */
  public CellReader addresses(Function<String, List<String>> split) {
    if (addresses.isEmpty()) {
      addresses = Optional.of(new AddressCells(wishes.countries()));
      beside.gather(Attribute.COUNTRIES, addresses.get().unknown());
    }
    AddressCells cells = addresses.get();
    return (cell, row) -> row.countriesAtLeast(cells.read(split.apply(cell)));
  }

  /**
   * {@return a reader of lists of institutions; the registry is set against them, where there is
   * one}
   */
  public CellReader institutions(String title) {
    boolean read = beside.gathers(Attribute.INSTITUTIONS);
    InstitutionCells cells =
        wishes.institutions().isEmpty() || read
            ? new InstitutionCells(wishes.institutions())
            : institutionCells();
    boolean counted = beside.gathers(Attribute.INSTITUTIONS) && !read;
    return (cell, row) -> {
      if (counted) {
        cells.read(cell);
      }
      row.byline(Byline.ofInstitutions(cells.list(cell)));
    };
  }

  /** {@return a reader of the same lists that takes the countries of the institutions} */
  CellReader countriesOfInstitutions(String title) {
    InstitutionCells cells = institutionCells();
    return (cell, row) -> row.countriesAtLeast(cells.read(cell));
  }

  private InstitutionCells institutionCells() {
    InstitutionCells cells = new InstitutionCells(wishes.institutions());
    beside.gather(Attribute.INSTITUTIONS, cells.met());
    return cells;
  }

  /**
   * {@return what reads lists of ASJC fields, by name or code, and puts them in the user's scheme}
   */
  public FieldCells fieldCells() {
    FieldCells cells = new FieldCells(Asjc.standard(), wishes.groups());
    beside.gather(Attribute.FIELDS, cells.unknown());
    return cells;
  }

  /** {@return a reader of the identifiers of the institutions that were read before} */
  public CellReader institutionIds(String title) {
    return (cell, row) ->
        row.byline(row.byline().with(Cells.split(cell, '|'), Affiliation::withId));
  }

  /** {@return a reader of what kinds of organisations the institutions are, each kind once} */
  public CellReader sectors(String title) {
    return (cell, row) -> {
      Set<Sector> kinds = EnumSet.noneOf(Sector.class);
      Cells.split(cell, '|').forEach(word -> kinds.add(Sector.of(word)));
      row.byline(row.byline().withSectors(kinds));
    };
  }

  /**
   * {@return a reader of cells that say who works where}
   *
   * @param read how the cell is read; what was listed of institutions before is given
   */
  public CellReader bylines(BylineReader read) {
    BylineCells cells = new BylineCells(wishes.countries());
    return (cell, row) -> {
      if (!Cells.isMissing(Cells.clean(cell))) {
        row.byline(read.byline(cells, cell, row.byline()));
      }
    };
  }

  /** {@return a reader of lists of ASJC fields, by name or code} */
  public CellReader fields(String title) {
    FieldCells cells = fieldCells();
    return wishes.groups().isPresent() ? ListReader.whole(cells) : ListReader.ofFields(cells);
  }

  /** {@return a reader of lists of values that the user's scheme groups} */
  static CellReader groups(Decoding decoding, String title) {
    GroupCells cells = new GroupCells(decoding.wishes.groups().orElseThrow());
    decoding.beside.gather(Attribute.FIELDS, cells.lacking());
    return new MeaningReader<>(cells::read, set -> set.unresolved() == 0, DecodedRow::fields);
  }

  /** {@return a reader of document types; one that is not listed is another kind} */
  public CellReader type(String title) {
    return new MeaningReader<>(Decoding::typeOf, type -> true, DecodedRow::type);
  }

  private static DocumentType typeOf(String cell) {
    return DocumentType.find(Cells.clean(cell)).orElse(DocumentType.OTHER);
  }

  /**
   * {@return a reader of the length of a list of authors}
   *
   * @param mark what stands between them
   * @param cutAt how long a list is that may have been cut: its length is not known
   */
  public CellReader authorList(char mark, int cutAt) {
    return (cell, row) -> {
      int listed = Cells.count(cell, mark);
      row.authorNumber(listed == 0 || listed >= cutAt ? Row.MISSING : listed);
    };
  }

  /**
   * {@return the number in the clean cell, in parts of {@link Row#SCALE}}
   *
   * @throws UnreadableCell when it is none, or negative
   */
  public long number(String title, String clean) throws UnreadableCell {
    return NumberReader.number(title, clean, decimalComma);
  }

  /** Has the names that a reader does not know told at the end of the file, with their numbers. */
  public void tellUnknown(Attribute attribute, Map<String, Long> names) {
    beside.gather(attribute, names);
  }

  /** {@return a remark that readers make on rows, and that is told at the end of the file} */
  public Remark remark(String ofOne, String ofSeveral) {
    return beside.remark(ofOne, ofSeveral);
  }

  /** {@return what is told of the file beside its rows} */
  public Beside beside() {
    return beside;
  }
}
