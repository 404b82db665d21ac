package colab.corpus.rows;

/**
 * Something that is told once of a file, with the number of rows that it was found in. Mutable
 * while the file is read.
 */
public final class Remark {
  private final String ofOne;
  private final String ofSeveral;
  private long rows;

  Remark(String ofOne, String ofSeveral) {
    this.ofOne = ofOne;
    this.ofSeveral = ofSeveral;
  }

  /** Counts a row more. */
  public void count() {
    rows++;
  }

  /** {@return how many rows were counted, which are forgotten here} */
  long drained() {
    long counted = rows;
    rows = 0;
    return counted;
  }

  /** {@return it with a number of rows in front} */
  String inWords(long number) {
    return number + " " + (number == 1 ? ofOne : ofSeveral);
  }
}
