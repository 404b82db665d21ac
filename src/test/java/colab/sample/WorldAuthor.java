package colab.sample;

import java.util.Locale;

/**
 * A person of the closed world; one in twelve has a second institution abroad.
 *
 * @param second the second institution, or the first once more
 */
record WorldAuthor(long id, String family, String given, int first, int second) {
  private static final long FROM = 99_000_000_000L;
  private static final String[] FAMILIES = {
    "Abe", "Ahmed", "Andersen", "Bakker", "Becker", "Brown", "Chen", "Costa", "Davies", "Dubois",
    "Evans", "Ferrari", "Fischer", "Garcia", "Goto", "Gupta", "Hansen", "Hayashi", "Hughes", "Ito",
    "Ivanov", "Jones", "Kato", "Khan", "Kim", "Kimura", "Kowalski", "Kumar", "Laurent", "Lee",
    "Lopez", "Maeda", "Martin", "Mori", "Nakamura", "Nguyen", "Novak", "Ogawa", "Okada", "Park",
    "Patel", "Petrov", "Rossi", "Saito", "Santos", "Schmidt", "Silva", "Singh", "Smith", "Svensson",
    "Suzuki", "Taylor", "Thomas", "Tran", "Ueda", "Wagner", "Wang", "Williams", "Yamada", "Zhang"
  };
  private static final String[] GIVEN = {
    "Aiko", "Anna", "Ben", "Carla", "Daniel", "Emi", "Felix", "Grace", "Hiro", "Ines", "Jun",
    "Kenta", "Lena", "Mei", "Nina", "Omar", "Paula", "Rei", "Sara", "Tom", "Yuki"
  };

  static WorldAuthor of(int number) {
    Dice dice = new Dice(7_000_000L + number);
    int first = number / WorldInstitution.AUTHORS;
    int second = dice.chance(1.0 / 12) ? dice.below(WorldInstitution.ALL.size()) : first;
    boolean abroad = second != WorldInstitution.TOKYO && first != WorldInstitution.TOKYO;
    return new WorldAuthor(
        FROM + number,
        FAMILIES[dice.below(FAMILIES.length)],
        GIVEN[dice.below(GIVEN.length)],
        first,
        abroad ? second : first);
  }

  /** {@code Family, G.}, as Scopus writes it. */
  String initialled() {
    return String.format(Locale.ROOT, "%s, %s.", family, given.substring(0, 1));
  }

  boolean hasTwo() {
    return first != second;
  }
}
