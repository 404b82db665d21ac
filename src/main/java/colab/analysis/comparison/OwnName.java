package colab.analysis.comparison;

import colab.corpus.Side;

/**
 * What a row of a pair against its sides' own output is about.
 *
 * @param label for people
 * @param side the side whose output it is; empty for the co-publications
 * @param part which of it, for programs
 */
record OwnName(String label, String side, String part) {
  private static final String EXPECTED = "expected";

  /** {@return the name of a part of the co-publications} */
  static OwnName joint(String label, String part) {
    return new OwnName(label, "", part);
  }

  /** {@return the name of what the side's subjects lead to expect} */
  static OwnName expected(Side side) {
    return new OwnName("  expected by subjects", side.name(), EXPECTED);
  }
}
