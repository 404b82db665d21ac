package colab.analysis;

import colab.indicator.Definitions;
import colab.table.Column;
import colab.table.Table;
import colab.table.Value;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A rank in sentences.
 *
 * @param table a row a year, the whole period last
 * @param of who is ranked, as in a sentence
 * @param among who it is ranked among
 * @param indicator the id of the column that it is ranked by
 * @param ties who shares its rank in the whole period
 */
record RankWording(Table table, String of, String among, String indicator, List<String> ties) {
  String text() {
    Cells cells = new Cells(table);
    int last = table.rows().size() - 1;
    String where = " (" + Words.sourceOf(table) + ")";
    String years = cells.text(last, "year");
    if (!(cells.value(last, "rank") instanceof Value.Count rank)) {
      return Cells.capital(of) + " has no rank " + among + ", " + years + where + ".";
    }
    String heading = heading();
    return Cells.capital(of)
        + " ranks "
        + Ordinals.of(rank.number())
        + " of "
        + cells.text(last, "of")
        + " "
        + among
        + " by "
        + heading
        + ", "
        + years
        + where
        + ", with "
        + cells.text(last, indicator)
        + ahead(cells, last)
        + "."
        + yearly(cells, last)
        + tied();
  }

  private String heading() {
    return table.columns().stream()
        .filter(column -> column.id().equals(indicator))
        .map(
            column ->
                column.id().equals("international_percent")
                    ? "international share"
                    : inSentence(column))
        .findFirst()
        .orElse(indicator);
  }

  /** What stands in front of a column says less than its name: "Index", "% of intl". */
  private static String inSentence(Column column) {
    String title =
        Definitions.find(column.id()).map(Definitions.Definition::title).orElse(column.heading());
    return switch (column.id()) {
      case "output" -> "output";
      case "share_percent" -> "share";
      case "fwci", "fwci_median" -> column.heading();
      default ->
          title.startsWith("PP(")
              ? title
              : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    };
  }

  private static String ahead(Cells cells, int last) {
    return cells.has(last, "ahead") ? "; next above: " + cells.text(last, "ahead") : "";
  }

  private static String yearly(Cells cells, int last) {
    long[] ranks =
        IntStream.range(0, last)
            .filter(row -> cells.has(row, "rank"))
            .mapToLong(row -> (long) cells.amount(row, "rank"))
            .sorted()
            .toArray();
    if (ranks.length < 2) {
      return "";
    }
    String low = Ordinals.of(ranks[0]);
    String high = Ordinals.of(ranks[ranks.length - 1]);
    return low.equals(high)
        ? " It was " + low + " in every year."
        : " In single years it was " + low + " to " + high + ".";
  }

  private String tied() {
    return ties.isEmpty() ? "" : " It shares its rank with " + Cells.listed(ties) + ".";
  }
}
