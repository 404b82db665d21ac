package colab.sample;

/** What one row of a large file is made from; filled anew for every row. */
final class BenchRow {
  private static final int FIRST_YEAR = 2016;
  private static final int YEARS = 10;
  private static final int MOST_COUNTRIES = 50;

  /** Authors that an export lists; the number of authors is not cut. */
  private static final int LISTED = 100;

  final Dice dice;
  final int[] countries = new int[MOST_COUNTRIES];
  final int[] fields = new int[3];
  long number;
  int year;
  int authors;
  int listed;
  int countryCount;
  int institutions;
  int fieldCount;
  int citations;
  int fwci;
  int percentile;

  BenchRow(Dice dice) {
    this.dice = dice;
  }

  void fill(long row) {
    number = row;
    year = FIRST_YEAR + dice.below(YEARS);
    countryCount =
        1 + (int) Math.min(MOST_COUNTRIES - 1, StrictMath.pow(1 - dice.share(), -0.55) - 1);
    drawCountries();
    institutions = countryCount + dice.below(1 + countryCount);
    authors = Math.max(institutions, (int) dice.logNormal(3.2 + 1.1 * countryCount, 0.6));
    if (countryCount > 18) {
      authors += dice.between(100, 2900);
    }
    listed = Math.min(LISTED, authors);
    fieldCount = 1 + dice.weighted(HOW_MANY_FIELDS);
    for (int i = 0; i < fieldCount; i++) {
      fields[i] = dice.below(Area.ALL.size());
    }
    fwci = dice.chance(0.2) ? 0 : 1 + (int) (100 * dice.logNormal(0.6, 1.15));
    citations = fwci == 0 ? 0 : 1 + (int) (fwci / 100.0 * (2027 - year) * 1.8);
    percentile = 1 + (int) (80 * StrictMath.pow(1 + fwci / 145.0, -2.2));
  }

  private static final double[] HOW_MANY_FIELDS = {55, 30, 15};

  private void drawCountries() {
    int all = Partner.ALL.size() + 1;
    for (int i = 0; i < countryCount; ) {
      int drawn = (int) (all * StrictMath.pow(dice.share(), 2.2));
      if (!known(drawn, i)) {
        countries[i++] = drawn;
      }
    }
  }

  private boolean known(int country, int count) {
    for (int i = 0; i < count; i++) {
      if (countries[i] == country) {
        return true;
      }
    }
    return false;
  }
}
