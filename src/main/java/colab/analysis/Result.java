package colab.analysis;

import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.util.List;
import java.util.function.Supplier;

/**
 * An answer.
 *
 * @param table what is printed
 * @param headline the one figure that the question is about; missing when it has several
 * @param unit the headline's unit
 * @param wording the answer in a sentence or two, with its caveat; made when it is asked for
 * @param explanation how the figures came about, for {@code --explain}; made when it is asked for
 * @param behind the publications behind the headline, for {@code --explain}; empty when there are
 *     none
 */
public record Result(
    Table table,
    Value headline,
    Unit unit,
    Supplier<String> wording,
    Supplier<List<Note>> explanation,
    List<Table> behind) {
  public Result {
    behind = List.copyOf(behind);
  }
}
