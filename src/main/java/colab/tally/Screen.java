package colab.tally;

import colab.corpus.Sink;
import colab.publication.Provider;

/** What stands between the rows of a file and the counting of them. */
public interface Screen {
  /** Lets everything pass. */
  Screen NONE = (counting, provider) -> counting;

  /** {@return the sink that takes the rows of this provider} */
  Sink before(Sink counting, Provider provider);
}
