package colab.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How firmly partners hold their ranks: publications are drawn anew with replacement, as many as
 * there are, and the partners ranked by {@link Ranking each time}; equals share a rank.
 *
 * <pre>
 * P(rank = r) = resamples in which the rank is r / resamples
 * </pre>
 *
 * A publication with several partners is drawn with all of them. How often a set of partners that
 * many publications share is drawn is one binomial number; the others are drawn one by one.
 */
public final class RankBootstrap {
  private static final int MANY = 64;
  private static final double TAIL = 0.025;
  private static final double ROUNDING = 1e-9;

  /**
   * Publications with the same partners.
   *
   * @param publications how many
   * @param partners who they are, by place from 0 on
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Alike(int publications, int[] partners) {}

  private final int partners;
  private final int size;
  private final List<Alike> lots = new ArrayList<>();
  private final int[][] single;
  private final int[][] ranks;

  /**
   * Draws publications anew.
   *
   * @param classes all publications; they are drawn in this order, which must not hang on that of
   *     input
   * @param partners how many partners are ranked
   * @param how often and from what seed
   */
  public RankBootstrap(Collection<Alike> classes, int partners, Resampling how) {
    this.partners = partners;
    this.size = classes.stream().mapToInt(Alike::publications).sum();
    classes.stream().filter(alike -> alike.publications() > MANY).forEach(lots::add);
    this.single =
        classes.stream()
            .filter(alike -> alike.publications() <= MANY)
            .flatMap(
                alike ->
                    IntStream.range(0, alike.publications()).mapToObj(copy -> alike.partners()))
            .toArray(int[][]::new);
    this.ranks =
        IntStream.range(0, how.resamples())
            .parallel()
            .mapToObj(resample -> ranks(drawn(Dice.of(how.seed(), resample))))
            .toArray(int[][]::new);
  }

  private int[] drawn(Dice dice) {
    int[] outputs = new int[partners];
    int left = size;
    int among = size;
    for (Alike lot : lots) {
      int hits = Binomial.hits(dice, left, lot.publications(), among);
      for (int partner : lot.partners()) {
        outputs[partner] += hits;
      }
      left -= hits;
      among -= lot.publications();
    }
    for (int draw = 0; draw < left; draw++) {
      int place = (int) ((dice.bits() >>> 32) * single.length >>> 32);
      for (int partner : single[place]) {
        outputs[partner]++;
      }
    }
    return outputs;
  }

  private static int[] ranks(int[] outputs) {
    int[] sorted = outputs.clone();
    Arrays.sort(sorted);
    return IntStream.of(outputs).map(output -> 1 + sorted.length - upTo(sorted, output)).toArray();
  }

  /** How many are not larger. */
  private static int upTo(int[] sorted, int output) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] > output) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** {@return how often the partner has the rank, from 0 to 1} */
  public double held(int partner, long rank) {
    return (double) Arrays.stream(ranks).filter(each -> each[partner] == rank).count()
        / ranks.length;
  }

  /** {@return the first rank of the range that holds the middle 95% of the resamples} */
  public long best(int partner) {
    return sorted(partner)[(int) Math.floor(TAIL * ranks.length + ROUNDING)];
  }

  /** {@return the last rank of that range} */
  public long worst(int partner) {
    int place = (int) Math.floor((1 - TAIL) * ranks.length + ROUNDING);
    return sorted(partner)[Math.min(place, ranks.length - 1)];
  }

  private int[] sorted(int partner) {
    return Arrays.stream(ranks).mapToInt(each -> each[partner]).sorted().toArray();
  }
}
