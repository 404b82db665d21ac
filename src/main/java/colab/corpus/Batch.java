package colab.corpus;

import colab.publication.CountrySet;
import colab.publication.DocumentType;
import colab.publication.FieldSet;

/**
 * Rows that stand near each other in a file that is kept by column, so that what many of them share
 * is decided once. It is valid until the next batch; only the attributes that were asked for may be
 * read.
 */
public interface Batch {
  /** {@return how many rows there are} */
  int rows();

  /** {@return the places of the rows in the columns, ascending; there may be more behind} */
  int[] places();

  /** {@return the row at this place; it is valid until another one is asked for} */
  Row row(int place);

  /** {@return the column of years, 0 where unknown} */
  long[] years();

  /** {@return the column of numbers of authors, {@link Row#MISSING} where unknown} */
  long[] authorNumbers();

  /** {@return the column of FWCI, {@link Row#MISSING} where unknown} */
  long[] fwci();

  /** {@return the column of countries} */
  Coded<CountrySet> countries();

  /** {@return the column of document types} */
  Coded<DocumentType> types();

  /** {@return the column of subject fields} */
  Coded<FieldSet> fields();

  /** {@return the rows at these places, as many of them as there are} */
  default Batch only(int[] places, int rows) {
    return new PartOfBatch(this, places, rows);
  }
}
