package colab.table;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A finished result.
 *
 * @param id a short name in kebab-case, for file names
 * @param title one line that says set, period and source
 * @param synthetic whether any of its data is the synthetic sample; every human form then says so
 *     beside the title
 * @param columns what the cells of each row are
 * @param rows the cells, as many in each row as there are columns
 * @param notes what a reader must know, most important first
 * @param layout how people see it
 */
public record Table(
    String id,
    String title,
    boolean synthetic,
    List<Column> columns,
    List<List<Value>> rows,
    List<Note> notes,
    Layout layout) {
  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    notes = List.copyOf(notes);
    for (List<Value> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            id + ": a row has " + row.size() + " cells, not " + columns.size());
      }
    }
  }

  /** A table with a line a row. */
  public Table(
      String id,
      String title,
      boolean synthetic,
      List<Column> columns,
      List<List<Value>> rows,
      List<Note> notes) {
    this(id, title, synthetic, columns, rows, notes, Layout.ROWS);
  }

  /** {@return whether it is text alone: a title and notes that are paragraphs, no columns} */
  public boolean isProse() {
    return columns.isEmpty() && notes.stream().allMatch(note -> note.label().isEmpty());
  }

  /** {@return this table, its rows side by side} */
  public Table sideBySide() {
    return laidOut(Layout.SIDE_BY_SIDE);
  }

  /**
   * {@return this table with its rows in another order; rows that are equal there keep theirs}
   * Amounts go from the largest, words, ranks and years from the smallest; {@code -column} always
   * goes from the largest, {@code +column} from the smallest. Missing values come last. Hidden
   * columns and the ends of an interval ({@code fwci_low}) will do.
   *
   * @param column the id of a column, perhaps after a sign
   */
  public Table sortedBy(String column) {
    return withRows(Sorting.of(column, bounded().columns()).sorted(this))
        .laidOut(layout.ungrouped());
  }

  /** {@return the first rows of this table, all when there are fewer} */
  public Table top(int count) {
    return withRows(rows.subList(0, Math.min(Math.max(count, 0), rows.size())));
  }

  /**
   * {@return the rows of this table that meet a condition} A missing value meets none.
   *
   * @param condition such as {@code fwci > 3 and partner != China}; see {@link Condition}
   */
  public Table having(String condition) {
    Condition parsed = Condition.parse(condition, bounded().columns());
    List<List<Value>> wide = bounded().rows();
    return withRows(
        IntStream.range(0, rows.size())
            .filter(i -> parsed.test(wide.get(i)))
            .mapToObj(rows::get)
            .toList());
  }

  /** {@return this table with just these columns, in this order, hidden ones made visible} */
  public Table columns(List<String> ids) {
    return Selection.of(ids, columns).from(this);
  }

  /**
   * {@return this table with the ends of each interval as columns of their own, {@code fwci_low}
   * and {@code fwci_high}}
   */
  public Table bounded() {
    return Bounds.of(this);
  }

  /**
   * {@return this table as programs read it: without what is for people only, intervals as columns}
   */
  public Table forPrograms() {
    List<Integer> kept =
        IntStream.range(0, columns.size())
            .filter(i -> columns.get(i).show() != Column.Show.SCREEN)
            .boxed()
            .toList();
    List<List<Value>> narrow =
        rows.stream().map(row -> kept.stream().map(row::get).toList()).toList();
    List<Column> left = kept.stream().map(columns::get).toList();
    return new Table(id, title, synthetic, left, narrow, notes, layout).bounded();
  }

  /** {@return the cells that people see} */
  public List<Value> seen() {
    return rows.stream()
        .flatMap(
            row ->
                IntStream.range(0, row.size())
                    .filter(i -> columns.get(i).show() != Column.Show.DATA)
                    .mapToObj(row::get))
        .toList();
  }

  /** {@return this table, laid out otherwise; the charts that suit it stay} */
  public Table laidOut(Layout other) {
    Layout kept = other.pictures().isEmpty() ? other.drawn(layout.pictures()) : other;
    return new Table(id, title, synthetic, columns, rows, notes, kept);
  }

  /** {@return this table, with the charts that suit it, the best first} */
  public Table drawnAs(Picture... pictures) {
    return laidOut(layout.drawn(List.of(pictures)));
  }

  /** {@return the charts that suit this table as it stands, the best first} */
  public List<Picture> pictures() {
    return layout.pictures().stream().filter(picture -> picture.fits(columns)).toList();
  }

  /** {@return this table with other rows} */
  public Table withRows(List<List<Value>> others) {
    return new Table(id, title, synthetic, columns, others, notes, layout);
  }
}
