package colab.corpus;

import colab.publication.CountrySet;
import colab.publication.DocumentType;
import colab.publication.FieldSet;

/**
 * Some rows of a batch.
 *
 * @param whole the batch
 * @param places the places of the rows
 * @param rows how many they are
 */
record PartOfBatch(Batch whole, int[] places, int rows) implements Batch {
  @Override
  public Row row(int place) {
    return whole.row(place);
  }

  @Override
  public long[] years() {
    return whole.years();
  }

  @Override
  public long[] authorNumbers() {
    return whole.authorNumbers();
  }

  @Override
  public long[] fwci() {
    return whole.fwci();
  }

  @Override
  public Coded<CountrySet> countries() {
    return whole.countries();
  }

  @Override
  public Coded<DocumentType> types() {
    return whole.types();
  }

  @Override
  public Coded<FieldSet> fields() {
    return whole.fields();
  }
}
