package colab.analysis;

import colab.tally.Filled;
import java.util.List;

/** A question with its answer. */
public interface Analysis {
  /** {@return what must be counted, and from which export} */
  List<Request> requests();

  /**
   * {@return the answer}
   *
   * @param filled what was counted, in the order of {@link #requests()}
   */
  Result result(List<Filled> filled);
}
