package colab.corpus.rows;

import colab.corpus.cell.Cells;
import colab.corpus.cell.CountryCells;
import colab.corpus.cell.FieldCells;
import colab.corpus.cell.Remembered;
import colab.corpus.cell.UnreadableCell;
import colab.corpus.sheet.ByteCell;
import colab.publication.Asjc;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a column of lists of names between bars, such as countries: each name is understood once,
 * and found by its bytes. A list with a name that is not known, and one that is written in another
 * way, is left to a reader of whole cells, which says the same of all.
 *
 * @param <T> what names mean
 */
final class ListReader<T> implements CellReader {
  private static final byte BAR = '|';

  private final Function<String, Optional<T>> meaning;
  private final Collection<T> collection;
  private final CellReader whole;
  private final Remembered<T> names = new Remembered<>();
  private final Remembered<T> alone = new Remembered<>();
  private final ByteCell name = new ByteCell();

  /** Takes the meanings of one list after another. */
  interface Collection<T> {
    /** Begins a list. */
    void clear();

    /** Takes one name's meaning. */
    void add(T meaning);

    /** Puts what the list means into the row. */
    void into(DecodedRow row);

    /** {@return whether names may stand between these, too, where there is no bar} */
    boolean parts(byte mark);
  }

  /** {@return a reader of lists of countries, by name or code} */
  static CellReader ofCountries(CountryCells cells) {
    CellReader whole =
        new MeaningReader<>(cells::read, set -> set.unresolved() == 0, DecodedRow::countries);
    return new ListReader<>(cells::named, new CountryCollection(), whole);
  }

  /** {@return a reader of lists of ASJC fields, by name or code} */
  static CellReader ofFields(FieldCells cells) {
    return new ListReader<>(Asjc.standard()::field, new FieldCollection(), whole(cells));
  }

  /** {@return a reader of the same lists that understands each cell as a whole} */
  static CellReader whole(FieldCells cells) {
    return new MeaningReader<>(cells::read, set -> set.unresolved() == 0, DecodedRow::fields);
  }

  /**
   * The reader.
   *
   * @param meaning understands a clean name
   * @param collection puts meanings together
   * @param whole reads cells that are not plainly lists of known names
   */
  private ListReader(
      Function<String, Optional<T>> meaning, Collection<T> collection, CellReader whole) {
    this.meaning = meaning;
    this.collection = collection;
    this.whole = whole;
  }

  @Override
  public boolean readBytes(ByteCell cell, DecodedRow row) {
    boolean one = cell.indexOf(BAR, 0) == cell.length();
    if (one ? takeOne(cell) : collect(cell)) {
      collection.into(row);
      return true;
    }
    return whole.readBytes(cell, row);
  }

  /** A name that stands alone was seen so before, or has nothing in it that may part names. */
  private boolean takeOne(ByteCell cell) {
    name.within(cell, 0, cell.length());
    Optional<T> known = alone.get(name);
    if (known.isEmpty()) {
      return !mayBeSeveral(cell) && collect(cell) && remember(cell);
    }
    collection.clear();
    collection.add(known.get());
    return true;
  }

  private boolean remember(ByteCell cell) {
    name.within(cell, 0, cell.length());
    names.get(name).ifPresent(meaning -> alone.put(name, meaning));
    return true;
  }

  private boolean mayBeSeveral(ByteCell cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (collection.parts(cell.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean collect(ByteCell cell) {
    collection.clear();
    int from = 0;
    while (from < cell.length()) {
      int bar = cell.indexOf(BAR, from);
      name.within(cell, from, bar);
      Optional<T> known = known();
      if (known.isEmpty()) {
        return false;
      }
      collection.add(known.get());
      from = bar + 1;
    }
    return from > 0;
  }

  private Optional<T> known() {
    Optional<T> known = names.get(name);
    if (known.isEmpty()) {
      known = meaning.apply(Cells.clean(name.text()));
      known.ifPresent(found -> names.put(name, found));
    }
    return known;
  }

  @Override
  public void read(String cell, DecodedRow row) throws UnreadableCell {
    whole.read(cell, row);
  }
}
