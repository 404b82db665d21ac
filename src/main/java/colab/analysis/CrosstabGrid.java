package colab.analysis;

import colab.ColabException;
import colab.counted.register.Amount;
import colab.counted.register.Crosstab;
import colab.table.Column;
import colab.table.Unit;
import colab.table.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A row a value of the first column, a column a value of the second, and the total of each row. */
record CrosstabGrid(Crosstab crosstab, CrosstabValues values) implements CrosstabLayout {
  private static final int MOST_COLUMNS = 500;
  private static final long MOST_CELLS = 5_000_000;

  CrosstabGrid {
    long cells = (long) crosstab.lines().size() * crosstab.columns().size();
    if (crosstab.columns().size() > MOST_COLUMNS || cells > MOST_CELLS) {
      throw ColabException.couldNot(
          "\"%s\" has %s values, too many for columns of %s rows"
              .formatted(
                  crosstab.by().get(1),
                  Words.number(crosstab.columns().size()),
                  Words.number(crosstab.lines().size())),
          "Add --list for a row a pair of values, or name the columns the other way round.");
    }
  }

  @Override
  public List<Column> columns() {
    List<Column> columns = CrosstabLayout.named(crosstab.by().subList(0, 1));
    Set<String> taken = new HashSet<>(CrosstabLayout.OWN);
    taken.add(columns.get(0).id());
    for (Crosstab.Of of : crosstab.columns()) {
      String words = CrosstabLayout.words(of);
      columns.add(Column.of(CrosstabLayout.free(words, taken), words, values.unit()));
    }
    columns.add(Column.of("total", "Total", values.unit()));
    columns.add(Column.of("share_percent", "% of all", Unit.PERCENT));
    return columns;
  }

  @Override
  public List<List<Value>> rows() {
    List<List<Amount>> wide = crosstab.wide();
    return IntStream.range(0, wide.size())
        .mapToObj(i -> row(label(i), wide.get(i), crosstab.lines().get(i).amount()))
        .toList();
  }

  private Value label(int line) {
    return CrosstabLayout.label(crosstab.lines().get(line));
  }

  @Override
  public List<Value> all() {
    List<Amount> totals = crosstab.columns().stream().map(Crosstab.Of::amount).toList();
    return row(Value.label("All"), totals, crosstab.all());
  }

  private List<Value> row(Value label, List<Amount> cells, Amount total) {
    List<Value> row = new ArrayList<>(List.of(label));
    cells.forEach(cell -> row.add(values.of(cell)));
    row.add(values.of(total));
    row.add(values.share(total));
    return row;
  }
}
