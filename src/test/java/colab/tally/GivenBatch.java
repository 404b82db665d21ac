package colab.tally;

import colab.corpus.Batch;
import colab.corpus.Coded;
import colab.corpus.Row;
import colab.publication.Attribute;
import colab.publication.CountrySet;
import colab.publication.DocumentType;
import colab.publication.FieldSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Publications as a test says them, by column; every second place of the columns is no row. */
record GivenBatch(
    List<Given> given,
    Column<CountrySet> countries,
    Column<DocumentType> types,
    Column<FieldSet> fields)
    implements Batch.Columns {

  /** A column that goes on from batch to batch. */
  static final class Column<T> implements Coded<T> {
    private final Function<Given, T> of;
    private final List<T> values = new ArrayList<>();
    private final long[] codes = new long[100];

    Column(Function<Given, T> of) {
      this.of = of;
    }

    void moveTo(List<Given> rows) {
      for (int i = 0; i < rows.size(); i++) {
        T value = of.apply(rows.get(i));
        if (!values.contains(value)) {
          values.add(value);
        }
        codes[2 * i + 1] = values.indexOf(value);
      }
    }

    @Override
    public long[] codes() {
      return codes;
    }

    @Override
    public int different() {
      return values.size();
    }

    @Override
    public T value(int code) {
      return values.get(code);
    }
  }

  /** {@return the rows in batches, in their order} */
  static List<Runnable> of(List<Given> rows, Tallying tallying, int size) {
    Column<CountrySet> countries = new Column<>(Given::countries);
    Column<DocumentType> types = new Column<>(Given::type);
    Column<FieldSet> fields = new Column<>(Given::fields);
    List<Runnable> batches = new ArrayList<>();
    for (int first = 0; first < rows.size(); first += size) {
      List<Given> some = rows.subList(first, Math.min(rows.size(), first + size));
      batches.add(
          () -> {
            List.of(countries, types, fields).forEach(column -> column.moveTo(some));
            tallying.batch(new GivenBatch(some, countries, types, fields).batch());
          });
    }
    return batches;
  }

  private Batch batch() {
    int[] places = IntStream.range(-1, given.size()).map(i -> 2 * i + 1).toArray();
    return new Batch(this, places, 1, given.size());
  }

  @Override
  public Row row(int place) {
    return given.get(place / 2);
  }

  @Override
  public long[] numbers(Attribute attribute) {
    return IntStream.range(0, 2 * given.size())
        .mapToLong(i -> number(given.get(i / 2), attribute))
        .toArray();
  }

  private static long number(Given row, Attribute attribute) {
    return switch (attribute) {
      case YEAR -> row.year();
      case AUTHOR_NUMBER -> row.authorNumber();
      case CITATIONS -> row.citations();
      case FWCI -> row.fwci();
      case PERCENTILE -> row.percentile();
      default -> row.weightedPercentile();
    };
  }
}
