package colab.indicator.comparison;

import java.util.stream.IntStream;

/** Strata put together by the area that they lie in. */
final class Areas {
  private final int[] areaOf;

  /** Takes the area of every stratum. */
  Areas(int[] areaOf) {
    this.areaOf = areaOf;
  }

  /** {@return the areas that occur, ascending} */
  IntStream present() {
    return IntStream.of(areaOf).sorted().distinct();
  }

  /** {@return the sum over the strata of the area} */
  double sum(double[] byStratum, int area) {
    return IntStream.range(0, areaOf.length)
        .filter(stratum -> areaOf[stratum] == area)
        .mapToDouble(stratum -> byStratum[stratum])
        .sum();
  }

  /** {@return the mix with whole areas as strata} */
  Mix merged(Mix mix) {
    double[] weights = new double[Strata.NO_AREA + 1];
    double[] sums = new double[Strata.NO_AREA + 1];
    for (int stratum = 0; stratum < areaOf.length; stratum++) {
      weights[areaOf[stratum]] += mix.weight(stratum);
      sums[areaOf[stratum]] += mix.sum(stratum);
    }
    return new Mix(weights, sums);
  }
}
