package colab.sample;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which areas a journal joins, and the fields of the scheme it is filed under. */
final class Neighbours {
  private static final int[][] CLUSTERS = {
    {
      Area.MEDICINE,
      Area.BIOCHEMISTRY,
      Area.NEUROSCIENCE,
      Area.IMMUNOLOGY,
      Area.PHARMACOLOGY,
      Area.HEALTH,
      Area.NURSING,
      Area.DENTISTRY,
      Area.VETERINARY,
      Area.PSYCHOLOGY
    },
    {
      Area.PHYSICS,
      Area.MATERIALS,
      Area.ENGINEERING,
      Area.CHEMISTRY,
      Area.EARTH,
      Area.MATHEMATICS,
      Area.COMPUTING,
      Area.ENERGY,
      Area.CHEMICAL_ENGINEERING
    },
    {Area.AGRICULTURE, Area.ENVIRONMENT, Area.EARTH, Area.BIOCHEMISTRY, Area.VETERINARY},
    {
      Area.SOCIAL,
      Area.ARTS,
      Area.ECONOMICS,
      Area.BUSINESS,
      Area.DECISION,
      Area.PSYCHOLOGY,
      Area.COMPUTING,
      Area.ENVIRONMENT
    }
  };
  private static final double NEAR = 9;
  private static final double[] HOW_MANY = {0.52, 0.32, 0.13, 0.03};

  private Neighbours() {}

  /** Multidisciplinary journals stand alone; other areas join the neighbours of their cluster. */
  static double affinity(int one, int other) {
    if (one == Area.MULTIDISCIPLINARY || other == Area.MULTIDISCIPLINARY) {
      return 0.01;
    }
    for (int[] cluster : CLUSTERS) {
      if (holds(cluster, one) && holds(cluster, other)) {
        return NEAR;
      }
    }
    return 0.35;
  }

  private static boolean holds(int[] cluster, int area) {
    return Arrays.stream(cluster).anyMatch(one -> one == area);
  }

  /** Areas of an ordinary publication where no totals are wanted. */
  static int[] areas(Dice dice) {
    double[] weights = Area.ALL.stream().mapToDouble(Area::output).toArray();
    int[] areas = new int[1 + dice.weighted(HOW_MANY)];
    areas[0] = dice.weighted(weights);
    for (int i = 1; i < areas.length; i++) {
      weights[areas[i - 1]] = 0;
      double[] near = weights.clone();
      for (int j = 0; j < near.length; j++) {
        near[j] *= affinity(areas[0], j);
      }
      areas[i] = dice.weighted(near);
    }
    Arrays.sort(areas);
    return areas;
  }

  /** One field, rarely two, of every area; a field is area * 10 + its place in the area. */
  static int[] fields(Dice dice, int[] areas) {
    return Arrays.stream(areas).flatMap(area -> fieldsOf(dice, area)).toArray();
  }

  /** A consortium publishes in the journals of its areas' first fields. */
  static int[] firstFields(int[] areas) {
    return Arrays.stream(areas).map(area -> area * 10).toArray();
  }

  private static IntStream fieldsOf(Dice dice, int area) {
    int known = Area.ALL.get(area).fields().size();
    int first = dice.below(known);
    boolean second = known > 2 && dice.chance(0.12);
    int next = (first + 1) % known;
    return second
        ? IntStream.of(area * 10 + first, area * 10 + next)
        : IntStream.of(area * 10 + first);
  }

  static String codes(Draft draft) {
    return join(draft, true);
  }

  static String names(Draft draft) {
    return join(draft, false);
  }

  private static String join(Draft draft, boolean code) {
    return Arrays.stream(draft.fields)
        .mapToObj(field -> Area.ALL.get(field / 10).fields().get(field % 10))
        .map(field -> code ? field.substring(0, 4) : field.substring(5))
        .collect(Collectors.joining("| "));
  }
}
