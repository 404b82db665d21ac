package colab.corpus.rows;

import colab.corpus.Input;

/**
 * How many threads read a file. The answer is the same with any number.
 *
 * @param wanted what the user wants; 0 for as many as suit the file
 * @param processors how many the machine has
 * @param chunk about how many bytes a thread takes at once
 */
public record Threads(int wanted, int processors, int chunk) {
  private static final int CHUNK = 1 << 18;

  /** Smaller files are read before a second thread is warm. */
  private static final long LARGE = 12_000_000;

  private static final long LARGE_PACKED = 800_000;
  private static final int MOST = 8;

  /** {@return as many as suit the file and this machine} */
  public static Threads bySize() {
    return new Threads(0, Runtime.getRuntime().availableProcessors(), CHUNK);
  }

  /** {@return this many, whatever the file} */
  public static Threads exactly(int number) {
    return new Threads(number, number, CHUNK);
  }

  /**
   * {@return how many threads read the input: for a large one, one for each processor; that which
   * counts decodes, too}
   */
  public int of(Input input) {
    if (wanted > 0) {
      return wanted;
    }
    boolean large = input.size() < 0 || input.size() >= (input.isPacked() ? LARGE_PACKED : LARGE);
    return large ? Math.min(MOST, processors) : 1;
  }
}
