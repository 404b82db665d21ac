package colab.corpus;

import colab.publication.CountrySet;
import colab.publication.DocumentType;
import colab.publication.FieldSet;

/** Some rows of a batch. */
final class PartOfBatch implements Batch {
  private final Batch whole;
  private final int[] places;
  private final int rows;

  PartOfBatch(Batch whole, int[] places, int rows) {
    this.whole = whole;
    this.places = places;
    this.rows = rows;
  }

  @Override
  public int rows() {
    return rows;
  }

  @Override
  public int[] places() {
    return places;
  }

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
