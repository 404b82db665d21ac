package colab.cli;

/** What is asked of an answer's making beside the question, and may be of no use to a command. */
enum Tuning {
  /** {@code --detail}. */
  DETAIL,
  /** {@code --force}. */
  FORCE,
  /** {@code --resamples}. */
  RESAMPLES,
  /** {@code --permutations}. */
  PERMUTATIONS,
  /** {@code --seed}: of use where anything is drawn. */
  SEED
}
