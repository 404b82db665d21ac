package colab.indicator.comparison;

/**
 * A stream of random numbers of its own for each block of work (SplitMix64), so that results do not
 * depend on threads. Mutable.
 */
final class Draws {
  private static final long LOW = 0xFFFFFFFFL;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long state;
  private long bits;
  private boolean half;

  Draws(long seed, long stream) {
    this.state = mix(mix(seed) + stream * GOLDEN);
  }

  /**
   * {@return a number from 0, below the limit; two of them from each 64 bits, off by less than one
   * part in 4 billion times the limit}
   */
  int below(int limit) {
    if (!half) {
      state += GOLDEN;
      bits = mix(state);
    }
    half = !half;
    return (int) ((half ? bits >>> 32 : bits & LOW) * limit >>> 32);
  }

  private static long mix(long value) {
    long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }
}
