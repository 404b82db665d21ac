package colab.sample;

/**
 * A publication while it is being made. The fields are filled one after another and then written.
 */
final class Draft {
  final int year;
  final int[] countries;
  int[] areas = {};
  int[] fields = {};
  int authors;
  boolean consortium;
  double impact;

  /** FWCI in hundredths; {@link #MISSING} when the export shows a dash. */
  int hundredths;

  int citations;
  String type = "Article";
  String eid = "";

  static final int MISSING = -1;

  Draft(int year, int[] countries) {
    this.year = year;
    this.countries = countries;
  }

  boolean has(int country) {
    for (int one : countries) {
      if (one == country) {
        return true;
      }
    }
    return false;
  }

  boolean inArea(int area) {
    for (int one : areas) {
      if (one == area) {
        return true;
      }
    }
    return false;
  }
}
