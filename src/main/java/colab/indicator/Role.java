package colab.indicator;

/** What part a set of publications plays in an indicator. */
public enum Role {
  /** The set that the indicator is about. */
  HERE,
  /** All output of the side that a share is taken of. */
  HOME,
  /** All international publications of the other country. */
  PARTNER,
  /** All international publications of the world. */
  WORLD,
  /** The part of what a set is compared with that is on the same subject. */
  BASE,
  /** All that a set is compared with. */
  BASE_TOTAL,
  /** All publications of the world of the same years, types and subjects. */
  WHOLE_WORLD
}
