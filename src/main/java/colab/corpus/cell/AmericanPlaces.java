package colab.corpus.cell;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How addresses in the United States end when they name a state: {@code CA 90000 USA}, {@code MI
 * 48104}, {@code NJ}, {@code New Haven, Connecticut}. The territories that are countries of their
 * own in ISO 3166 are told by their codes.
 */
final class AmericanPlaces {
  private static final Set<String> STATES =
      Set.of(
          "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "DC", "FL", "GA", "HI", "ID", "IL", "IN",
          "IA", "KS", "KY", "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH",
          "NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT",
          "VT", "VA", "WA", "WV", "WI", "WY", "AA", "AE", "AP");
  private static final Set<String> NAMES =
      Set.of(
          "ALABAMA",
          "ALASKA",
          "ARIZONA",
          "ARKANSAS",
          "CALIFORNIA",
          "COLORADO",
          "CONNECTICUT",
          "DELAWARE",
          "DISTRICT OF COLUMBIA",
          "FLORIDA",
          "GEORGIA",
          "HAWAII",
          "IDAHO",
          "ILLINOIS",
          "INDIANA",
          "IOWA",
          "KANSAS",
          "KENTUCKY",
          "LOUISIANA",
          "MAINE",
          "MARYLAND",
          "MASSACHUSETTS",
          "MICHIGAN",
          "MINNESOTA",
          "MISSISSIPPI",
          "MISSOURI",
          "MONTANA",
          "NEBRASKA",
          "NEVADA",
          "NEW HAMPSHIRE",
          "NEW JERSEY",
          "NEW MEXICO",
          "NEW YORK",
          "NORTH CAROLINA",
          "NORTH DAKOTA",
          "OHIO",
          "OKLAHOMA",
          "OREGON",
          "PENNSYLVANIA",
          "RHODE ISLAND",
          "SOUTH CAROLINA",
          "SOUTH DAKOTA",
          "TENNESSEE",
          "TEXAS",
          "UTAH",
          "VERMONT",
          "VIRGINIA",
          "WASHINGTON",
          "WASHINGTON DC",
          "WEST VIRGINIA",
          "WISCONSIN",
          "WYOMING");
  private static final Map<String, String> TERRITORIES =
      Map.of("PR", "PR", "GU", "GU", "VI", "VI", "AS", "AS", "MP", "MP");

  private AmericanPlaces() {}

  /**
   * {@return the ISO code of the country, when the words end with USA or are a state's code, alone
   * or with a ZIP code, or a state's name with one}
   */
  static Optional<String> country(String[] words) {
    String first = words[0];
    String last = plain(words[words.length - 1]);
    if (last.equals("USA") && words.length > 1) {
      return Optional.of(TERRITORIES.getOrDefault(first, "US"));
    }
    if (endsWithUnitedStates(words) && (STATES.contains(first) || TERRITORIES.containsKey(first))) {
      return Optional.of(TERRITORIES.getOrDefault(first, "US"));
    }
    boolean zip = isZip(last);
    if (words.length == 1 || words.length == 2 && zip) {
      String code = zip ? first.toUpperCase(Locale.ROOT) : first;
      if (STATES.contains(code) || words.length == 2 && TERRITORIES.containsKey(code)) {
        return Optional.of(TERRITORIES.getOrDefault(code, "US"));
      }
    }
    return zip && isName(words, words.length - 1) ? Optional.of("US") : Optional.empty();
  }

  private static boolean endsWithUnitedStates(String[] words) {
    int last = words.length - 1;
    return last > 1
        && plain(words[last]).equals("STATES")
        && plain(words[last - 1]).equals("UNITED");
  }

  /** {@return whether the words are the name of a state, Georgia among them} */
  static boolean isName(String[] words) {
    return isName(words, words.length);
  }

  private static boolean isName(String[] words, int count) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < count; i++) {
      name.append(i == 0 ? "" : " ").append(plain(words[i]));
    }
    return NAMES.contains(name.toString());
  }

  private static String plain(String word) {
    return word.replace(".", "").toUpperCase(Locale.ROOT);
  }

  private static boolean isZip(String word) {
    boolean digits = word.length() == 5 || word.length() == 10 && word.charAt(5) == '-';
    for (int i = 0; digits && i < word.length(); i++) {
      char c = word.charAt(i);
      digits = c >= '0' && c <= '9' || i == 5;
    }
    return digits;
  }
}
