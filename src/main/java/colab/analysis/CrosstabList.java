package colab.analysis;

import colab.counted.register.Amount;
import colab.counted.register.Crosstab;
import colab.table.Column;
import colab.table.Unit;
import colab.table.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A row a value, or a row a pair of values that occurs. */
record CrosstabList(Crosstab crosstab, CrosstabValues values) implements CrosstabLayout {
  @Override
  public List<Column> columns() {
    List<Column> columns = CrosstabLayout.named(crosstab.by());
    crosstab.summed().ifPresent(name -> columns.add(Column.of("sum", name, values.unit())));
    if (!values.sums()) {
      columns.add(Column.of("count", "Rows", Unit.COUNT));
    }
    columns.add(Column.of("share_percent", "% of all", Unit.PERCENT));
    if (values.sums()) {
      columns.add(Column.of("count", "Rows", Unit.COUNT));
      columns.add(Column.data("n_sum", Unit.COUNT));
    }
    return columns;
  }

  @Override
  public List<List<Value>> rows() {
    if (!crosstab.isCrossed()) {
      return crosstab.lines().stream()
          .map(of -> row(List.of(CrosstabLayout.label(of)), of.amount()))
          .toList();
    }
    return crosstab.cells().stream().map(cell -> row(labels(cell), cell.amount())).toList();
  }

  private List<Value> labels(Crosstab.Cell cell) {
    return List.of(
        CrosstabLayout.label(crosstab.lines().get(cell.line())),
        CrosstabLayout.label(crosstab.columns().get(cell.column())));
  }

  @Override
  public List<Value> all() {
    List<Value> labels = new ArrayList<>(List.of(Value.label("All")));
    labels.addAll(Collections.nCopies(crosstab.by().size() - 1, Value.label("")));
    return row(labels, crosstab.all());
  }

  private List<Value> row(List<Value> labels, Amount amount) {
    List<Value> row = new ArrayList<>(labels);
    row.add(values.of(amount));
    row.add(values.share(amount));
    if (values.sums()) {
      row.add(Value.count(amount.rows()));
      row.add(Value.count(amount.known()));
    }
    return row;
  }
}
