package colab.cli;

import picocli.CommandLine.Option;

/** What is told of an answer in place of its table. */
final class AnswerOptions {
  @Option(names = "--value", description = "Only the headline number.")
  private boolean value;

  @Option(names = "--wording", description = "A sentence with its caveat, ready to paste.")
  private boolean wording;

  boolean asksValue() {
    return value;
  }

  boolean asksWording() {
    return wording;
  }
}
