package colab.corpus;

import colab.publication.Attribute;
import colab.publication.CountrySet;
import colab.publication.DocumentType;
import colab.publication.FieldSet;
import java.util.Set;

/**
 * Rows that stand near each other in a file that is kept by column, so that what many of them share
 * is decided once. It is valid until the next batch.
 */
public final class Batch {
  private final Columns columns;
  private final int[] places;
  private final int first;
  private final int rows;

  /**
   * What is known of the rows by their places, at which others may stand too. Only the attributes
   * that were asked for may be read.
   */
  public interface Columns {
    /** What stands in columns of numbers. */
    Set<Attribute> NUMBERS =
        Set.of(
            Attribute.YEAR,
            Attribute.AUTHOR_NUMBER,
            Attribute.CITATIONS,
            Attribute.FWCI,
            Attribute.PERCENTILE,
            Attribute.WEIGHTED_PERCENTILE);

    /** {@return the row at this place; it is valid until another one is asked for} */
    Row row(int place);

    /**
     * {@return the numbers of {@link #NUMBERS}, as the rows have them: years are 0 where unknown,
     * all else is {@link Row#MISSING}}
     */
    long[] numbers(Attribute attribute);

    /** {@return the countries} */
    Coded<CountrySet> countries();

    /** {@return the document types} */
    Coded<DocumentType> types();

    /** {@return the subject fields} */
    Coded<FieldSet> fields();
  }

  /**
   * Some rows.
   *
   * @param columns what is known of them
   * @param places their places in the columns, ascending
   * @param first where the first of them stands among the places
   * @param rows how many there are
   */
  public Batch(Columns columns, int[] places, int first, int rows) {
    this.columns = columns;
    this.places = places;
    this.first = first;
    this.rows = rows;
  }

  /** {@return what is known of the rows} */
  public Columns columns() {
    return columns;
  }

  /** {@return the places of the rows in the columns, from the first on; others may stand around} */
  public int[] places() {
    return places;
  }

  /** {@return where the first of the rows stands among the places} */
  public int first() {
    return first;
  }

  /** {@return how many rows there are} */
  public int rows() {
    return rows;
  }

  /** {@return the place of the row with this number, from 0} */
  public int place(int row) {
    return places[first + row];
  }

  /** {@return the row with this number, from 0; it is valid until another one is asked for} */
  public Row row(int row) {
    return columns.row(place(row));
  }

  /** {@return so many of the rows, from this one on} */
  public Batch part(int from, int number) {
    return new Batch(columns, places, first + from, number);
  }

  /** {@return how many rows lack a number} */
  public int missing(Attribute attribute) {
    long[] numbers = columns.numbers(attribute);
    int missing = 0;
    for (int i = first; i < first + rows; i++) {
      missing += numbers[places[i]] == Row.MISSING ? 1 : 0;
    }
    return missing;
  }
}
