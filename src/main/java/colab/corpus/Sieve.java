package colab.corpus;

import colab.publication.CountrySet;
import colab.publication.DocumentType;

/**
 * Finds the rows of batches that a selection asks for: by years, types and countries first, which
 * are decided once for all rows that share them, and only what is left row by row. Mutable.
 */
public final class Sieve {
  private static final YearRange EVER = new YearRange(Integer.MIN_VALUE, Integer.MAX_VALUE);

  private final Selection selection;
  private final boolean decided;
  private final YearRange years;
  private final Verdicts<CountrySet> countries;
  private final Verdicts<DocumentType> types;
  private int[] places = new int[0];

  /** A sieve for this selection. */
  public Sieve(Selection selection) {
    this.selection = selection;
    this.decided = selection.isOfSharedTraits();
    this.years = selection.years().orElse(EVER);
    this.countries = new Verdicts<>(selection::allows);
    this.types = new Verdicts<>(selection.traits()::allows);
  }

  /** {@return the rows of the batch that the selection asks for; valid until the next} */
  public Batch sift(Batch batch) {
    int rows = batch.rows();
    places = rows > places.length ? new int[rows] : places;
    int some = coarse(batch, rows);
    return batch.only(places, decided ? some : fine(batch, some));
  }

  private int coarse(Batch batch, int rows) {
    Verdicts<CountrySet> located = countries.on(batch.countries());
    Verdicts<DocumentType> typed = types.on(batch.types());
    long[] country = batch.countries().codes();
    long[] type = batch.types().codes();
    long[] year = batch.years();
    int[] all = batch.places();
    int passed = 0;
    for (int i = 0; i < rows; i++) {
      int at = all[i];
      if (located.of(country[at]) && typed.of(type[at]) && years.contains((int) year[at])) {
        places[passed++] = at;
      }
    }
    return passed;
  }

  private int fine(Batch batch, int some) {
    int passed = 0;
    for (int i = 0; i < some; i++) {
      int at = places[i];
      if (selection.matchesBeyond(batch.row(at))) {
        places[passed++] = at;
      }
    }
    return passed;
  }
}
