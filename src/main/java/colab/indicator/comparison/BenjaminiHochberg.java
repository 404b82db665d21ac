package colab.indicator.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Probabilities of many tests, raised so that of those at most q only q are expected to be false
 * alarms.
 *
 * <pre>
 * adjusted(i) = min(1, min over j >= i of p(j) m / j)   p sorted ascending, m of them
 * </pre>
 *
 * Benjamini & Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x.
 */
public final class BenjaminiHochberg {
  private BenjaminiHochberg() {}

  /** {@return the adjusted probabilities, in the order of the given ones} */
  public static double[] adjusted(List<Double> given) {
    List<Integer> largestFirst =
        IntStream.range(0, given.size())
            .boxed()
            .sorted(Comparator.<Integer, Double>comparing(given::get).reversed())
            .toList();
    double[] adjusted = new double[given.size()];
    double least = 1;
    int rank = given.size();
    for (int place : largestFirst) {
      least = Math.min(least, given.get(place) * given.size() / rank);
      adjusted[place] = least;
      rank--;
    }
    return adjusted;
  }
}
