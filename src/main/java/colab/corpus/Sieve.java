package colab.corpus;

import colab.publication.Attribute;
import colab.publication.CountrySet;
import colab.publication.DocumentType;
import java.util.Optional;

/**
 * Finds the rows of batches that a selection asks for: by countries, types and years first, the
 * former decided once for all rows that share them, and only what is left row by row. Mutable.
 */
public final class Sieve {
  private final Selection selection;
  private final boolean decided;
  private final Optional<YearRange> years;
  private final Verdicts<CountrySet> countries;
  private final Verdicts<DocumentType> types;
  private int[] room = new int[0];
  private Optional<Batch> whole = Optional.empty();
  private Optional<Batch> sifted = Optional.empty();

  /** A sieve for this selection. */
  public Sieve(Selection selection) {
    this.selection = selection;
    this.decided = selection.isOfSharedTraits();
    this.years = selection.years();
    this.countries = new Verdicts<>(selection::allows);
    this.types = new Verdicts<>(selection.traits()::allows);
  }

  /** {@return the rows of the batch that the selection asks for; valid until the next batch} */
  @SuppressWarnings("ReferenceEquality") // the same batch, whatever another one holds
  public Batch sift(Batch batch) {
    if (whole.isEmpty() || whole.get() != batch) {
      whole = Optional.of(batch);
      sifted = Optional.of(sifted(batch));
    }
    return sifted.orElseThrow();
  }

  private Batch sifted(Batch batch) {
    Batch.Columns columns = batch.columns();
    room = batch.rows() > room.length ? new int[batch.rows()] : room;
    Batch located = countries.pick(batch, columns.countries(), room);
    Batch typed = types.pick(located, columns.types(), room);
    Batch dated = years.isPresent() ? within(years.get(), typed) : typed;
    return decided ? dated : fine(dated);
  }

  private Batch within(YearRange range, Batch batch) {
    long[] year = batch.columns().numbers(Attribute.YEAR);
    int passed = 0;
    for (int i = 0; i < batch.rows(); i++) {
      int at = batch.place(i);
      if (range.contains((int) year[at])) {
        room[passed++] = at;
      }
    }
    return new Batch(batch.columns(), room, 0, passed);
  }

  private Batch fine(Batch batch) {
    int passed = 0;
    for (int i = 0; i < batch.rows(); i++) {
      int at = batch.place(i);
      if (selection.matchesBeyond(batch.columns().row(at))) {
        room[passed++] = at;
      }
    }
    return new Batch(batch.columns(), room, 0, passed);
  }
}
