package colab.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sets of labels (partners or areas of a publication) such that every label occurs exactly as often
 * as its target says and the number of sets is exact too.
 *
 * <p>A set of k labels uses up k - 1 of the excess of the targets over the number of sets. Sets are
 * drawn until no excess is left; what the labels still lack is then made of sets of one.
 */
final class Allotment {
  /** How readily two labels stand together; 1 where nothing is special. */
  interface Affinity {
    double between(int one, int other);
  }

  private final int[] left;
  private int excess;

  Allotment(int[] targets, int sets) {
    left = targets.clone();
    excess = Arrays.stream(targets).sum() - sets;
  }

  /** Counts a set that is decided already. */
  void take(int[] labels) {
    for (int label : labels) {
      left[label]--;
    }
    excess -= labels.length - 1;
  }

  /** True while every label of the set is still wanted often enough to keep its reserve. */
  boolean allows(int[] labels) {
    return Arrays.stream(labels).allMatch(label -> left[label] > 0);
  }

  /**
   * The remaining sets, those of several labels first.
   *
   * @param sizes weights of sets of two, three and more labels
   * @param reserves how many of each label to keep for sets of one
   */
  List<int[]> fill(Dice dice, double[] sizes, int[] reserves, Affinity affinity) {
    List<int[]> sets = new ArrayList<>();
    while (excess > 0) {
      int[] set = draw(dice, Math.min(2 + dice.weighted(sizes), excess + 1), reserves, affinity);
      take(set);
      sets.add(set);
    }
    for (int label = 0; label < left.length; label++) {
      for (int i = 0; i < left[label]; i++) {
        sets.add(new int[] {label});
      }
      left[label] = 0;
    }
    return sets;
  }

  private int[] draw(Dice dice, int size, int[] reserves, Affinity affinity) {
    double[] weights = new double[left.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Math.max(0, left[i] - reserves[i]);
    }
    int[] set = new int[size];
    set[0] = dice.weighted(weights);
    weights[set[0]] = 0;
    for (int i = 1; i < size; i++) {
      set[i] = dice.weighted(near(weights, set[0], affinity));
      weights[set[i]] = 0;
    }
    Arrays.sort(set);
    return set;
  }

  private static double[] near(double[] weights, int first, Affinity affinity) {
    double[] near = new double[weights.length];
    double total = 0;
    for (int i = 0; i < near.length; i++) {
      near[i] = weights[i] > 0 ? weights[i] * affinity.between(first, i) : 0;
      total += near[i];
    }
    if (total == 0) {
      throw new IllegalStateException("The targets leave nothing to stand beside label " + first);
    }
    return near;
  }
}
