package colab.corpus.format.columnar;

import colab.corpus.Batch;
import colab.corpus.Coded;
import colab.corpus.Row;
import colab.publication.Attribute;
import colab.publication.CountrySet;
import colab.publication.DocumentType;
import colab.publication.FieldSet;

/**
 * The present group, as what is known of its rows.
 *
 * @param present its present row
 * @param types without what the source calls them
 */
record RowColumns(ColumnarRow present, Types types) implements Batch.Columns {

  /** Types by their codes. */
  record Types(CodesColumn<Entries.Type> named) implements Coded<DocumentType> {
    @Override
    public long[] codes() {
      return named.codes();
    }

    @Override
    public int different() {
      return named.different();
    }

    @Override
    public DocumentType value(int code) {
      return named.value(code).type();
    }
  }

  RowColumns(ColumnarRow present) {
    this(present, new Types(present.typeCodes()));
  }

  @Override
  public Row row(int place) {
    present.moveTo(place);
    return present;
  }

  @Override
  public long[] numbers(Attribute attribute) {
    return present.numbers(attribute);
  }

  @Override
  public Coded<FieldSet> fields() {
    return present.fieldCodes();
  }

  @Override
  public Coded<CountrySet> countries() {
    return present.countryCodes();
  }
}
