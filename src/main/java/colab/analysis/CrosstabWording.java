package colab.analysis;

import colab.table.Column;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * The first rows of a register's table in a sentence.
 *
 * @param made the table that was made of the register
 */
public record CrosstabWording(CrosstabTable made) {
  private static final int FIRST = 3;

  /**
   * {@return the sentence and its caveat}
   *
   * @param left the table as it is shown
   */
  public String text(Table left) {
    if (left.rows().isEmpty()) {
      return left.title() + ": no rows.";
    }
    int number = number(left);
    Unit unit = left.columns().get(number).unit();
    List<String> parts = new ArrayList<>();
    for (List<Value> row : left.top(FIRST).rows()) {
      parts.add(label(left, row, number) + " (" + Wording.value(row.get(number), unit) + ")");
    }
    return left.title()
        + ": "
        + Cells.listed(parts)
        + ", of "
        + Wording.value(made.all().get(number), unit)
        + " in all. "
        + (made.overlaps()
            ? "A row that lists several values counts for each of them: they do not add up."
            : "Values are told apart as they are written in the register.");
  }

  private static int number(Table table) {
    int place = 0;
    while (table.columns().get(place).unit() == Unit.TEXT) {
      place++;
    }
    return place;
  }

  private static String label(Table table, List<Value> row, int number) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      Column column = table.columns().get(i);
      words.add(Wording.value(row.get(i), column.unit()));
    }
    return String.join(", ", words);
  }
}
