package colab.analysis;

import colab.table.Note;
import colab.table.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table of means in sentences: the lowest and the highest of them.
 *
 * @param table the table, its rows named by the first column
 * @param ranked how many of its rows are compared; the rows after them are of the whole
 * @param caveats what the data call for
 */
record RangeWording(Table table, int ranked, List<Note> caveats) {
  private static final String MEAN = "fwci";
  private static final int ENOUGH = 50;

  String text() {
    Cells cells = new Cells(table);
    StringBuilder text = new StringBuilder(Words.subject(table));
    text.append(" (").append(Words.sourceOf(table)).append("): ");
    List<Integer> rows = rows(cells, ENOUGH);
    List<Integer> known = rows.size() < 2 ? rows(cells, 0) : rows;
    if (known.isEmpty()) {
      return text.append("no FWCI is known.").toString();
    }
    Comparator<Integer> byMean = Comparator.comparingDouble(row -> cells.amount(row, MEAN));
    int highest = known.stream().max(byMean).orElseThrow();
    text.append("FWCI is highest for ").append(row(cells, highest));
    Optional<Integer> lowest = known.stream().min(byMean).filter(row -> row != highest);
    lowest.ifPresent(row -> text.append(" and lowest for ").append(row(cells, row)));
    text.append('.');
    int few = rows(cells, 0).size() - known.size();
    if (few > 0) {
      text.append(" Rows of fewer than ").append(ENOUGH).append(" publications are left aside.");
    }
    caveats.forEach(note -> text.append(' ').append(note.text()));
    return text.toString();
  }

  /** A table that was counted before may not print how many publications there are. */
  private List<Integer> rows(Cells cells, int least) {
    return IntStream.range(0, ranked)
        .filter(row -> cells.has(row, MEAN))
        .filter(row -> !cells.has(row, "output") || cells.amount(row, "output") >= least)
        .boxed()
        .toList();
  }

  private String row(Cells cells, int row) {
    String key = table.columns().get(0).id();
    String output =
        cells.has(row, "output") ? ", " + cells.text(row, "output") + " publications" : "";
    return Cells.inSentence(cells.text(row, key)) + " (" + cells.text(row, MEAN) + output + ")";
  }
}
