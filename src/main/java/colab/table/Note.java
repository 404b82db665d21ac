package colab.table;

/**
 * A sentence below a table. With a label it is a finding, set beside it ("Carried by", "249
 * publications (1%) hold 34% of the sum of FWCI"); without one it is plain text, wrapped.
 *
 * @param label a short heading; empty for plain text
 * @param text the sentence
 */
public record Note(String label, String text) {

  public static Note of(String text) {
    return new Note("", text);
  }

  public static Note finding(String label, String text) {
    return new Note(label, text);
  }
}
