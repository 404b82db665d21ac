package colab.report.consistency;

import java.util.Optional;

/** A question that published figures answer among themselves. */
public interface Check {
  /** {@return what kind of question it is, a few words} */
  String kind();

  /** {@return what there is to explain; empty when the figures agree} */
  Optional<Finding> finding();
}
