package colab.analysis;

import colab.ColabException;
import colab.corpus.Selection;

/** The refusal to say anything about a set in which there is nothing. */
final class NoPublication {
  private NoPublication() {}

  /** {@return the refusal, naming the set} */
  static ColabException of(Selection selection) {
    return ColabException.couldNot(
        Words.set(selection) + ": there is no such publication in these files",
        "Check countries and years; colab check tells what the files hold.");
  }
}
