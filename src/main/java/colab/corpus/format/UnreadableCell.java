package colab.corpus.format;

/** A cell that says something that its column cannot mean; the row is rejected and told. */
final class UnreadableCell extends Exception {
  private static final long serialVersionUID = 1L;

  private final String column;

  UnreadableCell(String column, String message) {
    super(message, null, false, false);
    this.column = column;
  }

  /** {@return the column's name} */
  String column() {
    return column;
  }
}
