package colab.corpus.rows;

import colab.corpus.Row;
import colab.corpus.UnknownName;
import colab.corpus.cell.Cells;
import colab.corpus.cell.CountryCells;
import colab.corpus.cell.Decimals;
import colab.corpus.cell.FieldCells;
import colab.corpus.cell.UnreadableCell;
import colab.publication.Asjc;
import colab.publication.Attribute;
import colab.publication.DocumentType;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The readers of the columns of one file, and what they did not understand. Mutable: names that no
 * registry knows gather in it while the file is read.
 */
public final class Decoding {
  private static final int FIRST_YEAR = 1700;
  private static final int LAST_YEAR = 2200;
  private static final int MOST_COUNTRIES = 300;
  private static final long WHOLE_PERCENT = 100 * Row.SCALE;

  /** Puts a number into a row. */
  interface Place {
    void put(DecodedRow row, long number);
  }

  private final boolean decimalComma;
  private final Wishes wishes;
  private final Map<Attribute, Map<String, Long>> unknown = new HashMap<>();

  /**
   * Readers for one file.
   *
   * @param decimalComma whether numbers may be written with a decimal comma
   * @param wishes how the user wants it to be read
   */
  public Decoding(boolean decimalComma, Wishes wishes) {
    this.decimalComma = decimalComma;
    this.wishes = wishes;
  }

  /** {@return how the user wants the file to be read} */
  public Wishes wishes() {
    return wishes;
  }

  /** {@return a reader of publication years, which may not be missing} */
  public CellReader year(String title) {
    return (cell, row) -> row.year(year(title, Cells.clean(cell)));
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
          Cells.isMissing(clean)
              ? "there is no year"
              : "'" + Cells.shown(clean) + "' is not a year");
    }
    return (int) number;
  }

  /** {@return a reader of citations to date} */
  public CellReader citations(String title) {
    return whole(title, DecodedRow::citations);
  }

  /** {@return a reader of the number of authors} */
  public CellReader authorNumber(String title) {
    return whole(title, DecodedRow::authorNumber);
  }

  /** {@return a reader of the provider's field-normalised impact} */
  public CellReader fwci(String title) {
    return decimal(title, DecodedRow::fwci);
  }

  /** {@return a reader of citation percentiles, where 1 is the world's most cited} */
  public CellReader percentile(String title) {
    return percentile(title, DecodedRow::percentile);
  }

  /** {@return a reader of percentiles by field-normalised impact, where 1 is the highest} */
  public CellReader weightedPercentile(String title) {
    return percentile(title, DecodedRow::weightedPercentile);
  }

  /** {@return a reader of the source's own number of countries} */
  public CellReader countryNumber(String title) {
    return whole(
        title,
        (row, number) -> row.countryNumber((int) Math.min(number, Integer.MAX_VALUE)),
        number -> number > MOST_COUNTRIES ? number + " is more than there are" : "");
  }

  /** {@return a reader of lists of country names or codes} */
  public CellReader countries(String title) {
    CountryCells cells = new CountryCells(wishes.countries());
    unknown.put(Attribute.COUNTRIES, cells.unknown());
    return (cell, row) -> row.countries(cells.read(cell));
  }

  /** {@return a reader of lists of ASJC fields, by name or code} */
  public CellReader fields(String title) {
    FieldCells cells = new FieldCells(Asjc.standard());
    unknown.put(Attribute.FIELDS, cells.unknown());
    return (cell, row) -> row.fields(cells.read(cell));
  }

  /** {@return a reader of document types; one that is not listed is another kind} */
  public CellReader type(String title) {
    Map<String, DocumentType> known = new HashMap<>();
    return (cell, row) -> row.type(known.computeIfAbsent(cell, Decoding::typeOf));
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

  private CellReader percentile(String title, Place place) {
    return reader(
        title, place, value -> value > WHOLE_PERCENT ? "a percentile is at most 100" : "");
  }

  private CellReader decimal(String title, Place place) {
    return reader(title, place, value -> "");
  }

  private CellReader whole(String title, Place place) {
    return whole(title, place, value -> "");
  }

  /** Says what is wrong with a number; nothing when it is right. */
  private interface Objection {
    String to(long number);
  }

  private CellReader whole(String title, Place place, Objection objection) {
    return (cell, row) -> {
      String clean = Cells.clean(cell);
      if (Cells.isMissing(clean)) {
        return;
      }
      long value = number(title, clean);
      if (value % Row.SCALE != 0) {
        throw new UnreadableCell(title, "'" + Cells.shown(clean) + "' is not a whole number");
      }
      object(title, objection.to(value / Row.SCALE));
      place.put(row, value / Row.SCALE);
    };
  }

  private CellReader reader(String title, Place place, Objection objection) {
    return (cell, row) -> {
      String clean = Cells.clean(cell);
      if (!Cells.isMissing(clean)) {
        long value = number(title, clean);
        object(title, objection.to(value));
        place.put(row, value);
      }
    };
  }

  private static void object(String title, String objection) throws UnreadableCell {
    if (!objection.isEmpty()) {
      throw new UnreadableCell(title, objection);
    }
  }

  /**
   * {@return the number in the clean cell, in parts of {@link Row#SCALE}}
   *
   * @throws UnreadableCell when it is none, or negative
   */
  public long number(String title, String clean) throws UnreadableCell {
    long value = Decimals.parse(clean, decimalComma);
    if (value == Decimals.NOT_A_NUMBER) {
      throw new UnreadableCell(title, "'" + Cells.shown(clean) + "' is not a number");
    }
    if (value < 0) {
      throw new UnreadableCell(title, "'" + Cells.shown(clean) + "' is negative");
    }
    return value;
  }

  /** Has the names that a reader does not know told at the end of the file, with their numbers. */
  public void tellUnknown(Attribute attribute, Map<String, Long> names) {
    unknown.put(attribute, names);
  }

  /** Gives every name that no registry knows. */
  void unknown(String source, Consumer<UnknownName> to) {
    for (Attribute attribute : Attribute.values()) {
      unknown
          .getOrDefault(attribute, Map.of())
          .forEach(
              (name, times) ->
                  to.accept(new UnknownName(source, attribute, Cells.shown(name), times)));
    }
  }
}
