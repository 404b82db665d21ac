package colab.sample;

/**
 * How FWCI, citations and percentiles of a made publication hang together: zero-inflated log-normal
 * FWCI that grows with authors and countries; citations from it and the year's level; percentiles
 * from a Lomax tail of the world's publications of that year.
 */
final class Impact {
  private static final double[] LEVEL = {14.8, 14.2, 13.1, 10.9, 7.4, 2.6};
  private static final double[] LATER = {1.55, 1.32, 1.12, 1, 1, 1};
  private static final double[] CITED = {0.83, 0.82, 0.81, 0.79, 0.75, 0.63};
  private static final int FIRST = 2016;
  private static final double SHAPE = 2.2;
  private static final double SPREAD = 1.15;

  private Impact() {}

  /** The impact of an ordinary publication before it is fitted. */
  static double ordinary(Dice dice, int year, int authors, int countries) {
    double uncited = (year == 2021 ? 0.26 : year == 2020 ? 0.15 : 0.11) / Math.sqrt(countries);
    if (dice.chance(uncited)) {
      return 0;
    }
    double size = StrictMath.pow(authors / 6.0, 0.24) * StrictMath.pow(countries, 0.22);
    double rare = dice.chance(0.004) ? dice.logNormal(7, 0.5) : 1;
    return dice.logNormal(0.85 * size * rare, SPREAD);
  }

  /** Log-normal with a mean instead of a median. */
  static double withMean(Dice dice, double mean, double spread) {
    return dice.logNormal(mean * StrictMath.exp(-spread * spread / 2), spread);
  }

  static int citations(Dice dice, Draft draft) {
    double level = LEVEL[draft.year - FIRST] * byType(draft.type);
    double areas = 1;
    if (draft.areas.length > 0) {
      double inverse = 0;
      for (int area : draft.areas) {
        inverse += 1 / Area.ALL.get(area).citedness();
      }
      areas = draft.areas.length / inverse;
    }
    double x = (draft.hundredths == Draft.MISSING ? 40 : draft.hundredths) / 100.0;
    double expected = level * areas * (0.92 + 0.16 * dice.share()) * LATER[draft.year - FIRST];
    return x == 0 ? 0 : Math.max(1, (int) Math.round(x * expected));
  }

  private static double byType(String type) {
    return switch (type) {
      case "Review" -> 2.1;
      case "Conference Paper" -> 0.4;
      case "Chapter", "Book" -> 0.35;
      case "Editorial", "Note", "Erratum" -> 0.25;
      case "Letter" -> 0.45;
      default -> 1;
    };
  }

  /** Top citation percentile among the world's publications of the year; lower is better. */
  static int percentile(Draft draft) {
    double scale = 1.18 * LEVEL[draft.year - FIRST] * LATER[draft.year - FIRST];
    return position(CITED[draft.year - FIRST], draft.citations / scale);
  }

  /** The same on the distribution of FWCI. */
  static int weightedPercentile(Draft draft) {
    return position(CITED[draft.year - FIRST], draft.hundredths / 100.0 / 1.45);
  }

  private static int position(double cited, double scaled) {
    return 1 + (int) (100 * cited * StrictMath.pow(1 + scaled, -SHAPE));
  }
}
