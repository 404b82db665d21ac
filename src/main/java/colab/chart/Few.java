package colab.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Values of few publications that have no figure beside them to say so. Mutable; used for one
 * drawing and then done with.
 */
final class Few {
  private static final int MOST = 6;

  private final List<String> named = new ArrayList<>();

  /** Adds a value, if it is of few publications. */
  void add(String name, Datum datum) {
    if (!datum.few().isEmpty()) {
      named.add(name + " (" + datum.few() + ")");
    }
  }

  /** Names them below the chart, those beyond the first ones by their number. */
  void tell(Canvas canvas) {
    if (named.isEmpty()) {
      return;
    }
    int more = named.size() - MOST;
    String list = String.join(", ", named.subList(0, Math.min(MOST, named.size())));
    canvas.tell(
        "Of few publications, read with care: "
            + list
            + (more > 0 ? ", and " + more + " more." : "."));
  }
}
