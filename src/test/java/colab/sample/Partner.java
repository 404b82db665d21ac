package colab.sample;

import java.util.List;
import java.util.Locale;

/**
 * A partner country of Japan in the sample: how many publications it shares with Japan in 2016 to
 * 2021 and, for the ten of the report, their FWCI in hundredths (0 elsewhere: nothing published).
 */
record Partner(String name, Region region, int output, int fwci, double bilateral) {
  enum Region {
    AMERICA,
    EUROPE,
    ASIA,
    PACIFIC,
    SOUTH
  }

  /**
   * Every partner, the largest first; the index in this list is the country's number in a draft.
   */
  static final List<Partner> ALL =
      List.of(
          printed("United States", Region.AMERICA, 54093, 239, 0.62),
          printed("China", Region.ASIA, 38692, 205, 0.68),
          printed("Germany", Region.EUROPE, 20725, 314, 0.36),
          printed("United Kingdom", Region.EUROPE, 20342, 331, 0.34),
          printed("France", Region.EUROPE, 15358, 345, 0.34),
          printed("Australia", Region.PACIFIC, 12888, 378, 0.36),
          printed("South Korea", Region.ASIA, 11608, 285, 0.48),
          printed("Italy", Region.EUROPE, 11055, 422, 0.25),
          printed("Canada", Region.AMERICA, 10860, 405, 0.34),
          printed("Spain", Region.EUROPE, 8345, 481, 0.18),
          other("India", Region.ASIA, 7618, 0.42),
          other("Taiwan", Region.ASIA, 7484, 0.42),
          other("Netherlands", Region.EUROPE, 6153, 0.20),
          other("Switzerland", Region.EUROPE, 6091, 0.20),
          other("Russian Federation", Region.EUROPE, 5477, 0.28),
          other("Thailand", Region.ASIA, 5024, 0.50),
          other("Sweden", Region.EUROPE, 4731, 0.20),
          other("Indonesia", Region.ASIA, 4316, 0.66),
          other("Brazil", Region.SOUTH, 4058, 0.15),
          other("Poland", Region.EUROPE, 3694, 0.20),
          other("Belgium", Region.EUROPE, 3318, 0.15),
          other("Viet Nam", Region.ASIA, 3083, 0.60),
          other("Malaysia", Region.ASIA, 3041, 0.50),
          other("Singapore", Region.ASIA, 2987, 0.34),
          other("Austria", Region.EUROPE, 2869, 0.14),
          other("Egypt", Region.SOUTH, 2654, 0.52),
          other("Denmark", Region.EUROPE, 2561, 0.14),
          other("Czech Republic", Region.EUROPE, 2483, 0.12),
          other("Finland", Region.EUROPE, 2187, 0.16),
          other("Hong Kong", Region.ASIA, 2104, 0.30),
          other("Saudi Arabia", Region.SOUTH, 1996, 0.15),
          other("Norway", Region.EUROPE, 1931, 0.14),
          other("Turkey", Region.EUROPE, 1872, 0.12),
          other("Israel", Region.EUROPE, 1803, 0.12),
          other("South Africa", Region.SOUTH, 1627, 0.08),
          other("Mexico", Region.AMERICA, 1598, 0.16),
          other("New Zealand", Region.PACIFIC, 1566, 0.18),
          other("Portugal", Region.EUROPE, 1524, 0.08),
          other("Hungary", Region.EUROPE, 1472, 0.12),
          other("Philippines", Region.ASIA, 1439, 0.50),
          other("Greece", Region.EUROPE, 1401, 0.06),
          other("Bangladesh", Region.ASIA, 1388, 0.62),
          other("Chile", Region.SOUTH, 1362, 0.12),
          other("Iran", Region.SOUTH, 1124, 0.28),
          other("Ireland", Region.EUROPE, 1043, 0.10),
          other("Romania", Region.EUROPE, 1013, 0.06),
          other("Armenia", Region.EUROPE, 1012, 0.03),
          other("Argentina", Region.SOUTH, 987, 0.08),
          other("Slovenia", Region.EUROPE, 961, 0.08),
          other("Pakistan", Region.ASIA, 942, 0.22),
          other("Slovakia", Region.EUROPE, 912, 0.10),
          other("Ukraine", Region.EUROPE, 803, 0.16),
          other("Colombia", Region.SOUTH, 761, 0.06),
          other("Serbia", Region.EUROPE, 724, 0.04),
          other("Belarus", Region.EUROPE, 612, 0.05),
          other("Georgia", Region.EUROPE, 603, 0.03),
          other("United Arab Emirates", Region.SOUTH, 598, 0.12),
          other("Croatia", Region.EUROPE, 596, 0.06),
          other("Morocco", Region.SOUTH, 587, 0.06),
          other("Bulgaria", Region.EUROPE, 574, 0.10),
          other("Cyprus", Region.EUROPE, 574, 0.04),
          other("Azerbaijan", Region.EUROPE, 561, 0.02),
          other("Sri Lanka", Region.ASIA, 498, 0.52),
          other("Nepal", Region.ASIA, 487, 0.44),
          other("Kenya", Region.SOUTH, 449, 0.34),
          other("Mongolia", Region.ASIA, 438, 0.58),
          other("Myanmar", Region.ASIA, 421, 0.60),
          other("Peru", Region.SOUTH, 377, 0.14),
          other("Estonia", Region.EUROPE, 366, 0.10),
          other("Kazakhstan", Region.ASIA, 344, 0.34),
          other("Lithuania", Region.EUROPE, 318, 0.12),
          other("Nigeria", Region.SOUTH, 309, 0.28),
          other("Ghana", Region.SOUTH, 301, 0.40),
          other("Cambodia", Region.ASIA, 247, 0.50),
          other("Ethiopia", Region.SOUTH, 231, 0.28),
          other("Tanzania", Region.SOUTH, 222, 0.34),
          other("Ecuador", Region.SOUTH, 214, 0.10),
          other("Cuba", Region.SOUTH, 214, 0.10),
          other("Malta", Region.EUROPE, 207, 0.06),
          other("Latvia", Region.EUROPE, 206, 0.08),
          other("Uganda", Region.SOUTH, 198, 0.26),
          other("Laos", Region.ASIA, 193, 0.48),
          other("Iceland", Region.EUROPE, 187, 0.08),
          other("Qatar", Region.SOUTH, 181, 0.06),
          other("Tunisia", Region.SOUTH, 176, 0.26),
          other("Lebanon", Region.SOUTH, 158, 0.06),
          other("Algeria", Region.SOUTH, 153, 0.16),
          other("Macao", Region.ASIA, 149, 0.30),
          other("Uzbekistan", Region.ASIA, 142, 0.44),
          other("Luxembourg", Region.EUROPE, 133, 0.06),
          other("Zambia", Region.SOUTH, 127, 0.42),
          other("Costa Rica", Region.SOUTH, 88, 0.06),
          other("Uruguay", Region.SOUTH, 84, 0.06),
          other("Papua New Guinea", Region.PACIFIC, 61, 0.28),
          other("Fiji", Region.PACIFIC, 54, 0.32));

  /** How many partners have a printed FWCI: the first of the list. */
  static final int PRINTED = 10;

  private static Partner printed(String name, Region region, int output, int fwci, double alone) {
    return new Partner(name, region, output, fwci, alone);
  }

  private static Partner other(String name, Region region, int output, double alone) {
    return new Partner(name, region, output, 0, alone);
  }

  /** The number of a partner; an unknown name is an error. */
  static int number(String name) {
    for (int i = 0; i < ALL.size(); i++) {
      if (ALL.get(i).name.equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException(String.format(Locale.ROOT, "no partner called %s", name));
  }
}
