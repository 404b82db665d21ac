package colab.corpus.rows;

import colab.publication.Country;
import colab.publication.CountrySet;

/** The countries of one list after another. Mutable. */
final class CountryCollection implements ListReader.Collection<Country> {
  private final CountrySet.Builder set = new CountrySet.Builder();

  @Override
  public void clear() {
    set.clear();
  }

  @Override
  public void add(Country country) {
    set.add(country);
  }

  @Override
  public void into(DecodedRow row) {
    row.countries(set.build());
  }

  @Override
  public boolean parts(byte mark) {
    return mark == ',' || mark == ';';
  }
}
