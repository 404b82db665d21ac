package colab.sample;

/**
 * Publication types and their weights, as they are drawn for ordinary and consortium publications.
 */
final class Kind {
  private static final String[] NAMES = {
    "Article",
    "Conference Paper",
    "Review",
    "Chapter",
    "Letter",
    "Editorial",
    "Note",
    "Erratum",
    "Short Survey",
    "Data Paper",
    "Book"
  };
  private static final double[] ORDINARY = {755, 135, 58, 17, 9, 8, 6, 5, 3, 3, 1};
  private static final double[] FEW_FIELDS = {940, 10, 15, 0, 12, 8, 4, 8, 0, 3, 0};

  private Kind() {}

  static String draw(Dice dice, boolean consortium) {
    return NAMES[dice.weighted(consortium ? FEW_FIELDS : ORDINARY)];
  }
}
