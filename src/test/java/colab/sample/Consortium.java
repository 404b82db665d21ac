package colab.sample;

import java.util.Arrays;
import java.util.List;

/**
 * A recurring large collaboration: publications a year, its areas, how many authors sign, the mean
 * and spread of their FWCI, and who takes part. A fixed list of members joins with a probability; a
 * collaboration with no list draws between {@code low} and {@code high} countries anew each time.
 */
record Consortium(
    int perYear,
    int firstYear,
    int[] areas,
    int authors,
    double authorSpread,
    double fwci,
    double spread,
    List<String> members,
    int low,
    int high) {

  private static final double JOINS = 0.97;
  private static final int[] HIGH_ENERGY = {Area.PHYSICS};
  private static final int[] SKY = {Area.PHYSICS, Area.EARTH};
  private static final int[] FUSION = {Area.PHYSICS, Area.ENERGY};
  private static final int[] CLINIC = {Area.MEDICINE};
  private static final int[] GENES = {Area.BIOCHEMISTRY, Area.MEDICINE};

  private static final List<String> COLLIDER =
      List.of(
          ("United States,China,Germany,United Kingdom,France,Australia,Italy,Canada,Spain,Taiwan,"
                  + "Netherlands,Switzerland,Russian Federation,Sweden,Brazil,Poland,Austria,"
                  + "Denmark,Czech Republic,Hong Kong,Norway,Turkey,Israel,South Africa,Portugal,"
                  + "Greece,Chile,Argentina,Romania,Slovakia,Colombia,Slovenia,Serbia,Morocco,"
                  + "Georgia,Armenia,Belarus,Azerbaijan,Cyprus,United Arab Emirates")
              .split(","));
  private static final List<String> HEAVY_ION =
      List.of(
          ("United States,China,Germany,United Kingdom,France,South Korea,Italy,India,Netherlands,"
                  + "Switzerland,Russian Federation,Thailand,Sweden,Indonesia,Brazil,Poland,"
                  + "Austria,Denmark,Czech Republic,Finland,Norway,Turkey,South Africa,Mexico,"
                  + "Hungary,Greece,Croatia,Romania,Ukraine,Slovakia,Bulgaria,Pakistan,Cuba,Peru,"
                  + "Armenia,Spain,Sri Lanka,Malta")
              .split(","));
  private static final List<String> FACTORY =
      List.of(
          ("United States,China,Germany,France,Australia,South Korea,Italy,Canada,Spain,India,"
                  + "Taiwan,Russian Federation,Thailand,Poland,Viet Nam,Malaysia,Austria,"
                  + "Czech Republic,Saudi Arabia,Turkey,Israel,Mexico,Ukraine,Slovenia,Armenia")
              .split(","));
  private static final List<String> NEUTRINO =
      List.of(
          ("United States,Germany,United Kingdom,France,South Korea,Italy,Canada,Spain,Switzerland,"
                  + "Russian Federation,Viet Nam,Poland")
              .split(","));
  private static final List<String> WAVES =
      List.of(
          ("United States,China,Germany,United Kingdom,France,Australia,South Korea,Italy,Canada,"
                  + "Spain,India,Taiwan,Netherlands,Russian Federation,Brazil,Poland,Belgium,"
                  + "Hungary,Hong Kong,Portugal")
              .split(","));
  private static final List<String> GAMMA =
      List.of(
          ("United States,Germany,United Kingdom,France,Italy,Spain,Australia,Netherlands,"
                  + "Switzerland,Sweden,Poland,Austria,Croatia,Finland,Bulgaria,India,South Africa,"
                  + "Armenia")
              .split(","));
  private static final List<String> PLASMA =
      List.of(
          ("United States,Germany,United Kingdom,France,Italy,Spain,South"
                  + " Korea,Australia,Canada,Netherlands,Switzerland,Russian"
                  + " Federation,Sweden,Brazil,Poland,Belgium,Austria,Denmark,Czech"
                  + " Republic,Finland,Portugal,Hungary,Greece,Ireland,Romania,"
                  + "Slovakia,Croatia,Slovenia,Bulgaria,Estonia,Lithuania,Latvia")
              .split(","));
  private static final List<String> ION_RING =
      List.of(
          ("United States,China,South Korea,India,Taiwan,Germany,France,Russian Federation,Poland,"
                  + "Czech Republic,Hungary,Israel,Brazil")
              .split(","));

  static final List<Consortium> ALL =
      List.of(
          project(88, 2016, HIGH_ENERGY, 2880, 0.02, 5.2, 0.9, COLLIDER),
          project(32, 2016, HIGH_ENERGY, 1010, 0.03, 5.0, 0.8, HEAVY_ION),
          project(42, 2016, HIGH_ENERGY, 360, 0.25, 2.6, 0.8, FACTORY),
          project(9, 2016, HIGH_ENERGY, 340, 0.10, 7.0, 0.9, NEUTRINO),
          project(22, 2017, SKY, 1150, 0.12, 14.0, 1.3, WAVES),
          project(34, 2016, SKY, 190, 0.30, 4.0, 0.8, GAMMA),
          project(12, 2016, FUSION, 640, 0.40, 2.8, 0.7, PLASMA),
          project(14, 2016, HIGH_ENERGY, 380, 0.10, 2.7, 0.7, ION_RING),
          drawn(13, 2016, CLINIC, 640, 0.45, 150.0, 0.9, 36, 50),
          drawn(56, 2016, GENES, 210, 0.50, 19.0, 1.0, 9, 24),
          drawn(17, 2016, CLINIC, 165, 0.35, 78.0, 1.0, 10, 26),
          drawn(22, 2020, CLINIC, 240, 0.60, 92.0, 1.1, 12, 34),
          drawn(16, 2016, CLINIC, 150, 0.25, 24.0, 1.0, 12, 28),
          drawn(170, 2016, CLINIC, 34, 0.45, 5.5, 1.0, 7, 22));

  private static Consortium project(
      int perYear,
      int from,
      int[] areas,
      int authors,
      double authorSpread,
      double fwci,
      double spread,
      List<String> members) {
    return new Consortium(perYear, from, areas, authors, authorSpread, fwci, spread, members, 0, 0);
  }

  private static Consortium drawn(
      int perYear,
      int from,
      int[] areas,
      int authors,
      double authorSpread,
      double fwci,
      double spread,
      int low,
      int high) {
    return new Consortium(
        perYear, from, areas, authors, authorSpread, fwci, spread, List.of(), low, high);
  }

  boolean drawsItsMembers() {
    return members.isEmpty();
  }

  /** Members of one publication, as ascending partner numbers. */
  int[] attend(Dice dice, double[] weights) {
    return drawsItsMembers() ? draw(dice, weights) : whoJoins(dice);
  }

  private int[] whoJoins(Dice dice) {
    return members.stream()
        .mapToInt(Partner::number)
        .filter(member -> dice.chance(JOINS))
        .sorted()
        .toArray();
  }

  private int[] draw(Dice dice, double[] weights) {
    double[] left = weights.clone();
    int[] drawn = new int[dice.between(low, high)];
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = dice.weighted(left);
      left[drawn[i]] = 0;
    }
    Arrays.sort(drawn);
    return drawn;
  }
}
