package colab.cli;

/** What the program says when it ends. */
final class ExitCode {
  static final int DONE = 0;
  static final int COULD_NOT = 1;
  static final int USAGE = 2;
  static final int DIFFERS = 3;
  static final int BUG = 70;

  private ExitCode() {}
}
