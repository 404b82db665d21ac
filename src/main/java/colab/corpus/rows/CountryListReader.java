package colab.corpus.rows;

import colab.corpus.cell.Cells;
import colab.corpus.cell.CountryCells;
import colab.corpus.cell.Remembered;
import colab.corpus.sheet.ByteCell;
import colab.publication.Country;
import colab.publication.CountrySet;
import java.util.Optional;

/**
 * Reads a column of lists of countries. A list between bars is understood name by name, from bytes;
 * any other way of writing one, and every list with a name that is not known, is left to {@link
 * CountryCells}, which says the same of all.
 */
final class CountryListReader implements CellReader {
  private static final byte BAR = '|';

  private final CountryCells cells;
  private final Remembered<CountrySet> whole = new Remembered<>();
  private final Remembered<Country> names = new Remembered<>();
  private final CountrySet.Builder set = new CountrySet.Builder();
  private final ByteCell name = new ByteCell();

  CountryListReader(CountryCells cells) {
    this.cells = cells;
  }

  @Override
  public boolean readBytes(ByteCell cell, DecodedRow row) {
    int bar = cell.indexOf(BAR, 0);
    if (bar < cell.length()) {
      return readList(cell, bar, row);
    }
    Optional<CountrySet> known = whole.get(cell);
    if (known.isPresent()) {
      row.countries(known.get());
      return true;
    }
    CountrySet found = cells.read(cell.text());
    if (found.unresolved() == 0) {
      whole.put(cell, found);
    }
    row.countries(found);
    return true;
  }

  private boolean readList(ByteCell cell, int firstBar, DecodedRow row) {
    set.clear();
    boolean known = true;
    int from = 0;
    int bar = firstBar;
    while (known && from < cell.length()) {
      name.within(cell, from, bar);
      known = addName();
      from = bar + 1;
      bar = cell.indexOf(BAR, from);
    }
    row.countries(known ? set.build() : cells.read(cell.text()));
    return true;
  }

  private boolean addName() {
    Optional<Country> known = names.get(name);
    if (known.isPresent()) {
      set.add(known.get());
      return true;
    }
    Optional<Country> found = cells.named(Cells.clean(name.text()));
    found.ifPresent(
        country -> {
          names.put(name, country);
          set.add(country);
        });
    return found.isPresent();
  }

  @Override
  public void read(String cell, DecodedRow row) {
    row.countries(cells.read(cell));
  }
}
