package colab.corpus.format.columnar;

import colab.corpus.Batch;
import colab.corpus.Coded;
import colab.corpus.Row;
import colab.publication.CountrySet;
import colab.publication.DocumentType;
import colab.publication.FieldSet;

/** Some publications of the present group. Mutable: one object serves all. */
final class ColumnarBatch implements Batch {
  private final ColumnarRow row;
  private final Types types;

  /** Few, so that loops over them are soon worth compiling; enough to forget what a batch costs. */
  static final int MOST = 1 << 10;

  private final int[] places = new int[MOST];
  private int rows;

  /** Types without what the source calls them. */
  private record Types(CodesColumn<Entries.Type> named) implements Coded<DocumentType> {
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

  ColumnarBatch(ColumnarRow row) {
    this.row = row;
    this.types = new Types(row.typeCodes());
  }

  /** Goes on to the rows of the present group from this one on. */
  void moveTo(int first, int number) {
    rows = number;
    for (int i = 0; i < number; i++) {
      places[i] = first + i;
    }
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
    row.moveTo(place);
    return row;
  }

  /** {@return the row at this place, its subjects looked up, once a row} */
  Row lookedUp(int place) {
    row.moveTo(place);
    row.lookUp();
    return row;
  }

  @Override
  public long[] years() {
    return row.years();
  }

  @Override
  public long[] authorNumbers() {
    return row.authorNumbers();
  }

  @Override
  public long[] fwci() {
    return row.everyFwci();
  }

  @Override
  public Coded<FieldSet> fields() {
    return row.fieldCodes();
  }

  @Override
  public Coded<CountrySet> countries() {
    return row.countryCodes();
  }

  @Override
  public Coded<DocumentType> types() {
    return types;
  }
}
