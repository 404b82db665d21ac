package colab.corpus.format.plain;

import colab.corpus.Grid;
import colab.corpus.cell.Cells;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/** What people call the columns of their own tables. */
public final class PlainHeadings {
  private static final Set<String> COUNTRY = Set.of("country", "country name", "economy", "nation");
  private static final Set<String> YEAR = Set.of("year", "publication year", "pub year", "py");
  private static final Set<String> MEASURE =
      Set.of("measure", "metric", "metric name", "indicator", "type");
  private static final Set<String> FIGURES =
      Set.of(
          "publications",
          "publication count",
          "articles",
          "documents",
          "papers",
          "output",
          "scholarly output",
          "international articles",
          "international publications",
          "international documents",
          "fwci",
          "citations");

  /** What tells one publication from another, and never stands in a table of figures. */
  private static final Set<String> OF_PUBLICATIONS =
      Set.of("title", "doi", "eid", "authors", "id", "ut", "publication id", "lens id", "link");

  private PlainHeadings() {}

  /** {@return the heading as it is compared: in lower case, with spaces for underscores} */
  public static String folded(String cell) {
    return Cells.clean(cell).toLowerCase(Locale.ROOT).replace('_', ' ').strip();
  }

  /** {@return whether the line heads a table of figures by country} */
  static boolean isTable(Grid.Line header) {
    List<String> headings = header.cells().stream().map(PlainHeadings::folded).toList();
    return place(headings, COUNTRY) >= 0
        && place(headings, FIGURES) >= 0
        && place(headings, OF_PUBLICATIONS) < 0;
  }

  /** {@return where the names of countries stand; none when no column is headed so} */
  public static OptionalInt country(List<String> folded) {
    return at(place(folded, COUNTRY));
  }

  /** {@return where the publication year stands} */
  public static OptionalInt year(List<String> folded) {
    return at(place(folded, YEAR));
  }

  /** {@return where a row says what its figure is} */
  public static OptionalInt measure(List<String> folded) {
    return at(place(folded, MEASURE));
  }

  static int place(List<String> headings, Set<String> wanted) {
    for (int i = 0; i < headings.size(); i++) {
      if (wanted.contains(headings.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static OptionalInt at(int place) {
    return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
  }
}
