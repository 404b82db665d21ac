package colab.indicator;

import colab.tally.Measure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Publications that a set is drawn anew from, with replacement. How often a value that many
 * publications share is drawn is one binomial number; the others are drawn one by one. In sets of
 * 50,000 publications and more, values within a hundredth of each other are drawn together, by
 * their mean.
 */
final class Urn {
  private static final int MANY = 64;
  private static final int LARGE = 50_000;
  private static final int NEAR = 100;
  private static final long LOW = 0xFFFFFFFFL;

  private final int size;
  private final boolean weighted;
  private final Lots lots;
  private final long[] single;
  private final double[] weights;

  /** A value that many share: what it is by its weight, what each weighs, and how many they are. */
  private record Lot(double product, double weight, int number) {}

  /** The same of several, a column each. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Lots(double[] products, double[] weights, int[] numbers) {
    static Lots of(List<Lot> lots) {
      return new Lots(
          lots.stream().mapToDouble(Lot::product).toArray(),
          lots.stream().mapToDouble(Lot::weight).toArray(),
          lots.stream().mapToInt(Lot::number).toArray());
    }
  }

  private Urn(boolean weighted, Filling filling) {
    this.weighted = weighted;
    this.lots = Lots.of(filling.lots);
    this.single = Arrays.copyOf(filling.single, filling.singles);
    this.weights = Arrays.copyOf(filling.weights, filling.singles);
    this.size = single.length + Arrays.stream(lots.numbers()).sum();
  }

  /** {@return all publications of the strata that have the measure} */
  static Urn of(List<Stratum> strata, Measure measure) {
    boolean weighted = strata.size() > 1;
    List<Stratum> counting = strata.stream().filter(each -> each.weight() > 0).toList();
    List<long[]> lists =
        counting.stream().map(each -> each.cell().values(measure).orElse(new long[0])).toList();
    int size = lists.stream().mapToInt(list -> list.length).sum();
    Filling filling = new Filling(size >= LARGE ? NEAR : Long.MAX_VALUE);
    for (int i = 0; i < lists.size(); i++) {
      filling.add(lists.get(i), weighted ? counting.get(i).weight() : 1);
    }
    return new Urn(weighted, filling);
  }

  /** {@return how many publications it holds} */
  int size() {
    return size;
  }

  /** {@return the weighted mean of as many publications as it holds, drawn with replacement} */
  double mean(Dice dice) {
    int left = size;
    int among = size;
    double sum = 0;
    double weight = 0;
    for (int i = 0; i < lots.numbers().length; i++) {
      int drawn = Binomial.hits(dice, left, lots.numbers()[i], among);
      sum += drawn * lots.products()[i];
      weight += drawn * lots.weights()[i];
      left -= drawn;
      among -= lots.numbers()[i];
    }
    return weighted ? weighted(dice, left, sum, weight) : (sum + sum(dice, left)) / size;
  }

  /**
   * Two draws from each 64 bits; an index from 32 bits is off by less than one part in 4 billion
   * times n.
   */
  private long sum(Dice dice, int draws) {
    long[] drawn = single;
    long n = drawn.length;
    long sum = 0;
    for (int i = 1; i < draws; i += 2) {
      long bits = dice.bits();
      sum += drawn[(int) ((bits >>> 32) * n >>> 32)] + drawn[(int) ((bits & LOW) * n >>> 32)];
    }
    return (draws & 1) == 0 ? sum : sum + drawn[(int) ((dice.bits() >>> 32) * n >>> 32)];
  }

  private double weighted(Dice dice, int draws, double lotSum, double lotWeight) {
    long n = single.length;
    double sum = lotSum;
    double weight = lotWeight;
    for (int i = 0; i < draws; i++) {
      int drawn = (int) ((dice.bits() >>> 32) * n >>> 32);
      sum += weights[drawn] * single[drawn];
      weight += weights[drawn];
    }
    return sum / weight;
  }

  /** Parts values that many share from the others. Mutable; done with when the urn is full. */
  private static final class Filling {
    private final long near;
    private final List<Lot> lots = new ArrayList<>();
    private long[] single = new long[MANY];
    private double[] weights = new double[MANY];
    private int singles;

    /** Takes together what differs by less than one part in so many. */
    Filling(long near) {
      this.near = near;
    }

    void add(long[] sorted, double weight) {
      int from = 0;
      while (from < sorted.length) {
        long reach = sorted[from] + Math.abs(sorted[from]) / near;
        int to = from;
        long sum = 0;
        while (to < sorted.length && sorted[to] <= reach) {
          sum += sorted[to++];
        }
        if (to - from > MANY) {
          lots.add(new Lot(weight * ((double) sum / (to - from)), weight, to - from));
        } else {
          addSingles(sorted, from, to, weight);
        }
        from = to;
      }
    }

    private void addSingles(long[] sorted, int from, int to, double weight) {
      int end = singles + to - from;
      if (end > single.length) {
        single = Arrays.copyOf(single, Math.max(end, 2 * singles));
        weights = Arrays.copyOf(weights, single.length);
      }
      System.arraycopy(sorted, from, single, singles, to - from);
      Arrays.fill(weights, singles, end, weight);
      singles = end;
    }
  }
}
