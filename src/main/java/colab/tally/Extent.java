package colab.tally;

import colab.corpus.Batch;
import colab.corpus.Coded;
import colab.corpus.Row;
import colab.corpus.Verdicts;
import colab.corpus.YearRange;
import colab.publication.Attribute;
import colab.publication.CountrySet;
import java.util.Optional;

/** How far some publications reach: how many they are, their years, their countries. Mutable. */
final class Extent {
  private final Verdicts<CountrySet> empty = new Verdicts<>(CountrySet::isEmpty);
  private final Seen seen = new Seen();
  private long publications;
  private long withoutCountry;
  private int firstYear = Integer.MAX_VALUE;
  private int lastYear;
  private CountrySet onEvery = CountrySet.empty();

  void add(Row row) {
    CountrySet countries = row.countries();
    withoutCountry += countries.isEmpty() ? 1 : 0;
    meet(row.year());
    meet(countries);
  }

  void add(Batch batch) {
    withoutCountry += empty.count(batch, batch.columns().countries());
    meetYears(batch);
    meetCountries(batch);
  }

  private void meetYears(Batch batch) {
    long[] year = batch.columns().numbers(Attribute.YEAR);
    int[] places = batch.places();
    int end = batch.first() + batch.rows();
    for (int i = batch.first(); i < end; i++) {
      meet((int) year[places[i]]);
    }
  }

  /** Sets that were met before change nothing any more. */
  private void meetCountries(Batch batch) {
    Coded<CountrySet> countries = batch.columns().countries();
    seen.in(countries);
    int met = 0;
    for (; met < batch.rows() && (publications == 0 || !onEvery.isEmpty()); met++) {
      int code = (int) countries.codes()[batch.place(met)];
      if (seen.isNew(code)) {
        meet(countries.value(code));
      } else {
        publications++;
      }
    }
    publications += batch.rows() - met;
  }

  private void meet(int year) {
    if (year > 0) {
      firstYear = Math.min(firstYear, year);
      lastYear = Math.max(lastYear, year);
    }
  }

  private void meet(CountrySet countries) {
    if (publications == 0) {
      onEvery = countries;
    } else if (!onEvery.isEmpty() && !countries.containsAll(onEvery)) {
      onEvery = onEvery.intersect(countries);
    }
    publications++;
  }

  /** Takes those of the other extent, none of which is one of these. */
  void merge(Extent other) {
    onEvery =
        publications == 0
            ? other.onEvery
            : other.publications == 0 ? onEvery : onEvery.intersect(other.onEvery);
    publications += other.publications;
    withoutCountry += other.withoutCountry;
    firstYear = Math.min(firstYear, other.firstYear);
    lastYear = Math.max(lastYear, other.lastYear);
  }

  long publications() {
    return publications;
  }

  long withoutCountry() {
    return withoutCountry;
  }

  int firstYear() {
    return firstYear;
  }

  int lastYear() {
    return lastYear;
  }

  /** {@return the years from the first to the last; none when no year is known} */
  Optional<YearRange> years() {
    return lastYear == 0 ? Optional.empty() : Optional.of(new YearRange(firstYear, lastYear));
  }

  /** {@return the countries that stand on every single publication} */
  CountrySet onEvery() {
    return onEvery;
  }
}
