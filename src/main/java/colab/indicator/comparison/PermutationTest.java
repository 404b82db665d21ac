package colab.indicator.comparison;

import colab.indicator.Resampling;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How often two sets differ in their means at least as much as they do, when all their publications
 * are dealt anew to two sets of the same sizes.
 *
 * <pre>
 * p = #{|mean(x*) - mean(y*)| >= |mean(x) - mean(y)|} / splits       up to 1,000,000 splits
 * p = (b + 1) / (R + 1), b of R random splits being as extreme       otherwise
 * </pre>
 *
 * Two-sided by the size of the difference. Sums are whole numbers and compared exactly, so a tie is
 * a tie. Random splits come in blocks with a generator each: threads change nothing. An empty set
 * has no test. Phipson & Smyth 2010, doi:10.2202/1544-6115.1585.
 */
public final class PermutationTest {
  /** With more ways to split the publications than this, splits are drawn at random. */
  public static final int MOST_SPLITS = 1_000_000;

  private static final int BLOCK = 64;

  /**
   * What came of it.
   *
   * @param p the probability, never 0
   * @param exact whether every split was looked at
   * @param splits how many were
   */
  public record Outcome(double p, boolean exact, long splits) {}

  private final long[] pooled;
  private final int drawn;
  private final long below;
  private final long above;

  private PermutationTest(long[] small, long[] large) {
    this.pooled = Arrays.copyOf(small, small.length + large.length);
    System.arraycopy(large, 0, pooled, small.length, large.length);
    Arrays.sort(pooled);
    this.drawn = small.length;
    BigInteger n = BigInteger.valueOf(pooled.length);
    BigInteger centre =
        BigInteger.valueOf(Arrays.stream(pooled).sum()).multiply(BigInteger.valueOf(drawn));
    BigInteger distance =
        BigInteger.valueOf(Arrays.stream(small).sum()).multiply(n).subtract(centre).abs();
    this.below = quotient(centre.subtract(distance), n, RoundingMode.FLOOR);
    this.above = quotient(centre.add(distance), n, RoundingMode.CEILING);
  }

  private static long quotient(BigInteger dividend, BigInteger divisor, RoundingMode rounding) {
    return new java.math.BigDecimal(dividend)
        .divide(new java.math.BigDecimal(divisor), 0, rounding)
        .longValueExact();
  }

  /**
   * {@return what the test says of two sets; empty when one is, or when there are too many splits
   * and none may be drawn}
   *
   * @param resampling one random split fewer than its resamples is drawn: the sets as they are make
   *     the last
   */
  public static Optional<Outcome> of(long[] x, long[] y, Optional<Resampling> resampling) {
    if (x.length == 0 || y.length == 0) {
      return Optional.empty();
    }
    PermutationTest test =
        x.length <= y.length ? new PermutationTest(x, y) : new PermutationTest(y, x);
    long splits = splits(test.pooled.length, test.drawn);
    if (splits <= MOST_SPLITS) {
      long extreme = test.extremeFrom(0, test.drawn, 0);
      return Optional.of(new Outcome((double) extreme / splits, true, splits));
    }
    return resampling.map(test::random);
  }

  private Outcome random(Resampling resampling) {
    int random = Math.max(1, resampling.resamples() - 1);
    double p = (extremeOf(random, resampling.seed()) + 1.0) / (random + 1.0);
    return new Outcome(p, false, random);
  }

  /** {@return n over k, or something over the limit} */
  private static long splits(int n, int k) {
    long splits = 1;
    for (int i = 1; i <= k && splits <= MOST_SPLITS; i++) {
      splits = splits * (n - k + i) / i;
    }
    return splits;
  }

  private long extremeFrom(int first, int left, long sum) {
    if (left == 0) {
      return isExtreme(sum) ? 1 : 0;
    }
    long extreme = 0;
    for (int i = first; i <= pooled.length - left; i++) {
      extreme += extremeFrom(i + 1, left - 1, sum + pooled[i]);
    }
    return extreme;
  }

  private boolean isExtreme(long sum) {
    return sum <= below || sum >= above;
  }

  private long extremeOf(int random, long seed) {
    return IntStream.range(0, (random + BLOCK - 1) / BLOCK)
        .parallel()
        .mapToLong(block -> extremeOfBlock(Math.min(BLOCK, random - block * BLOCK), seed, block))
        .sum();
  }

  /** What was dealt is dealt again: a shuffled deck is as good as a sorted one. */
  private long extremeOfBlock(int rounds, long seed, int block) {
    Draws draws = new Draws(seed, block);
    long[] deck = pooled.clone();
    long extreme = 0;
    for (int round = 0; round < rounds; round++) {
      long sum = 0;
      for (int i = 0; i < drawn; i++) {
        int at = i + draws.below(deck.length - i);
        long value = deck[at];
        deck[at] = deck[i];
        deck[i] = value;
        sum += value;
      }
      extreme += isExtreme(sum) ? 1 : 0;
    }
    return extreme;
  }
}
