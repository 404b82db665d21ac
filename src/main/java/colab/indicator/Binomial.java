package colab.indicator;

/**
 * How many of n draws with replacement hit: a binomial number, drawn exactly. Many expected hits
 * take a constant time, by transformed rejection (algorithm BTRS of Hoermann 1993,
 * doi:10.1080/00949659308811496); few are counted up. Logarithms are those that are the same on
 * every machine.
 */
final class Binomial {
  private static final int FEW = 10;
  private static final double HALF_LOG_TWO_PI = 0.9189385332046727;

  private final int draws;
  private final double chance;
  private final double spread;
  private final double steepness;
  private final double tilt;

  private Binomial(int draws, double chance) {
    this.draws = draws;
    this.chance = chance;
    this.spread = Math.sqrt(draws * chance * (1 - chance));
    this.steepness = 1.15 + 2.53 * spread;
    this.tilt = -0.0873 + 0.0248 * steepness + 0.01 * chance;
  }

  /** {@return how many of the draws hit, when so many of a number of equal things are hits} */
  static int hits(Dice dice, int draws, int hitting, int among) {
    if (hitting == among || draws == 0) {
      return draws;
    }
    double chance = (double) hitting / among;
    return chance > 0.5
        ? draws - drawn(dice, draws, (double) (among - hitting) / among)
        : drawn(dice, draws, chance);
  }

  private static int drawn(Dice dice, int draws, double chance) {
    return draws * chance < FEW
        ? countedUp(dice.uniform(), draws, chance)
        : new Binomial(draws, chance).rejected(dice);
  }

  private static int countedUp(double uniform, int draws, double chance) {
    double probability = StrictMath.exp(draws * StrictMath.log1p(-chance));
    double left = uniform;
    int hits = 0;
    while (left > probability && hits < draws) {
      left -= probability;
      hits++;
      probability *= chance / (1 - chance) * (draws - hits + 1) / hits;
    }
    return hits;
  }

  private int rejected(Dice dice) {
    double safe = 0.92 - 4.2 / steepness;
    while (true) {
      double height = dice.uniform();
      double place = dice.uniform() - 0.5;
      double edge = 0.5 - Math.abs(place);
      double hits = Math.floor((2 * tilt / edge + steepness) * place + draws * chance + 0.5);
      boolean inside = edge >= 0.07 && height <= safe;
      if (inside || hits >= 0 && hits <= draws && isBelow(hits, height, edge)) {
        return (int) hits;
      }
    }
  }

  /** The exact test, needed for one draw in six. */
  private boolean isBelow(double hits, double height, double edge) {
    double top = Math.floor((draws + 1) * chance);
    double odds = StrictMath.log(chance / (1 - chance));
    double scale = (2.83 + 5.1 / steepness) * spread / (tilt / (edge * edge) + steepness);
    return StrictMath.log(height * scale)
        <= logFactorials(top) - logFactorials(hits) + (hits - top) * odds;
  }

  /** ln k! + ln (n - k)!. */
  private double logFactorials(double hits) {
    return logFactorial(hits) + logFactorial(draws - hits);
  }

  private static double logFactorial(double k) {
    if (k < FEW) {
      double product = 1;
      for (int i = 2; i <= k; i++) {
        product *= i;
      }
      return StrictMath.log(product);
    }
    double x = k + 1;
    double square = 1 / (x * x);
    return (x - 0.5) * StrictMath.log(x)
        - x
        + HALF_LOG_TWO_PI
        + (1 / 12.0 - (1 / 360.0 - square / 1260) * square) / x;
  }
}
