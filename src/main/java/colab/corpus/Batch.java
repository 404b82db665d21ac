package colab.corpus;

import colab.publication.CountrySet;
import colab.publication.DocumentType;

/**
 * Rows that follow each other in a file that is kept by column, so that what many of them share is
 * decided once. It is valid until the next batch.
 */
public interface Batch {
  /** {@return how many rows there are} */
  int rows();

  /** {@return the row at this place, from 0; it is valid until another one is asked for} */
  Row row(int place);

  /** {@return the years of the rows, by their place, 0 where unknown; there may be more behind} */
  long[] years();

  /** {@return the countries of the rows} */
  Coded<CountrySet> countries();

  /** {@return the document types of the rows} */
  Coded<DocumentType> types();
}
