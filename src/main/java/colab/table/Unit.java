package colab.table;

/** What a column's values are, and with how many decimals people print them. */
public enum Unit {
  /** Words. */
  TEXT(0, false),
  /** A number of publications, citations and the like, whole unless they are counted in parts. */
  COUNT(0, false),
  /** A fractional count, with thousands separators; one decimal unless all are whole. */
  FRACTIONAL(0, false),
  /** A sum that need not be whole, such as of money, with thousands separators. */
  AMOUNT(2, false),
  /** A place in an order, from 1. */
  RANK(0, false),
  /** A calendar year, never with separators. */
  YEAR(0, false),
  /** A ratio such as FWCI; 1.00 is the world mean. */
  RATIO(2, false),
  /** A part of one, mostly near 0, such as Salton's cosine. */
  PROPORTION(4, false),
  /** A mean such as citations per publication. */
  MEAN(1, false),
  /** Hundredths of a whole, 29.2 for 29.2%. */
  PERCENT(1, false),
  /** A change in per cent, printed with its sign. */
  GROWTH(1, true),
  /** A difference of percentages, printed with its sign. */
  POINTS(1, true),
  /** A difference of ratios, printed with its sign. */
  DIFFERENCE(2, true),
  /** A probability from 0 to 1; one that would be printed as nothing is "<0.0001". */
  PROBABILITY(4, false);

  private final int digits;
  private final boolean signed;

  Unit(int digits, boolean signed) {
    this.digits = digits;
    this.signed = signed;
  }

  /** {@return decimals in print} */
  public int digits() {
    return digits;
  }

  /** {@return whether a plus sign is printed} */
  public boolean signed() {
    return signed;
  }
}
