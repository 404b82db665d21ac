package colab.analysis.network;

import colab.analysis.Request;
import colab.corpus.Selection;
import colab.corpus.Side;
import colab.indicator.Affinity;
import colab.indicator.AffinityBootstrap.Alike;
import colab.tally.Breakdown;
import colab.tally.Cube;
import colab.tally.Dimension;
import colab.tally.Filled;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Publications by how they count for a pair: whether they have the one, the other, both or neither,
 * and of how many countries they are. These few classes are all that drawing publications anew
 * needs.
 *
 * @param source where the publications come from
 * @param sides the pair
 */
record PairClasses(NetworkSource source, List<Side> sides) {
  private static final List<Dimension> NUMBERS =
      List.of(Dimension.COUNTRY_NUMBER, Dimension.KNOWN_COUNTRIES);

  /** What a publication of m countries, k of them known, adds to the numbers of a base. */
  interface Base {
    /** {@return what it adds, having so many of the pair: first, second or both} */
    Affinity each(boolean first, boolean second, int m, int k);
  }

  /** {@return the questions: both, the first, the second, all} */
  List<Request> requests() {
    Selection all = source.question().selection();
    List<Request> requests = new ArrayList<>();
    for (List<Side> some :
        List.of(sides, List.of(sides.get(0)), List.of(sides.get(1)), List.<Side>of())) {
      requests.add(
          new Request(source.export(), Breakdown.of(all.withSides(some), NUMBERS, Set.of())));
    }
    return requests;
  }

  /**
   * {@return the classes of publications that add anything to the base, each once, in a fixed
   * order}
   */
  List<Alike> of(List<Filled> filled, Base base) {
    Map<Affinity, Long> numbers = new LinkedHashMap<>();
    Cube all = filled.get(3).cube();
    for (int m : all.members(Dimension.COUNTRY_NUMBER)) {
      for (int k : all.at(Dimension.COUNTRY_NUMBER, m).members(Dimension.KNOWN_COUNTRIES)) {
        long both = number(filled.get(0).cube(), m, k);
        long first = number(filled.get(1).cube(), m, k) - both;
        long second = number(filled.get(2).cube(), m, k) - both;
        long neither = number(all, m, k) - both - first - second;
        numbers.merge(base.each(true, true, m, k), both, Long::sum);
        numbers.merge(base.each(true, false, m, k), first, Long::sum);
        numbers.merge(base.each(false, true, m, k), second, Long::sum);
        numbers.merge(base.each(false, false, m, k), neither, Long::sum);
      }
    }
    return numbers.entrySet().stream()
        .filter(each -> each.getValue() > 0 && each.getKey().all() > 0)
        .map(each -> new Alike(each.getValue(), each.getKey()))
        .toList();
  }

  private static long number(Cube cube, int m, int k) {
    return cube.at(Dimension.COUNTRY_NUMBER, m)
        .at(Dimension.KNOWN_COUNTRIES, k)
        .total()
        .publications()
        .orElse(0);
  }
}
