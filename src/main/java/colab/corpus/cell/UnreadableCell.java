package colab.corpus.cell;

/** A cell that says something that its column cannot mean; the row is rejected and told. */
public final class UnreadableCell extends Exception {
  private static final long serialVersionUID = 1L;

  private final String column;
  private final String why;

  public UnreadableCell(String column, String message) {
    super(message, null, false, false);
    this.column = column;
    this.why = message;
  }

  /** {@return what is wrong with it} */
  public String why() {
    return why;
  }

  /** {@return the column's name} */
  public String column() {
    return column;
  }
}
