package colab.indicator;

/**
 * A stream of random bits that depends on its seed alone: SplitMix64. Mutable; each resample has
 * one of its own, so that threads change nothing.
 */
final class Dice {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final double STEP = 0x1p-53;

  private long state;

  private Dice(long state) {
    this.state = state;
  }

  /** {@return the dice of the resample with this number} */
  static Dice of(long seed, int resample) {
    return new Dice(mix(seed + resample * GOLDEN));
  }

  /** {@return 64 bits} */
  long bits() {
    state += GOLDEN;
    return mix(state);
  }

  /** {@return a number between 0 and 1, never either} */
  double uniform() {
    return ((bits() >>> 11) + 0.5) * STEP;
  }

  private static long mix(long value) {
    long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }
}
