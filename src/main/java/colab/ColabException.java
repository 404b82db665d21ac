package colab;

/**
 * Something the user can mend: a file that cannot be read, a question the data cannot answer, an
 * option that makes no sense. It carries one line that says what is wrong and where, and one hint
 * that says what to do next.
 */
public final class ColabException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What kind of trouble it is; the rim turns it into an exit code. */
  public enum Kind {
    /** The files cannot give the answer: exit code 1. */
    COULD_NOT,
    /** The command line cannot be understood: exit code 2. */
    USAGE
  }

  private final Kind kind;
  private final String hint;

  private ColabException(Kind kind, String message, String hint) {
    super(message);
    this.kind = kind;
    this.hint = hint;
  }

  /** {@return an error of files, formats, scope or data, with the one thing to do next} */
  public static ColabException couldNot(String message, String hint) {
    return new ColabException(Kind.COULD_NOT, message, hint);
  }

  /** {@return an error of the command line, with the one thing to do next} */
  public static ColabException usage(String message, String hint) {
    return new ColabException(Kind.USAGE, message, hint);
  }

  public Kind kind() {
    return kind;
  }

  /** {@return what to do next; empty when there is nothing to add} */
  public String hint() {
    return hint;
  }
}
