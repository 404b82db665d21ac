package colab.corpus.format.own;

import colab.corpus.Keys;
import colab.corpus.Row;
import colab.corpus.rows.WatchedReading;
import colab.publication.Attribute;
import colab.publication.CountrySet;

/**
 * Notices rows that repeat the identifier above them with other countries: there a publication has
 * a row a country, and all but the first are dropped as duplicates. Mutable.
 */
final class Repetition implements WatchedReading.Watcher {
  private long id = Keys.NONE;
  private CountrySet countries = CountrySet.empty();
  private long repeated;

  @Override
  public void see(Row row) {
    long here = row.key(Attribute.ID);
    if (here != Keys.NONE && here == id && !row.countries().equals(countries)) {
      repeated++;
    }
    id = here;
    countries = row.countries();
  }

  @Override
  public String told() {
    return repeated == 0
        ? ""
        : (repeated == 1
                ? "1 row repeats the identifier above it with other countries, and is a duplicate"
                : repeated
                    + " rows repeat the identifier above them with other countries, and are"
                    + " duplicates")
            + "; where a publication has a row a country, write country= in place of countries=";
  }
}
