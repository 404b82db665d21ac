package colab.indicator;

import java.util.List;

/**
 * The number of publications below which a mean or a share is not ranked: one publication would
 * move it past others. A decision of this program; Rogers, Szomszor & Adams 2020,
 * doi:10.1007/s11192-020-03647-7, find means of fewer than 200 unsteady.
 */
public final class Floor {
  /** So many publications are enough. */
  public static final int LEAST = 50;

  private static final int NAMED = 5;

  private Floor() {}

  /** {@return whether so many publications may be ranked} */
  public static boolean allows(long publications, boolean force) {
    return publications >= LEAST || force && publications > 0;
  }

  /** {@return why one is not ranked} */
  public static String reason(String what) {
    return "fewer than " + LEAST + " " + what;
  }

  /** {@return the note on those that are not ranked} */
  public static String told(List<String> names) {
    int more = names.size() - NAMED;
    return "Not ranked where there are fewer than "
        + LEAST
        + " publications (--force ranks them): "
        + String.join(", ", names.subList(0, Math.min(NAMED, names.size())))
        + (more > 0 ? " and " + more + " more." : ".");
  }
}
