package colab.indicator;

/**
 * How stability intervals are made.
 *
 * @param resamples how many times the set is drawn anew
 * @param seed what the draws start from; the same seed gives the same interval on any machine
 */
public record Resampling(int resamples, long seed) {
  /** The seed used when none is given. */
  public static final long SEED = 20_221_201L;

  /** For the figure that a question is about. */
  public static final Resampling HEADLINE = new Resampling(10_000, SEED);

  /** For the rows of a long table. */
  public static final Resampling ROW = new Resampling(1_000, SEED);
}
