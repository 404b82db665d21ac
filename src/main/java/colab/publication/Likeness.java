package colab.publication;

/**
 * How far a folded spelling is from others: twice the letters to insert, delete, replace or swap
 * with a neighbour. A spelling that begins or ends with the whole of the unknown one, as a word, is
 * three away at most, so that "Virgin" finds "Virgin Islands". It serves suggestions only.
 */
final class Likeness {
  private static final int STEP = 2;
  private static final int AS_A_WORD = 3;

  private final String unknown;

  Likeness(String unknown) {
    this.unknown = unknown;
  }

  /** {@return the largest distance at which a suggestion is of use} */
  int limit() {
    return Math.max(STEP * Math.max(1, (unknown.length() + 1) / 3), AS_A_WORD);
  }

  int distance(String other) {
    int letters =
        Math.abs(unknown.length() - other.length()) * STEP > limit()
            ? limit() + 1
            : STEP * edits(other);
    return isWordOf(other) ? Math.min(AS_A_WORD, letters) : letters;
  }

  private boolean isWordOf(String other) {
    return unknown.length() > 2
        && (other.startsWith(unknown + " ") || other.endsWith(" " + unknown));
  }

  private int edits(String other) {
    int[] before = new int[other.length() + 1];
    int[] last = firstRow(other.length());
    for (int i = 1; i <= unknown.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = last[j - 1] + (unknown.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
        if (swapped(other, i, j)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      before = last;
      last = row;
    }
    return last[other.length()];
  }

  private boolean swapped(String other, int i, int j) {
    return i > 1
        && j > 1
        && unknown.charAt(i - 1) == other.charAt(j - 2)
        && unknown.charAt(i - 2) == other.charAt(j - 1);
  }

  private static int[] firstRow(int length) {
    int[] row = new int[length + 1];
    for (int j = 0; j <= length; j++) {
      row[j] = j;
    }
    return row;
  }
}
