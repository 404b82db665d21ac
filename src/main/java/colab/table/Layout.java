package colab.table;

import java.util.List;

/**
 * How people see a table; csv, tsv and json are always a row a row, with the columns as they stand.
 *
 * @param sideBySide whether a line is a column, and the rows stand side by side, each headed by its
 *     first cell
 * @param order the ids of the columns that come first, in their order; the others follow as they
 *     stand
 * @param group the id of a column of words whose every new value heads the rows that follow; empty
 *     when nothing does
 * @param pictures the charts that suit it, the best first; none where none does
 */
public record Layout(boolean sideBySide, List<String> order, String group, List<Picture> pictures) {
  /** A line a row. */
  public static final Layout ROWS = new Layout(false, List.of(), "", List.of());

  /** A line a column: the rows stand side by side. */
  public static final Layout SIDE_BY_SIDE = new Layout(true, List.of(), "", List.of());

  public Layout {
    order = List.copyOf(order);
    pictures = List.copyOf(pictures);
  }

  /** A layout that no chart suits. */
  public Layout(boolean sideBySide, List<String> order, String group) {
    this(sideBySide, order, group, List.of());
  }

  /** {@return a line a row, these columns first} */
  public static Layout inOrder(String... ids) {
    return new Layout(false, List.of(ids), "");
  }

  /** {@return a line a row, headed by the values of this column} */
  public static Layout grouped(String id) {
    return new Layout(false, List.of(), id);
  }

  /** {@return this layout without such headings, for rows in another order} */
  public Layout ungrouped() {
    return new Layout(sideBySide, order, "", pictures);
  }

  /** {@return this layout, with the columns as they stand} */
  public Layout asTheyStand() {
    return new Layout(sideBySide, List.of(), "", pictures);
  }

  /** {@return this layout, with the charts that suit the table, the best first} */
  public Layout drawn(List<Picture> better) {
    return new Layout(sideBySide, order, group, better);
  }

  /** {@return where the column comes: its place in the order, or after all of them} */
  public int place(Column column) {
    int place = order.indexOf(column.id());
    return place < 0 ? order.size() : place;
  }
}
