package colab.corpus.format.canonical;

import colab.corpus.cell.Remembered;
import colab.corpus.cell.UnreadableCell;
import colab.corpus.rows.CellReader;
import colab.corpus.rows.DecodedRow;
import colab.corpus.sheet.ByteCell;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Reads a column of lists of codes, each list understood once. Mutable: it learns.
 *
 * @param <T> what a list means
 */
final class CodeReader<T> implements CellReader {
  /** Understands a list. */
  interface Meaning<T> {
    T of(String cell) throws UnreadableCell;
  }

  private final Meaning<T> meaning;
  private final Predicate<T> whole;
  private final BiConsumer<DecodedRow, T> place;
  private final Remembered<T> remembered = new Remembered<>();

  /**
   * The reader.
   *
   * @param whole whether all of a list is known; one that is not is looked at every time, so that
   *     what is strange is counted
   */
  CodeReader(Meaning<T> meaning, Predicate<T> whole, BiConsumer<DecodedRow, T> place) {
    this.meaning = meaning;
    this.whole = whole;
    this.place = place;
  }

  @Override
  public void read(String cell, DecodedRow row) throws UnreadableCell {
    place.accept(row, meaning.of(cell));
  }

  /** A list that is not understood is left to {@link #read}, which tells why. */
  @Override
  public boolean readBytes(ByteCell cell, DecodedRow row) {
    Optional<T> known = remembered.get(cell);
    if (known.isEmpty() && cell.isPlain()) {
      known = learned(cell);
    }
    known.ifPresent(meant -> place.accept(row, meant));
    return known.isPresent();
  }

  private Optional<T> learned(ByteCell cell) {
    try {
      T meant = meaning.of(cell.plain());
      if (whole.test(meant)) {
        remembered.put(cell, meant);
      }
      return Optional.of(meant);
    } catch (UnreadableCell toldByRead) {
      return Optional.empty();
    }
  }
}
