package colab.corpus.format.plain;

import colab.corpus.Grid;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The columns of a list of pairs.
 *
 * @param first one country
 * @param second the other
 * @param year the publication year; none when all years are counted together
 * @param publications how many publications they have together
 */
public record EdgeColumns(int first, int second, OptionalInt year, int publications) {
  private static final List<List<String>> PAIRS =
      List.of(
          List.of("country a", "country b"),
          List.of("country1", "country2"),
          List.of("country 1", "country 2"),
          List.of("source", "target"),
          List.of("source country", "target country"),
          List.of("from", "to"),
          List.of("from country", "to country"),
          List.of("country", "partner"),
          List.of("country", "partner country"),
          List.of("reporter", "partner"));
  private static final Set<String> COUNTS =
      Set.of(
          "publications",
          "copublications",
          "co-publications",
          "joint publications",
          "publication count",
          "count",
          "n",
          "articles",
          "documents",
          "papers",
          "output",
          "weight",
          "value");

  /** {@return the columns, if the line heads a list of pairs} */
  public static Optional<EdgeColumns> of(Grid.Line header) {
    List<String> headings = header.cells().stream().map(PlainHeadings::folded).toList();
    int count = PlainHeadings.place(headings, COUNTS);
    for (List<String> pair : PAIRS) {
      int first = headings.indexOf(pair.get(0));
      int second = headings.indexOf(pair.get(1));
      if (count >= 0 && first >= 0 && second >= 0) {
        return Optional.of(new EdgeColumns(first, second, PlainHeadings.year(headings), count));
      }
    }
    return Optional.empty();
  }
}
