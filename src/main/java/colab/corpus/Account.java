package colab.corpus;

/**
 * What became of the rows that were read: {@code read = kept + duplicate + filtered + rejected},
 * always.
 *
 * @param read rows of publications found in the files
 * @param kept counted
 * @param duplicate left out because a publication with the same identifier came before
 * @param filtered left out because the question is about other publications
 * @param rejected left out because something in them cannot be read; each was told
 */
public record Account(long read, long kept, long duplicate, long filtered, long rejected) {
  /** Nothing read. */
  public static final Account NONE = new Account(0, 0, 0, 0, 0);

  public Account {
    if (read != kept + duplicate + filtered + rejected) {
      throw new IllegalArgumentException(
          read + " rows are not " + kept + " + " + duplicate + " + " + filtered + " + " + rejected);
    }
  }
}
