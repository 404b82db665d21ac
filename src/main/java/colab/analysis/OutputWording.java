package colab.analysis;

import colab.corpus.Side;
import colab.indicator.Counting;
import colab.table.Note;
import colab.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Output in sentences.
 *
 * @param table a row a year, the whole period last
 * @param counting what a publication of several countries counts
 * @param homes the sides whose share stands in the table
 * @param partial what the last year calls for
 */
record OutputWording(Table table, Counting counting, List<Side> homes, Optional<Note> partial) {
  String text() {
    Cells cells = new Cells(table);
    int last = table.rows().size() - 1;
    List<String> shares = new ArrayList<>();
    for (int i = 0; i < homes.size(); i++) {
      String id = table.columns().get(i + 2).id();
      if (cells.has(last, id)) {
        shares.add(cells.text(last, id) + "% of all of " + homes.get(i).sentenceName());
      }
    }
    return Words.subject(table)
        + " ("
        + Words.sourceOf(table)
        + "): "
        + cells.text(last, "output")
        + " publications"
        + (shares.isEmpty() ? "" : ", " + Cells.listed(shares))
        + "; "
        + (counting == Counting.FULL
            ? "one of several countries counts for each of them."
            : "each counts its share of countries.")
        + partial.map(note -> " " + note.text()).orElse("");
  }
}
