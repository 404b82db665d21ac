package colab.analysis;

import colab.counted.register.Crosstab;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * A register counted or summed, as a table. Of one column: a row a value, with its share of the
 * whole. Of two: a row a value of the first and a column a value of the second, as a spreadsheet
 * has it; or a row a pair, as programs have it.
 *
 * @param table the rows
 * @param all what there is in all, in the columns of the table
 * @param overlaps whether rows of the register stand in several rows of the table
 */
public record CrosstabTable(Table table, List<Value> all, boolean overlaps) {

  /**
   * {@return the table of a register}
   *
   * @param asList whether two columns make a row a pair
   * @param title what stands above it
   * @param synthetic whether the register is the synthetic sample
   */
  public static CrosstabTable of(
      Crosstab crosstab, boolean asList, String title, boolean synthetic) {
    CrosstabLayout layout = CrosstabLayout.of(crosstab, asList);
    Table table =
        new Table(
            "crosstab",
            title,
            synthetic,
            layout.columns(),
            layout.rows(),
            CrosstabNotes.of(crosstab));
    return new CrosstabTable(
        table.drawnAs(layout.pictures()), layout.all(), crosstab.findings().listing() > 0);
  }

  /**
   * {@return the table as people see it: below the rows that are left of it what the others have
   * together, unless rows overlap, and what there is in all}
   *
   * @param left the table with some of its rows, in some order
   */
  public Table completed(Table left) {
    List<List<Value>> rows = new ArrayList<>(left.rows());
    List<List<Value>> others = new ArrayList<>(table.rows());
    others.removeAll(new HashSet<>(rows));
    if (!others.isEmpty() && !overlaps) {
      rows.add(together(others));
    }
    if (!table.rows().isEmpty()) {
      rows.add(all);
    }
    return left.withRows(rows);
  }

  private List<Value> together(List<List<Value>> others) {
    List<Value> row = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      int at = i;
      List<Value> cells = others.stream().map(each -> each.get(at)).toList();
      row.add(table.columns().get(i).unit() == Unit.TEXT ? Value.label("") : sum(cells));
    }
    String number = others.size() == 1 ? "1 other" : Words.number(others.size()) + " others";
    row.set(0, Value.label("(" + number + ")"));
    return row;
  }

  private static Value sum(List<Value> cells) {
    boolean counts = cells.stream().allMatch(cell -> cell instanceof Value.Count);
    List<BigDecimal> numbers = new ArrayList<>();
    for (Value cell : cells) {
      if (cell instanceof Value.Count count) {
        numbers.add(BigDecimal.valueOf(count.number()));
      } else if (cell instanceof Value.Quantity quantity) {
        numbers.add(BigDecimal.valueOf(quantity.number()));
      }
    }
    BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (numbers.isEmpty()) {
      return Value.missing("no row says an amount");
    }
    return counts ? Value.count(sum.longValueExact()) : Value.quantity(sum.doubleValue());
  }
}
