package colab.cli;

import colab.ColabException;
import colab.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** Which rows and columns of an answer are shown, and in what order. */
final class RowOptions {
  private Optional<Integer> top = Optional.empty();
  private String sort = "";
  private String having = "";
  private List<String> columns = new ArrayList<>();

  /** Declares the options. */
  void declare(Options all) {
    Options options = all.about(OptionGroup.OUTPUT);
    options
        .option("--top N", "Only the first N rows, after sorting.")
        .number(given -> top = Optional.of(given));
    options
        .option(
            "--sort COLUMN", "Sort the rows; -COLUMN from the largest, +COLUMN from the smallest.")
        .taking(new AnyWord())
        .text(given -> sort = given);
    options
        .option("--having CONDITION", "Only rows that meet it: 'fwci > 3'.")
        .text(given -> having = given);
    options
        .option(
            "--columns A,...",
            "Only these columns, in this order; year=NAME names one of a table that is read.")
        .texts(given -> columns = given);
  }

  /** {@return whether rows are left out or sorted before the first ones are taken} */
  boolean isReordered() {
    return !sort.isEmpty() || !having.isEmpty();
  }

  /** {@return whether the table is asked for in another shape} */
  boolean isShaped() {
    return isReordered() || !shown().isEmpty();
  }

  /** {@return how many rows are printed; all when none is given} */
  Optional<Integer> top() {
    OptionalInt number = SetOptions.positive("--top", top);
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  /** {@return the table as the options would have it} */
  Table shaped(Table table) {
    return shaped(table, left -> left);
  }

  /**
   * {@return the table as the options would have it}
   *
   * @param finish what is done to the rows that are left, before columns are picked
   */
  Table shaped(Table table, UnaryOperator<Table> finish) {
    Table shaped = having.isEmpty() ? table : table.having(having);
    shaped = sort.isEmpty() ? shaped : shaped.sortedBy(sort);
    shaped = top().isPresent() ? shaped.top(top().get()) : shaped;
    shaped = finish.apply(shaped);
    return shown().isEmpty() ? shaped : shaped.columns(shown());
  }

  private List<String> shown() {
    return columns(false);
  }

  /** {@return the columns of a table that is read: "year=Filing year"} */
  List<String> inputColumns() {
    return columns(true);
  }

  /** Refuses columns of a table where none is read. */
  void refuseInputColumns() {
    for (String column : inputColumns()) {
      throw ColabException.usage(
          "--columns " + column + " names a column of a file, and this command reads none",
          "Name columns of the answer, or leave it out.");
    }
  }

  private List<String> columns(boolean ofInput) {
    List<String> found = new ArrayList<>();
    for (String column : ColumnNames.split(columns)) {
      if (column.indexOf('=') >= 0 == ofInput) {
        found.add(column);
      }
    }
    return found;
  }
}
