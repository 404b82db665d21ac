package colab.corpus.format.columnar;

import colab.corpus.Row;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Gathers a column of the rows of a group, and writes its block. Mutable. */
interface ColumnWriter {
  /** Takes the value of the next row. */
  void add(Row row);

  /** Writes the block of the rows so far; the next row is the first of another. */
  void write(ByteWriter to);

  /** {@return about how many bytes of text wait} */
  default long waiting() {
    return 0;
  }

  /** A column of numbers. */
  final class Numbers implements ColumnWriter {
    private final ToLongFunction<Row> value;
    private final boolean steps;
    private final long[] values = new long[Group.MOST];
    private long before;
    private int rows;

    /**
     * The column.
     *
     * @param steps whether it is written as steps from row to row
     */
    Numbers(ToLongFunction<Row> value, boolean steps) {
      this.value = value;
      this.steps = steps;
    }

    @Override
    public void add(Row row) {
      long is = value.applyAsLong(row);
      values[rows++] = is - before;
      before = steps ? is : 0;
    }

    @Override
    public void write(ByteWriter to) {
      NumberBlock.write(values, rows, to);
      rows = 0;
      before = 0;
    }
  }

  /** A column of texts. */
  final class Texts implements ColumnWriter {
    private final Function<Row, String> value;
    private final TextWriter texts = new TextWriter(true);
    private long waiting;

    Texts(Function<Row, String> value) {
      this.value = value;
    }

    @Override
    public void add(Row row) {
      String text = value.apply(row);
      texts.add(text);
      waiting += text.length();
    }

    @Override
    public void write(ByteWriter to) {
      texts.write(to);
      waiting = 0;
    }

    @Override
    public long waiting() {
      return waiting;
    }
  }

  /**
   * A column of values of which many are alike: each stands in the file once.
   *
   * @param <T> the values
   */
  final class Codes<T> implements ColumnWriter {
    private final Function<Row, T> value;
    private final BiConsumer<T, ByteWriter> entry;
    private final Places<T> places = new Places<>();
    private final ByteWriter fresh = new ByteWriter();
    private final long[] codes = new long[Group.MOST];
    private int rows;
    private int entries;

    Codes(Function<Row, T> value, BiConsumer<T, ByteWriter> entry) {
      this.value = value;
      this.entry = entry;
    }

    @Override
    public void add(Row row) {
      codes[rows++] = placeOf(value.apply(row));
    }

    /** {@return the place of the value among all entries; a new one becomes an entry} */
    int placeOf(T is) {
      int before = places.size();
      int place = places.of(is);
      if (place == before) {
        entry.accept(is, fresh);
        entries++;
      }
      return place;
    }

    @Override
    public void write(ByteWriter to) {
      writeEntries(to);
      NumberBlock.write(codes, rows, to);
      rows = 0;
    }

    /** Writes the entries that are new. */
    void writeEntries(ByteWriter to) {
      to.number(entries).raw(fresh);
      fresh.clear();
      entries = 0;
    }

    @Override
    public long waiting() {
      return fresh.size();
    }
  }
}
