package colab.cli;

/** What declares options to the parser, and is then told what was given for them. */
interface Declaring {
  /** Declares examples, options and parameters, in the order in which help shows them. */
  void declare(Options options);
}
