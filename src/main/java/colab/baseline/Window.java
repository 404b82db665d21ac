package colab.baseline;

import colab.corpus.Row;
import java.util.OptionalInt;

/** Which citations of a publication count. */
final class Window {
  private Window() {}

  /**
   * {@return citations of the publication year and the years after it, so many years in all;
   * citations to date where there is no window; or missing}
   */
  static long citations(Row row, OptionalInt years) {
    return years.isEmpty()
        ? row.citations()
        : row.yearlyCitations().between(row.year(), row.year() + years.getAsInt() - 1);
  }
}
