package colab.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * Iterative proportional fitting: scales the impact of publications until the mean of every group
 * is the one wanted. Publications of consortia, and uncited ones, stay as they are.
 */
final class Raking {
  private static final int ROUNDS = 400;

  /** Exact sums are made afterwards; a relative error below this leaves little to repair. */
  private static final double CLOSE = 1e-5;

  private final List<Group> groups;
  private final List<List<Draft>> scaled = new ArrayList<>();
  private final double[] fixed;
  private final int[] sizes;

  Raking(List<Draft> drafts, List<Group> groups) {
    this.groups = groups;
    fixed = new double[groups.size()];
    sizes = new int[groups.size()];
    for (int g = 0; g < groups.size(); g++) {
      scaled.add(new ArrayList<>());
      for (Draft draft : drafts) {
        if (draft.hundredths != Draft.MISSING && groups.get(g).member().test(draft)) {
          place(draft, g);
        }
      }
    }
  }

  private void place(Draft draft, int group) {
    sizes[group]++;
    if (draft.consortium) {
      fixed[group] += draft.impact;
    } else if (draft.impact > 0) {
      scaled.get(group).add(draft);
    }
  }

  void fit() {
    double worst = 1;
    for (int round = 0; worst > CLOSE && round < ROUNDS; round++) {
      worst = 0;
      for (int g = 0; g < groups.size(); g++) {
        worst = Math.max(worst, Math.abs(scale(g) - 1));
      }
    }
  }

  private double scale(int group) {
    double wanted = groups.get(group).target(sizes[group]) / 100.0 - fixed[group];
    double found = 0;
    for (Draft draft : scaled.get(group)) {
      found += draft.impact;
    }
    if (wanted <= 0) {
      throw new IllegalStateException("Consortia alone exceed the mean of group " + group);
    }
    double factor = wanted / found;
    for (Draft draft : scaled.get(group)) {
      draft.impact *= factor;
    }
    return factor;
  }
}
