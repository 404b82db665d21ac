package colab.bench;

import java.util.Map;

/**
 * What one run took, and what it answered.
 *
 * @param seconds from the start to the last byte of the answer
 * @param cpu seconds of processors, of the user and the system
 * @param megabytes the most memory that was resident, in MiB
 * @param answer count and mean by the name of the row
 */
record Run(double seconds, double cpu, double megabytes, Map<String, double[]> answer) {
  private static final double TOLERANCE = 1e-9;

  /**
   * Compares the answers.
   *
   * @throws IllegalStateException when a count differs, or a mean by more than 1e-9 of itself
   */
  void check(Run other) {
    if (!answer.keySet().equals(other.answer.keySet())) {
      throw new IllegalStateException(answer.keySet() + " beside " + other.answer.keySet());
    }
    answer.forEach(
        (row, numbers) -> {
          double[] others = other.answer.get(row);
          double away = Math.abs(numbers[1] - others[1]) / Math.max(1, Math.abs(others[1]));
          if (numbers[0] != others[0] || away > TOLERANCE) {
            throw new IllegalStateException(
                row
                    + ": "
                    + numbers[0]
                    + ", "
                    + numbers[1]
                    + " beside "
                    + others[0]
                    + ", "
                    + others[1]);
          }
        });
  }
}
