package colab.sample;

/** How a partner's publications spread over the years 2016 to 2021. */
final class YearShares {
  private static final int[] GERMANY = {3080, 3215, 3408, 3540, 3690, 3792};
  private static final int[] KINGDOM = {3010, 3262, 3330, 3563, 3540, 3637};
  private static final double[] BASE = {0.88, 0.93, 0.98, 1.03, 1.07, 1.11};
  private static final double[] CHINA = {0.70, 0.82, 0.96, 1.09, 1.20, 1.23};

  private YearShares() {}

  /** The year, from 0, in which a share of all sets of several partners has been reached. */
  static int at(double share) {
    double left = share * 6;
    int year = 0;
    while (year < BASE.length - 1 && left >= BASE[year]) {
      left -= BASE[year];
      year++;
    }
    return year;
  }

  /** A partner's own output by year, adding up to its total. */
  static int[] targets(Dice dice, int partner) {
    String name = Partner.ALL.get(partner).name();
    return switch (name) {
      case "Germany" -> GERMANY.clone();
      case "United Kingdom" -> KINGDOM.clone();
      case "China" -> spread(CHINA, Partner.ALL.get(partner).output());
      default -> spread(drifting(dice), Partner.ALL.get(partner).output());
    };
  }

  private static double[] drifting(Dice dice) {
    double trend = 0.015 * dice.normal();
    double[] weights = new double[BASE.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = BASE[i] * StrictMath.exp(trend * (i - 2.5) + 0.012 * dice.normal());
    }
    return weights;
  }

  /** Whole numbers in proportion to the weights that add up to the total. */
  static int[] spread(double[] weights, int total) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    int[] parts = new int[weights.length];
    double seen = 0;
    int given = 0;
    for (int i = 0; i < parts.length; i++) {
      seen += weights[i];
      parts[i] = (int) Math.round(total * seen / sum) - given;
      given += parts[i];
    }
    return parts;
  }
}
