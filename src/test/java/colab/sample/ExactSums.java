package colab.sample;

import java.util.List;

/**
 * The last repair: once the impact stands in hundredths, whole hundredths are moved on publications
 * that belong to one group alone until every group has exactly its sum.
 */
final class ExactSums {
  /** Publications with less are left alone, so that no cited one becomes uncited. */
  private static final int MOVABLE = 40;

  private static final int LEAST = 4;

  private ExactSums() {}

  /** Rounds every impact to hundredths; a cited publication keeps at least a few. */
  static void round(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.hundredths != Draft.MISSING) {
        draft.hundredths =
            draft.impact == 0 ? 0 : Math.max(LEAST, (int) Math.round(draft.impact * 100));
      }
    }
  }

  /** Repairs the groups in order; each group's own publications must be in no group before it. */
  static void repair(List<Draft> drafts, Group group, List<Draft> own) {
    long lacking = lacking(drafts, group);
    int step = Long.signum(lacking);
    long left = Math.abs(lacking);
    if (left > 20L * own.size()) {
      throw new IllegalStateException(left + " hundredths are too many for " + own.size());
    }
    while (left > 0) {
      for (int i = 0; i < own.size() && left > 0; i++) {
        if (own.get(i).hundredths >= MOVABLE) {
          own.get(i).hundredths += step;
          left--;
        }
      }
    }
  }

  private static long lacking(List<Draft> drafts, Group group) {
    long sum = 0;
    int size = 0;
    for (Draft draft : drafts) {
      if (draft.hundredths != Draft.MISSING && group.member().test(draft)) {
        sum += draft.hundredths;
        size++;
      }
    }
    return group.target(size) - sum;
  }
}
