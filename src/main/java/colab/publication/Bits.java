package colab.publication;

/** Members of a set as bits of words. */
final class Bits {
  private static final long MIXER = 0x9E3779B97F4A7C15L;

  private Bits() {}

  /** {@return a hash in which every bit tells: sets of one or two members are mostly alike else} */
  static int hash(long[] words, int unresolved) {
    long hash = unresolved;
    for (long word : words) {
      hash = (hash ^ word) * MIXER;
      hash ^= hash >>> 32;
    }
    return (int) hash;
  }
}
