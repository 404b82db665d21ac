package colab.analysis;

import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.util.List;

/**
 * An answer.
 *
 * @param table what is printed
 * @param headline the one figure that the question is about; missing when it has several
 * @param unit the headline's unit
 * @param wording the answer in a sentence or two, with its caveat
 * @param explanation how the figures came about, for {@code --explain}
 * @param behind the publications behind the headline, for {@code --explain}; empty when there are
 *     none
 */
public record Result(
    Table table,
    Value headline,
    Unit unit,
    String wording,
    List<Note> explanation,
    List<Table> behind) {
  public Result {
    explanation = List.copyOf(explanation);
    behind = List.copyOf(behind);
  }
}
