package colab.corpus;

import colab.publication.CountrySet;
import colab.publication.DocumentType;

/**
 * Leaves out rows of a batch that a selection cannot hold for their years, types or countries. What
 * it lets pass must still be asked one by one: {@link Selection#matches}. Mutable.
 */
public final class Sieve {
  private static final YearRange EVER = new YearRange(Integer.MIN_VALUE, Integer.MAX_VALUE);

  private final YearRange years;
  private final Verdicts<CountrySet> countries;
  private final Verdicts<DocumentType> types;
  private int[] places = new int[0];

  /** A sieve for this selection. */
  public Sieve(Selection selection) {
    this.years = selection.years().orElse(EVER);
    this.countries = new Verdicts<>(selection::allows);
    this.types = new Verdicts<>(selection.traits()::allows);
  }

  /** Takes a batch, {@return how many of its rows pass} */
  public int sift(Batch batch) {
    int rows = batch.rows();
    places = rows > places.length ? new int[rows] : places;
    boolean[] located = countries.on(batch.countries());
    boolean[] typed = types.on(batch.types());
    long[] country = batch.countries().codes();
    long[] type = batch.types().codes();
    long[] year = batch.years();
    int passed = 0;
    for (int i = 0; i < rows; i++) {
      if (located[(int) country[i]] && typed[(int) type[i]] && years.contains((int) year[i])) {
        places[passed++] = i;
      }
    }
    return passed;
  }

  /** {@return the place in the batch of a row that passed, by its number among them from 0} */
  public int place(int number) {
    return places[number];
  }
}
