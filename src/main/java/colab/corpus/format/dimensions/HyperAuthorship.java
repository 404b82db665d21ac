package colab.corpus.format.dimensions;

import colab.corpus.Row;
import colab.corpus.rows.WatchedReading;
import colab.publication.Attribute;

/**
 * Notices publications of more than 100 authors: Dimensions exports neither their authors nor their
 * countries. They are nobody's, not one country's. Mutable.
 */
final class HyperAuthorship implements WatchedReading.Watcher {
  private boolean tellsCountries;
  private long cut;

  @Override
  public void see(Row row) {
    if (row.countries().size() + row.countries().unresolved() > 0) {
      tellsCountries = true;
    } else if (row.text(Attribute.COUNTRIES).isEmpty()
        && row.text(Attribute.AUTHOR_NUMBER).isEmpty()) {
      cut++;
    }
  }

  @Override
  public String told() {
    if (!tellsCountries || cut == 0) {
      return "";
    }
    return (cut == 1 ? "1 publication has" : cut + " publications have")
        + " neither authors nor countries, as Dimensions exports those of more than 100 authors: "
        + (cut == 1 ? "it is counted for no country" : "they are counted for no country");
  }
}
