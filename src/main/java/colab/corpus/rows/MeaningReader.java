package colab.corpus.rows;

import colab.corpus.cell.Remembered;
import colab.corpus.sheet.ByteCell;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Reads a column in which the same cells come again and again, such as lists of countries: each is
 * understood once.
 *
 * @param <T> what cells mean
 */
final class MeaningReader<T> implements CellReader {
  private final Function<String, T> meaning;
  private final Predicate<T> whole;
  private final BiConsumer<DecodedRow, T> place;
  private final Remembered<T> remembered = new Remembered<>();

  /**
   * The reader.
   *
   * @param meaning understands a cell
   * @param whole whether all of a cell was understood; one that was not is looked at every time, so
   *     that what is strange is counted
   * @param place puts a meaning into a row
   */
  MeaningReader(Function<String, T> meaning, Predicate<T> whole, BiConsumer<DecodedRow, T> place) {
    this.meaning = meaning;
    this.whole = whole;
    this.place = place;
  }

  @Override
  public boolean readBytes(ByteCell cell, DecodedRow row) {
    Optional<T> known = remembered.get(cell);
    if (known.isPresent()) {
      place.accept(row, known.get());
      return true;
    }
    if (!cell.isPlain()) {
      return false;
    }
    T found = meaning.apply(cell.plain());
    if (whole.test(found)) {
      remembered.put(cell, found);
    }
    place.accept(row, found);
    return true;
  }

  @Override
  public void read(String cell, DecodedRow row) {
    place.accept(row, meaning.apply(cell));
  }
}
