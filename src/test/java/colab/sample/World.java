package colab.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A small closed world: 5,000 publications of 40 institutions in 30 countries, 2012 to 2017.
 * Nothing outside it cites or publishes, so every share, baseline and index of it can be computed
 * completely.
 */
final class World {
  static final int PUBLICATIONS = 5000;
  static final int FIRST = 2012;
  static final int LAST = 2017;
  private static final int TOKYO_BY_YEAR = 100;
  private static final int[] TOKYO_INTERNATIONAL = {21, 22, 24, 25, 27, 28};
  private static final int CONSORTIA = 24;
  private static final String[] TYPES = {"Article", "Review", "Conference Paper"};
  private static final double[] TYPE_SHARES = {66, 16, 18};
  private static final double[] AREA_SHARES = {26, 22, 20, 18, 14};
  private static final double[] YEAR_SHARES = {92, 95, 99, 102, 105, 107};
  private static final double[] LEVEL = {11, 9, 6, 6.5, 4};

  private final Dice dice = new Dice(5000L);
  private final double[] sizes =
      WorldInstitution.ALL.stream().mapToDouble(WorldInstitution::size).toArray();
  private final List<WorldPublication> made = new ArrayList<>();

  static List<WorldPublication> make() {
    World world = new World();
    world.tokyo();
    world.others();
    world.mix();
    world.made.forEach(world::cite);
    WorldBaseline.of(world.made).rate(world.made);
    return world.made;
  }

  private void tokyo() {
    for (int year = FIRST; year <= LAST; year++) {
      for (int i = 0; i < TOKYO_BY_YEAR; i++) {
        boolean international = i < TOKYO_INTERNATIONAL[year - FIRST];
        WorldPublication publication = blank(year);
        sign(publication, WorldInstitution.TOKYO, false);
        if (international) {
          sign(publication, abroad("Japan"), false);
        } else if (dice.chance(0.35)) {
          sign(publication, athome("Japan", WorldInstitution.TOKYO), false);
        }
        made.add(publication);
      }
    }
  }

  private void others() {
    int left = PUBLICATIONS - made.size();
    int[] years = YearShares.spread(YEAR_SHARES, left);
    for (int year = FIRST; year <= LAST; year++) {
      for (int i = 0; i < years[year - FIRST]; i++) {
        WorldPublication publication = blank(year);
        if (i < CONSORTIA / 6) {
          consortium(publication);
        } else {
          ordinary(publication);
        }
        made.add(publication);
      }
    }
  }

  /** Numbers the publications by year, in no other order. */
  private void mix() {
    for (int i = made.size() - 1; i > 0; i--) {
      Collections.swap(made, i, dice.below(i + 1));
    }
    made.sort(Comparator.comparingInt(publication -> publication.year));
    for (int i = 0; i < made.size(); i++) {
      made.get(i).number = i + 1;
    }
  }

  private void ordinary(WorldPublication publication) {
    int lead = dice.weighted(sizes);
    String home = WorldInstitution.ALL.get(lead).country();
    if (dice.chance(0.07)) {
      publication.authors.add(member(lead));
      return;
    }
    sign(publication, lead, true);
    double readiness = home.equals("Japan") ? 0.24 : home.equals("China") ? 0.22 : 0.47;
    if (dice.chance(readiness)) {
      int partners = 1 + dice.weighted(new double[] {64, 20, 9, 4, 3});
      for (int i = 0; i < partners; i++) {
        sign(publication, abroad(home), true);
      }
    } else if (dice.chance(0.4)) {
      sign(publication, athome(home, lead), true);
    }
  }

  private void consortium(WorldPublication publication) {
    int partners = dice.between(10, 24);
    for (int i = 0; i < partners; i++) {
      int institution = dice.weighted(sizes);
      for (int n = dice.between(2, 6); n > 0; n--) {
        add(publication, member(institution));
      }
    }
  }

  private WorldPublication blank(int year) {
    int area = dice.weighted(AREA_SHARES);
    int second = (area + 1 + dice.below(4)) % 5;
    int[] fields = dice.chance(0.22) ? new int[] {area, second} : new int[] {area};
    String type = TYPES[dice.weighted(TYPE_SHARES)];
    return new WorldPublication(year, type, fields);
  }

  private void sign(WorldPublication publication, int institution, boolean evenTwice) {
    for (int n = 1 + dice.weighted(new double[] {35, 30, 20, 15}); n > 0; n--) {
      WorldAuthor author = member(institution);
      while (!evenTwice && author.hasTwo()) {
        author = member(institution);
      }
      add(publication, author);
    }
  }

  private static void add(WorldPublication publication, WorldAuthor author) {
    if (publication.authors.stream().noneMatch(other -> other.id() == author.id())) {
      publication.authors.add(author);
    }
  }

  private WorldAuthor member(int institution) {
    double place = StrictMath.pow(dice.share(), 1.7);
    int number = (int) (place * WorldInstitution.AUTHORS);
    return WorldAuthor.of(institution * WorldInstitution.AUTHORS + number);
  }

  private int abroad(String home) {
    int institution = dice.weighted(sizes);
    while (WorldInstitution.ALL.get(institution).country().equals(home)) {
      institution = dice.weighted(sizes);
    }
    return institution;
  }

  /** Another institution of the country, or the same where there is no other. */
  private int athome(String home, int lead) {
    double[] near = sizes.clone();
    for (int i = 0; i < near.length; i++) {
      boolean other = i != lead && WorldInstitution.ALL.get(i).country().equals(home);
      near[i] = other ? near[i] : 0;
    }
    int institution = dice.weighted(near);
    return near[institution] > 0 ? institution : lead;
  }

  private void cite(WorldPublication publication) {
    double size = StrictMath.pow(publication.authors.size() / 3.0, 0.25);
    double reach = StrictMath.pow(publication.countries().size(), 0.45);
    double kind = publication.type.equals("Review") ? 2 : publication.type.length() > 8 ? 0.5 : 1;
    double median = 0.62 * LEVEL[publication.fields[0]] * size * reach * kind;
    publication.citations = dice.chance(0.12) ? 0 : (int) dice.logNormal(median, 1.1);
  }
}
