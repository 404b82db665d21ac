package colab.corpus.format.columnar;

import colab.corpus.Coded;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A column of values of which many are alike. Mutable.
 *
 * @param <T> the values
 */
final class CodesColumn<T> implements Coded<T>, Loading.Decoder {
  private static final long[] NONE = {};

  private final Function<ByteReader, T> entry;
  private final List<T> entries = new ArrayList<>();
  private final List<T> nextEntries = new ArrayList<>();
  private long[] codes = NONE;
  private long[] nextCodes = NONE;
  private boolean decoded;

  CodesColumn(Function<ByteReader, T> entry) {
    this.entry = entry;
  }

  /**
   * {@return a column in which all rows have this value}
   *
   * @param zeros one a row
   */
  static <T> CodesColumn<T> of(T value, long[] zeros) {
    CodesColumn<T> column = new CodesColumn<>(from -> value);
    column.entries.add(value);
    column.codes = zeros;
    return column;
  }

  @Override
  public void decode(ByteReader from, int rows) {
    readEntries(from);
    nextCodes = nextCodes.length == 0 ? new long[Group.MOST] : nextCodes;
    int different = entries.size() + nextEntries.size();
    NumberBlock.read(from, rows, nextCodes, Limits.below(different));
    decoded = true;
  }

  @Override
  public void turn() {
    entries.addAll(nextEntries);
    nextEntries.clear();
    if (decoded) {
      long[] before = codes;
      codes = nextCodes;
      nextCodes = before;
      decoded = false;
    }
  }

  void readEntries(ByteReader from) {
    for (int i = from.upTo(from.left()); i > 0; i--) {
      nextEntries.add(entry.apply(from));
    }
  }

  @Override
  public long[] codes() {
    return codes;
  }

  @Override
  public int different() {
    return entries.size();
  }

  @Override
  public T value(int code) {
    return entries.get(code);
  }

  /** {@return the value of the row} */
  T of(int row) {
    return entries.get((int) codes[row]);
  }

  /** {@return the entry at this place} */
  T at(int place) {
    if (place >= entries.size()) {
      throw new ByteReader.Malformed("a code of nothing");
    }
    return entries.get(place);
  }
}
