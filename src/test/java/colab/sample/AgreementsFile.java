package colab.sample;

import java.util.Locale;

/**
 * A register of research agreements between campuses of the United States and Japan. The number of
 * agreements is published; how they split over kinds, disciplines and partners is not, and is made
 * up here, with science and medicine ahead and the energy department as the largest partner.
 */
final class AgreementsFile {
  static final String NAME = "agreements.csv";
  static final int AGREEMENTS = 2345;
  private static final double CONSORTIUM = 0.44;
  private static final String[] DISCIPLINES = {
    "Physical sciences",
    "Health and medical sciences",
    "Engineering",
    "Life sciences",
    "Computer and information sciences",
    "Earth and environmental sciences",
    "Agriculture",
    "Mathematics",
    "Social sciences",
    "Humanities",
    "Interdisciplinary"
  };
  private static final double[] DISCIPLINE_SHARES = {25, 22, 15, 12, 8, 7, 3, 2, 3, 1, 2};
  private static final String[] PARTNERS = {
    "US Department of Energy",
    "US National Science Foundation",
    "US National Institutes of Health",
    "US National Aeronautics and Space Administration",
    "Japan Society for the Promotion of Science",
    "Japan Science and Technology Agency",
    "Japan Agency for Medical Research and Development",
    "New Energy and Industrial Technology Development Organization",
    "Japan Aerospace Exploration Agency",
    "Industry partner (United States)",
    "Industry partner (Japan)"
  };
  private static final double[] PARTNER_SHARES = {27, 12, 13, 7, 14, 9, 7, 3, 3, 3, 2};

  private AgreementsFile() {}

  static String text() {
    Dice dice = new Dice(2345L);
    StringBuilder out =
        new StringBuilder("US campus,Japanese campus,discipline,partner,kind,year\n");
    for (int i = 0; i < AGREEMENTS; i++) {
      boolean consortium = dice.chance(CONSORTIUM);
      out.append(campus(dice, "US", 190)).append(',').append(campus(dice, "Japanese", 110));
      out.append(',').append(DISCIPLINES[dice.weighted(DISCIPLINE_SHARES)]).append(',');
      out.append(consortium ? PARTNERS[dice.weighted(PARTNER_SHARES)] : "").append(',');
      out.append(consortium ? "consortium" : "collaborative").append(',');
      out.append(2017 + dice.below(4)).append('\n');
    }
    return out.toString();
  }

  /** The first campuses hold most of the agreements, as large research universities do. */
  private static String campus(Dice dice, String side, int campuses) {
    double place = StrictMath.pow(dice.share(), 2.6);
    return String.format(
        Locale.ROOT, "Synthetic %s Campus %03d", side, 1 + (int) (place * campuses));
  }
}
