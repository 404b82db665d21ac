package colab.table;

/** How people see a table; csv, tsv and json are always a row a row. */
public enum Layout {
  /** A line a row. */
  ROWS,
  /** A line a column: the rows stand side by side, each headed by its first cell. */
  SIDE_BY_SIDE
}
