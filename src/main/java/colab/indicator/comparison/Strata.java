package colab.indicator.comparison;

import colab.tally.Cell;
import colab.tally.Cube;
import colab.tally.Dimension;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The strata that publications are compared in: subject area by year by document type, below the
 * subject area as a whole. A publication of several areas lies in a stratum of each; one without a
 * known area in a stratum of its own kind. Mutable while it is built.
 */
final class Strata {
  /** What stands in place of an area where none is known. */
  static final int NO_AREA = 27;

  /**
   * What publications of one cell have in common.
   *
   * @param number its place among those of both sets
   * @param cell the publications
   */
  record Profile(int number, Cell cell) {}

  private record Stratum(int area, int year, int type) {}

  private record Combination(int areas, int year, int type) {}

  private final Map<Stratum, Integer> strata = new HashMap<>();
  private final List<Integer> areas = new ArrayList<>();
  private final Map<Combination, Integer> combinations = new HashMap<>();
  private final List<int[]> strataOf = new ArrayList<>();

  /** {@return the cells of a cube by areas, year and type, each with its place} */
  List<Profile> of(Cube cube) {
    List<Profile> profiles = new ArrayList<>();
    for (int year : cube.members(Dimension.YEAR)) {
      Cube ofYear = cube.at(Dimension.YEAR, year);
      for (int type : ofYear.members(Dimension.TYPE)) {
        ofYear
            .at(Dimension.TYPE, type)
            .by(Dimension.AREAS)
            .forEach(
                (bits, cell) -> profiles.add(profile(new Combination(bits, year, type), cell)));
      }
    }
    return profiles;
  }

  private Profile profile(Combination combination, Cell cell) {
    Integer known = combinations.get(combination);
    if (known != null) {
      return new Profile(known, cell);
    }
    int number = strataOf.size();
    combinations.put(combination, number);
    strataOf.add(strata(combination));
    return new Profile(number, cell);
  }

  private int[] strata(Combination combination) {
    int bits = combination.areas() == 0 ? 1 << NO_AREA : combination.areas();
    List<Integer> found = new ArrayList<>();
    for (int area = 0; area <= NO_AREA; area++) {
      if ((bits >>> area & 1) == 1) {
        found.add(number(new Stratum(area, combination.year(), combination.type())));
      }
    }
    return found.stream().mapToInt(each -> each).toArray();
  }

  private int number(Stratum stratum) {
    Integer known = strata.get(stratum);
    if (known != null) {
      return known;
    }
    areas.add(stratum.area());
    strata.put(stratum, areas.size() - 1);
    return areas.size() - 1;
  }

  /** {@return the area of every stratum} */
  int[] areas() {
    return areas.stream().mapToInt(each -> each).toArray();
  }

  /** {@return how many combinations of areas, year and type there are} */
  int profiles() {
    return strataOf.size();
  }

  /**
   * {@return the mix of publications}
   *
   * @param counts how many have each profile
   * @param sums their FWCI
   */
  Mix mix(int[] counts, double[] sums) {
    double[] weights = new double[areas.size()];
    double[] ofStrata = new double[areas.size()];
    for (int profile = 0; profile < counts.length; profile++) {
      int[] several = strataOf.get(profile);
      for (int stratum : several) {
        weights[stratum] += (double) counts[profile] / several.length;
        ofStrata[stratum] += sums[profile] / several.length;
      }
    }
    return new Mix(weights, ofStrata);
  }
}
