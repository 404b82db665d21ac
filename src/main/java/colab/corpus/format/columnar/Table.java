package colab.corpus.format.columnar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The countries or the fields of a column: each stands in the file by its code where it comes first
 * and by its place among those before it after that, so that a code is understood once. Mutable.
 *
 * @param <T> what a code means
 */
final class Table<T> {
  private final Function<String, T> meaning;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<T> known = new ArrayList<>();

  /**
   * A table.
   *
   * @param meaning what a code means; asked when codes are read
   */
  Table(Function<String, T> meaning) {
    this.meaning = meaning;
  }

  void write(String code, ByteWriter to) {
    Integer place = places.get(code);
    if (place == null) {
      to.number(places.size()).text(code);
      places.put(code, places.size());
    } else {
      to.number(place);
    }
  }

  T read(ByteReader from) {
    int place = from.upTo(known.size());
    if (place == known.size()) {
      known.add(meaning.apply(from.text()));
    }
    return known.get(place);
  }
}
