package colab.corpus.format.columnar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A column of values of which many are alike. Mutable.
 *
 * @param <T> the values
 */
final class CodesColumn<T> implements Loading.Decoder {
  private final Function<ByteReader, T> entry;
  private final UnaryOperator<T> meaning;
  private final List<T> entries = new ArrayList<>();
  private final long[] codes = new long[Group.MOST];
  private final Object[] values = new Object[Group.MOST];

  CodesColumn(Function<ByteReader, T> entry) {
    this(entry, UnaryOperator.identity());
  }

  /**
   * The column.
   *
   * @param meaning what an entry means, asked for each row
   */
  CodesColumn(Function<ByteReader, T> entry, UnaryOperator<T> meaning) {
    this.entry = entry;
    this.meaning = meaning;
  }

  @Override
  public void decode(ByteReader from, int rows) {
    readEntries(from);
    NumberBlock.read(from, rows, codes);
    int known = entries.size();
    for (int i = 0; i < rows; i++) {
      if (codes[i] < 0 || codes[i] >= known) {
        throw new ByteReader.Malformed("a code of nothing");
      }
      values[i] = meaning.apply(entries.get((int) codes[i]));
    }
  }

  void readEntries(ByteReader from) {
    for (int i = from.upTo(from.left()); i > 0; i--) {
      entries.add(entry.apply(from));
    }
  }

  @SuppressWarnings("unchecked") // only values of T are put there
  T value(int row) {
    return (T) values[row];
  }

  /** {@return the entry at this place} */
  T at(int place) {
    if (place >= entries.size()) {
      throw new ByteReader.Malformed("a code of nothing");
    }
    return entries.get(place);
  }
}
