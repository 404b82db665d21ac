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
  WORLD
}
